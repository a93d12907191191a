import { readFormula } from "../../scoring/rules/formula-text";
import { exactText } from "../../scoring/rules/parameter";
import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import { normalText } from "../words/normal-text";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const NAME = "([^\\d,;。:]{0,24}?)";
const NONE = "(?:的|者)?(?:本项|该项|此项)?(?:不得分|不计分|得0分|计0分|0分)";
const BELOW = new RegExp(`^(?:${NAME}${N}%以下|${NAME}(?:低于|不足|未达到|达不到|小于|<)${N}%)${NONE}$`);
const POINT = new RegExp(
  `^${NAME}(?:达到|达|为|≥|不低于)?${N}%(?:及以上|\\(?含\\)?以上|以上)?(?:的|者|时)?(?:得|计|记|赋)${N}分$`,
);
const BETWEEN = new RegExp(
  `^(?:(?:介于|在|处于)?${N}%?(?:-|至|到|~|和|与)${N}%(?:之间|区间|区间内|范围内)?|中间|之间|其间|区间内|两者之间|中间部分|中间值)(?:的|部分|的部分)?(?:,)?(?:按|按照|采用|采取|用|以|运用)?(?:线性)?(?:插值|内插|插入|线性插值|直线内插)法?(?:进行)?(?:计分|计算|得分|赋分|计算得分|折算|确定|确定得分|取值)?$`,
);

interface Point {
  readonly at: Exact;
  readonly gives: Exact;
}

/**
 * Points at two figures and a straight line between them: `完成任务数60%以下不得分,60%得3分,60%-100%之间按插值法计分,100%得5分`.
 * The line must go between the two figures that have points, and there must be nothing left open below them.
 */
export function readInterpolated(text: string): RuleReading | null {
  const normal = normalText(text);
  if (!/插值|内插|插入法/.test(normal)) return null;
  const clauses = normal
    .replace(/^([^\d,;。:]{2,20}):/, "$1,")
    .split(/[,;。]/)
    .filter((one) => one !== "");
  const points: Point[] = [];
  const names: string[] = [];
  let none: Exact | null = null;
  let spans = 0;
  for (const [index, clause] of clauses.entries()) {
    const [below, between, point] = [BELOW.exec(clause), BETWEEN.exec(clause), POINT.exec(clause)];
    if (below && none === null) none = exact((below[2] ?? below[4])!);
    else if (between && isOf(between, clauses)) spans += 1;
    else if (point) points.push({ at: exact(point[2]!), gives: exact(point[3]!) });
    else if (index > 0 || !isPlainSubject(clause)) return null;
    const name = below ? (below[1] ?? below[3]) : point?.[1];
    if (name) names.push(name);
  }
  points.sort((one, other) => one.at.compare(other.at));
  const [low, high] = points;
  if (spans !== 1 || points.length !== 2 || !low || !high || none === null || !none.equals(low.at)) return null;
  if (low.at.compare(high.at) >= 0 || low.gives.compare(high.gives) >= 0 || !names.every(isPlainName)) return null;
  return lineOf(low, high, /完成/.test(normal));
}

/** 70%-100%之间 beside points at 60% and at 100% leaves a hole. */
function isOf([, from, to]: RegExpExecArray, clauses: readonly string[]): boolean {
  if (from === undefined || to === undefined) return true;
  const figures = clauses.flatMap((clause) => POINT.exec(clause)?.[2] ?? []);
  return figures.length === 2 && [from, to].every((one) => figures.some((figure) => exact(figure).equals(exact(one))));
}

function isPlainName(name: string): boolean {
  return isPlainSubject(name.replace(/^完成(?:年度|全年)?(?:任务数?|目标数?|目标任务)?的?$|的$|完成|达到/g, ""));
}

function lineOf(low: Point, high: Point, isCompletion: boolean): RuleReading | null {
  const value = isCompletion ? "实际值÷目标值×100" : "实际值";
  const [from, to, least, most] = [low.at, high.at, low.gives, high.gives].map(exactText);
  const slope = `(${exactText(high.gives.sub(low.gives))})÷(${exactText(high.at.sub(low.at))})`;
  const cases = readFormula(`${value}≥${to}:${most}|${value}≥${from}:${least}+(${value}-${from})×${slope}|其余:0`);
  if (!cases) return null;
  const target = isCompletion ? ({ op: ">=", value: exact(100), unit: "%" } as const) : null;
  return understood({ kind: "formula", cases, top: null, floor: ZERO, decimals: null }, { full: high.gives, target });
}
