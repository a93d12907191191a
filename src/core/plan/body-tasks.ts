import { readLabels } from "./labels";
import { splitTitle, type OutlineNode } from "./outline";

/** A part's own text, and the tasks that stand in further paragraphs of it with units of their own. */
export interface SplitBody {
  readonly own: OutlineNode;
  readonly further: readonly OutlineNode[];
}

/** Numbers of another kind than the outline knows, at the start of a paragraph: ①, A., 第三、, 四是. */
const OTHER_NUMBER =
  /^(?:([①-⑳])|([A-Za-z])[.、)]|(第[一二三四五六七八九十]{1,3})[、,:]|([一二三四五六七八九十]{1,3}是)[,:]?)\s*/;

/** Words before the first label that can be an action. */
const LEAST_ACTION = 4;

/**
 * Cuts a part's text where a paragraph begins something else: it says what is to be done and has units of its own, after the
 * part has named its own. Without this the second task's units and deadline would be taken for the first one's.
 */
export function splitBody(node: OutlineNode): SplitBody {
  const lines = node.body.split("\n");
  const starts = taskStarts(lines, readLabels(node.title).units !== null);
  if (starts.length === 0) return { own: node, further: [] };
  const ends = [...starts.slice(1), lines.length];
  const body = lines.slice(0, starts[0]).join("\n");
  const further = starts.map((from, i) => nodeOf(node, lines.slice(from, ends[i]), from));
  return { own: { ...node, body, bodyLines: node.bodyLines.slice(0, starts[0]) }, further };
}

/** The paragraphs at which another task begins. */
function taskStarts(lines: readonly string[], hasOwnUnits: boolean): readonly number[] {
  const starts: number[] = [];
  let isOpen = hasOwnUnits;
  lines.forEach((line, at) => {
    if (isOpen && isAction(line) && unitsFollow(lines, at)) starts.push(at);
    if (namesUnits(line)) isOpen = true;
  });
  return starts;
}

/** A number before the words makes fewer of them an action: ②修路. */
function isAction(line: string): boolean {
  const { text } = readLabels(line);
  const number = OTHER_NUMBER.exec(text);
  return text.slice(number?.[0].length ?? 0).length >= (number ? 2 : LEAST_ACTION);
}

/** True for a number that the outline does not know, such as ①. */
export function isOtherNumber(number: string): boolean {
  return number !== "" && OTHER_NUMBER.test(`${number}.、`);
}

function namesUnits(line: string): boolean {
  const { lead, units } = readLabels(line);
  return lead !== null || units !== null;
}

/** Units stand in the paragraph itself or in those below it that are labels and nothing else. */
function unitsFollow(lines: readonly string[], at: number): boolean {
  if (namesUnits(lines[at]!)) return true;
  for (let next = at + 1; next < lines.length && !isAction(lines[next]!); next++)
    if (namesUnits(lines[next]!)) return true;
  return false;
}

function nodeOf(node: OutlineNode, lines: readonly string[], from: number): OutlineNode {
  const text = lines.join("\n");
  const number = OTHER_NUMBER.exec(text);
  const { title, body } = splitTitle(lines[0]!.slice(number?.[0].length ?? 0));
  const bodyLines = lines.map((_, i) => node.bodyLines[from + i] ?? node.line);
  return {
    level: Math.max(node.level, 1),
    number: number ? number.slice(1).find((sign) => sign !== undefined)! : "",
    ordinal: null,
    title,
    body: [body, ...lines.slice(1)].filter((line) => line !== "").join("\n"),
    line: bodyLines[0]!,
    bodyLines: body === "" ? bodyLines.slice(1) : bodyLines,
    children: [],
  };
}

/** The tasks of a text without any numbering: paragraphs, with the labels below each. */
export function bareTasks(root: OutlineNode): readonly OutlineNode[] {
  const lines = root.body.split("\n");
  const starts = lines.flatMap((line, at) => (isAction(line) && unitsFollow(lines, at) ? [at] : []));
  return starts.map((from, i) => {
    const until = lines.slice(0, starts[i + 1]).findIndex((line, at) => at > from && isAction(line));
    return nodeOf(root, lines.slice(from, until < 0 ? starts[i + 1] : until), from);
  });
}
