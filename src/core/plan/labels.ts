/** What stands behind the labels of a task's text: 责任单位:…, 完成时限:…, 进度安排:… */
export interface LabelledText {
  /** The text before the first label. */
  readonly text: string;
  readonly lead: string | null;
  readonly units: string | null;
  readonly deadline: string | null;
  readonly schedule: string | null;
  /** A label stands in a bracket that is opened and not closed, or closed and not opened. */
  readonly bracket: "balanced" | "notClosed" | "notOpened" | "none";
}

type Label = "lead" | "units" | "deadline" | "schedule";

const WORDS: readonly (readonly [Label, RegExp])[] = [
  ["lead", /^(?:牵头|主管|主办|主责|牵头负责|主要责任|第一责任)(?:单位|部门|领导|人)$/],
  ["units", /^(?:责任|配合|协办|承办|参与|参加|实施|落实|协助|成员|协同)(?:单位|部门|科室|主体)$/],
  ["deadline", /^(?:完成时限|完成时间|时间要求|整改时限|完成期限|时限要求|时限|办结时限|责任时限)$/],
  ["schedule", /^(?:进度安排|时间安排|时间进度|推进计划|进度计划|工作进度|阶段安排)$/],
];

const LABEL = new RegExp(
  "(\\()?((?:牵头负责|主要责任|第一责任|牵头|主管|主办|主责|责任|配合|协办|承办|参与|参加|实施|落实|协助|成员|协同)(?:单位|部门|科室|主体|领导|人)" +
    "|完成时限|完成时间|完成期限|时间要求|整改时限|时限要求|办结时限|责任时限|时限" +
    "|进度安排|时间安排|时间进度|推进计划|进度计划|工作进度|阶段安排):",
  "g",
);

/** Takes the labelled parts off a task's text. Several labels of one kind are joined. */
export function readLabels(body: string): LabelledText {
  const marks = [...body.matchAll(LABEL)];
  const first = marks[0];
  if (!first) return { text: body, lead: null, units: null, deadline: null, schedule: null, bracket: "none" };
  const parts: Record<Label, string | null> = { lead: null, units: null, deadline: null, schedule: null };
  marks.forEach((mark, i) => {
    const kind = labelKind(mark[2]!);
    const until =
      kind === "schedule" ? (marks[i + 1]?.index ?? body.length) : endOfValue(body, mark, marks[i + 1]?.index);
    const value = trimValue(body.slice(mark.index + mark[0].length, until));
    if (kind) parts[kind] = parts[kind] === null ? value : `${parts[kind]}、${value}`;
  });
  const time = timeBeforeLabels(body, first.index);
  const text = body.slice(0, time?.from ?? first.index).trim();
  if (time && parts.deadline === null) parts.deadline = time.text;
  return { text, ...parts, bracket: bracketOf(body, marks, time?.from ?? null) };
}

/** (6月底前完成;牵头单位:…): the bracket begins with the deadline, which has no label. */
function timeBeforeLabels(body: string, first: number): { readonly from: number; readonly text: string } | null {
  const match = /[(【]([^()【】:]{2,24})[;,。]\s*$/.exec(body.slice(0, first));
  const isTime = match !== null && /\d月|季度|年底|年内|上半年|下半年|长期|持续|全年|常年/.test(match[1]!);
  return isTime ? { from: match.index, text: match[1]! } : null;
}

function labelKind(word: string): Label | null {
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** A value ends at the next label, at the end of its line, or at a full stop. */
function endOfValue(body: string, mark: RegExpMatchArray, next: number | undefined): number {
  const from = mark.index! + mark[0].length;
  const stop = body.slice(from, next).search(/[\n。]/);
  return stop < 0 ? (next ?? body.length) : from + stop;
}

function trimValue(text: string): string {
  const plain = text.replace(/[\s,;,;。(]+$/g, "").trim();
  const opens = (plain.match(/\(/g) ?? []).length;
  const closes = (plain.match(/\)/g) ?? []).length;
  return closes > opens ? plain.replace(/\)[;,。]?$/, "") : plain;
}

function bracketOf(body: string, marks: readonly RegExpMatchArray[], from: number | null): LabelledText["bracket"] {
  const opened = from !== null || marks.some((mark) => mark[1] !== undefined);
  const last = marks.at(-1)!;
  const line = body.slice(from ?? marks[0]!.index, last.index! + 1 + body.slice(last.index! + 1).search(/\n|$/));
  const balance = (line.match(/\(/g) ?? []).length - (line.match(/\)/g) ?? []).length;
  if (balance > 0) return "notClosed";
  if (balance < 0) return "notOpened";
  return opened ? "balanced" : "none";
}
