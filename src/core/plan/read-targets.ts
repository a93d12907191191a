import { paragraphsOf, walk, type OutlineNode } from "./outline";
import type { PlanTarget } from "./plan";
import { AIM_UNITS, isAim, type FigureInClause } from "./aim-words";
import { targetName } from "./target-name";

const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";

const ABOVE = "不低于|不少于|不小于|至少|高于|大于|超过|达到|达|突破|力争达到|保持在|稳定在";
const BELOW = "不高于|不超过|不多于|低于|少于|小于|控制在|降至|降到|压减至";

/** A figure with its words of comparison: before it, behind it, or none. */
const FIGURE = new RegExp(
  `(${ABOVE}|${BELOW})?(${NUMBER})(?:[-—–~至](${NUMBER}))?(${AIM_UNITS})(及以上|以上|及以下|以下|以内|之内|左右)?`,
  "g",
);

/** A bar that is another figure: 不低于全省平均值, 高于全省平均水平. */
const AVERAGE = new RegExp(
  `(${ABOVE}|${BELOW})((?:全国|全省|全市|全县|全区|省|市|县|全省农村|全国农村)?平均(?:值|水平|数|线)?)`,
  "g",
);

/** Growth over an earlier year: 在2019年的基础上大幅增长, 比上年增长. */
const GROWTH =
  /(?:在|比|较)((?:\d{4}|上|去)年)(?:的)?(?:基础上)?(?:大幅|明显|稳步|有所|持续)?(增长|提高|提升|增加|下降|减少)(?!\d)/g;

/**
 * The measurable aims 目标 in a plan's text: figures with a comparison, figures behind a word of doing, bars that are an
 * average, growth over an earlier year. A figure that is none of these (a year, an age, a limit on a grant, a count of
 * problems talked about) is left out. `达到100%` is "=", other reached figures and plain counts are ">=".
 *
 * @example "农村垃圾无害化处理率达到70%以上" // 农村垃圾无害化处理率 >= 70 %
 */
export function readTargets(root: OutlineNode): readonly PlanTarget[] {
  const nodes = root.children.length === 0 ? [root] : walk(root).map(([node]) => node);
  return nodes
    .flatMap(paragraphsOf)
    .flatMap(({ text, line }) => sentences(text).flatMap((sentence) => targetsOf(sentence, line)));
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[。;!\n])/).filter((sentence) => /\d|平均|基础上|增长|零/.test(sentence));
}

interface Hit {
  readonly at: number;
  readonly length: number;
  readonly target: Omit<PlanTarget, "name" | "text" | "place" | "deadlineText" | "base">;
}

function targetsOf(sentence: string, line: number): readonly PlanTarget[] {
  const hits = [...figureHits(sentence), ...zeroHits(sentence), ...averageHits(sentence), ...growthHits(sentence)].sort(
    (a, b) => a.at - b.at,
  );
  // An aim that nothing names is nothing that anybody could check.
  return hits
    .map((hit) => {
      const { name, base } = targetName(sentence, hit.at, hit.length, hit.target.unit);
      return {
        ...hit.target,
        name,
        base,
        text: clauseAround(sentence, hit.at, hit.length),
        deadlineText: timeBefore(sentence, hit.at),
        place: { line, cell: null },
      };
    })
    .filter(({ name, base }) => name !== "" || base !== null);
}

/** Figures are read from left to right: 其中 makes those behind it parts of the aim before. */
function figureHits(sentence: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of sentence.matchAll(FIGURE)) {
    const figure = figureAt(sentence, match);
    if (isAim(figure) || isNamedPart(figure, sentence, match.index, hits)) hits.push(...hitsOf(match, figure));
  }
  return hits;
}

function figureAt(sentence: string, match: RegExpExecArray): FigureInClause {
  const [whole, before, value, , unit, after] = match;
  const left = /[^,。;:]*$/.exec(sentence.slice(0, match.index))![0];
  return { left, right: sentence.slice(match.index + whole.length), before, after, unit: unit!, value: value! };
}

function hitsOf(match: RegExpExecArray, { before, after, unit, value }: FigureInClause): readonly Hit[] {
  const plain = (text: string) => text.replace(/,/g, "");
  const hit = (op: PlanTarget["op"], text: string): Hit => ({
    at: match.index,
    length: match[0].length,
    target: { op, value: plain(text), isRelative: false, unit },
  });
  const to = match[3];
  return to ? [hit(">=", value), hit("<=", to)] : [hit(operator(before, after, plain(value), unit), value)];
}

/**
 * 转移就业2.3万人,其中省外1.5万人、县内0.8万人: parts of an aim are aims too, but not its shares by place or time, which the
 * townships and the calendar have.
 */
function isNamedPart({ left, unit }: FigureInClause, sentence: string, at: number, hits: readonly Hit[]): boolean {
  const among = sentence.lastIndexOf("其中", at);
  const isOfAim = among >= 0 && hits.some((hit) => hit.at < among && hit.target.unit === unit);
  const name = left.replace(/^.*(?:其中|、)/, "");
  return isOfAim && name.length >= 2 && !/(?:乡|镇|村|街道|县|市|区)$|年|季度|月|累计/.test(name);
}

function operator(
  before: string | undefined,
  after: string | undefined,
  value: string,
  unit: string,
): PlanTarget["op"] {
  if (after !== undefined && /以上/.test(after)) return ">=";
  if (after !== undefined && /以下|以内|之内/.test(after)) return "<=";
  if (before === "高于" || before === "大于" || before === "超过" || before === "突破") return ">";
  if (before === "低于" || before === "少于" || before === "小于") return "<";
  if (before !== undefined && /^(?:不高于|不超过|不多于|控制在|降至|降到|压减至)$/.test(before)) return "<=";
  return unit === "%" && value === "100" ? "=" : ">=";
}

/** 贫困发生率为0, 事故率降为零: a rate that is to be nothing. */
function zeroHits(sentence: string): readonly Hit[] {
  return [...sentence.matchAll(/(?<=率)(?:保持)?(?:为|降为|降至|控制在|归)(?:0%?|零)(?![.\d])/g)].map((match) => ({
    at: match.index,
    length: match[0].length,
    target: { op: "=", value: "0", isRelative: false, unit: "%" } as const,
  }));
}

function averageHits(sentence: string): readonly Hit[] {
  return [...sentence.matchAll(AVERAGE)].map((match) => ({
    at: match.index,
    length: match[0].length,
    target: { op: averageOperator(match[1]!), value: match[2]!, isRelative: true, unit: null },
  }));
}

function averageOperator(word: string): PlanTarget["op"] {
  if (/^(?:高于|大于|超过|突破)$/.test(word)) return ">";
  if (/^(?:低于|少于|小于)$/.test(word)) return "<";
  return /^不(?:高于|超过|多于)$/.test(word) ? "<=" : ">=";
}

function growthHits(sentence: string): readonly Hit[] {
  return [...sentence.matchAll(GROWTH)].map((match) => ({
    at: match.index,
    length: match[0].length,
    target: { op: /下降|减少/.test(match[2]!) ? "<" : ">", value: match[1]!, isRelative: true, unit: null } as const,
  }));
}

function clauseAround(sentence: string, at: number, length: number): string {
  const from = sentence.slice(0, at).search(/[^,。;:]*$/);
  const rest = sentence.slice(at + length).search(/[,。;\n]/);
  return sentence.slice(from, rest < 0 ? undefined : at + length + rest).trim();
}

/** The time that the sentence names before the figure: 到2018年, 全年, 2017年底, 每季度. */
function timeBefore(sentence: string, at: number): string | null {
  const times = [
    ...sentence
      .slice(0, at)
      .matchAll(/(?:到|至)?\d{4}年(?:\d{1,2}月)?(?:底|末)?(?:前)?|全年|年底前|上半年|每季度|每年|每月|年内/g),
  ];
  return times.at(-1)?.[0] ?? null;
}
