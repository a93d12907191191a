import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import { exact } from "../../values/exact";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const U =
  "(%|‰|分|个百分点|个工作日|万亩|小时|平方公里|平方米|公顷|座|所|株|台|套|万人|万户|万头|吨|头|只|(?:场次|场|期|份|批次|批|轮|笔|人次|个|次|例|起|件|项|人|户|名|篇|条|家|处|宗|天|岁|万元|亿元|元|亩|公里|微克(?:/立方米)?|微克每立方米|μg/m3|mg/L|张|床|辆|艘|架|栋|幢|块|本|册|款|支|眼|口|组|村|公斤|千克|千瓦|兆瓦|千瓦时|斤|米|分钟|秒|月|个月|周|学时|课时|度)?)";
const REACH = "(?:达到|达|实现|完成|完成率?达到?|在|为|保持在|控制在|稳定在)?";

/** A stretch of values with its unit, as a comparison writes it. */
export interface Comparison {
  readonly subject: string;
  readonly within: Interval;
  readonly unit: string | null;
  /** A figure alone: 重复信访率为12%. */
  readonly isBare?: boolean;
}

type Shape = readonly [RegExp, (low: string, high: string) => Interval];

const SHAPES: readonly Shape[] = [
  [
    shape(`${REACH}${N}${U}(?:以上|及以上)?[-,且但]*(?:不足|未达到?|不到|不满|低于|小于|<)${N}${U}`),
    (low, high) => ({ ...atLeast(exact(low)), high: exact(high) }),
  ],
  [
    shape(`${REACH}(?:≥|不低于|不少于|大于)${N}${U}(?:且|,|并)?(?:<|低于|小于|不足)${N}${U}`),
    (low, high) => ({ ...atLeast(exact(low)), high: exact(high) }),
  ],
  [
    shape(`${REACH}(?:>|高于|超过|大于)${N}${U}(?:且|,|并|但)*(?:≤|不超过|不高于|不大于)${N}${U}`),
    (low, high) => ({ ...EVERYTHING, low: exact(low), high: exact(high), highClosed: true }),
  ],
  [
    shape(`${REACH}(?:≥|不低于|不少于)${N}${U}(?:且|,|并|但)*(?:≤|不超过|不高于|不大于)${N}${U}`),
    (low, high) => ({ ...atLeast(exact(low)), high: exact(high), highClosed: true }),
  ],
  [
    shape(`${REACH}(?:低于|小于|不足|<)${N}${U}[,且但]*(?:≥|不低于|达到)${N}${U}(?:以上)?`),
    (high, low) => ({ ...atLeast(exact(low)), high: exact(high) }),
  ],
  [shape(`${REACH}${N}${U}(?:≤|<=)[xX]?<${N}${U}`), (low, high) => ({ ...atLeast(exact(low)), high: exact(high) })],
  [shape(`${REACH}\\[${N}${U},${N}${U}\\)`), (low, high) => ({ ...atLeast(exact(low)), high: exact(high) })],
  [
    shape(`${REACH}\\[${N}${U},${N}${U}\\]`),
    (low, high) => ({ ...atLeast(exact(low)), high: exact(high), highClosed: true }),
  ],
  [shape(`${REACH}(?:介于)?${N}${U}(?:-|与|和)${N}${U}(?:之间|的?区间)?`), fromLowToHigh],
  [shape(`${REACH}(?:≥|不低于|不少于|不小于|不得低于|不得少于|至少)${N}${U}`), (low) => atLeast(exact(low))],
  [shape(`${REACH}${N}${U}以下[,、且]*${N}${U}以上`), fromLowToHigh],
  [shape(`${REACH}${N}${U}以上[,、且]*${N}${U}以下`), fromLowToHigh],
  [shape(`${REACH}${N}${U}以上`), (low) => atLeast(exact(low))],
  [shape(`(?:达到|达|完成|实现|完成率?达到?)${N}${U}`), (low) => atLeast(exact(low))],
  [shape(`(?:>|高于|超过|大于|多于|突破)${N}${U}`), (low) => ({ ...EVERYTHING, low: exact(low) })],
  [
    shape(`${REACH}(?:≤|不高于|不超过|不大于|不多于|不得超过|不得高于|至多)${N}${U}`),
    (high) => ({ ...EVERYTHING, high: exact(high), highClosed: true }),
  ],
  [shape(`${REACH}${N}${U}(?:以下|以内)`), (high) => ({ ...EVERYTHING, high: exact(high), highClosed: true })],
  [
    shape(`(?:<|低于|小于|不足|不到|少于|不满|未达到?|达不到|没有达到|未完成)${N}${U}`),
    (high) => ({ ...EVERYTHING, high: exact(high) }),
  ],
];

/** 98%-95% is written from the top. */
function fromLowToHigh(one: string, other: string): Interval {
  const [low, high] = exact(one).compare(exact(other)) <= 0 ? [one, other] : [other, one];
  return { ...atLeast(exact(low)), high: exact(high), highClosed: true };
}

function shape(words: string): RegExp {
  return new RegExp(`^(.*?)${words}$`);
}

/** A bare `100%` or `=0` behind a plain subject. */
const BARE = shape(`(?:=|为|等于)?${N}${U}`);

/** 90%≤满意度<95%. */
const SUBJECT_BETWEEN = /^(\d+(?:\.\d+)?)(%|分)?≤([^\d≤<]*)<(\d+(?:\.\d+)?(?:%|分)?)$/;

/**
 * A comparison of what is measured with a figure: `参保率不低于95%`, `80%-90%`, `[75,85)`.
 *
 * 以上, 以下 and 以内 take their figure in, 超过, 低于 and 不足 leave it out (民法典第1259条). Null for any other words, and
 * where the words before it do more than name what is measured. A bare figure is at least that much.
 */
export function readComparison(words: string): Comparison | null {
  const text = words.replace(/(?:的|时|者)$/, "").replace(SUBJECT_BETWEEN, "$3$1$2-不足$4");
  for (const [pattern, build] of SHAPES) {
    const match = pattern.exec(text);
    if (!match || !isPlainSubject(withoutScore(match[1]!))) continue;
    const [, subject, first, firstUnit, second, secondUnit] = match;
    if (second !== undefined && firstUnit && secondUnit && firstUnit !== secondUnit) return null;
    return comparison(subject!, build(first!, second ?? first!), secondUnit || firstUnit || null);
  }
  const bare = BARE.exec(text);
  // 稳定在上年水平得3分 ends in points, which are no bar.
  if (bare?.[3] === "分" && /[得计记扣加赋给奖]$/.test(bare[1]!)) return null;
  if (!bare || !isPlainSubject(withoutScore(bare[1]!)) || (bare[3] === "" && bare[1] === "")) return null;
  const figure = exact(bare[2]!);
  // 返贫率为0 is no bar to be above: nothing may have happened.
  const within = figure.equals(0) ? { ...atLeast(figure), high: figure, highClosed: true } : atLeast(figure);
  const compared = comparison(bare[1]!, within, bare[3] || null);
  return compared && { ...compared, isBare: true };
}

/** 满意度测评得分 names a score as what is measured. */
function withoutScore(subject: string): string {
  return subject.replace(/(?<=[^\d得扣加减]{2})(?:总?得分|总分|分数|成绩|评分|平均分)$/, "");
}

function comparison(subject: string, within: Interval, unit: string | null): Comparison | null {
  const isUpsideDown = within.low !== null && within.high !== null && within.low.compare(within.high) > 0;
  return isUpsideDown ? null : { subject, within, unit };
}
