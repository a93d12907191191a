import type { Comparison, ComparisonSign, Expression } from "../../scoring/rules/formula-expression";
import { figure, operation, percent, quantity } from "../../scoring/rules/formula-expression";
import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import { AVERAGE_BAR, SIDES, TARGET_BAR } from "../bars/bar-words";
import { readChange } from "./situation-change";
import { readComparison } from "../clauses/read-comparison";

/** What a situation looks at: a stretch of one figure. */
export interface Condition {
  /** What is held against the stretch; conditions on the same can be put side by side. */
  readonly looksAt:
    "value" | "completion" | "target" | "average" | "averageShare" | "change" | "growth" | "fall" | "best" | "worst";
  readonly within: Interval;
  /** What the words call the figure; empty where they do not say. */
  readonly subject: string;
  readonly unit: string | null;
}

const SIDE_INTERVALS: readonly (readonly [string, (bar: Exact) => Interval])[] = [
  [SIDES.atMost, (high) => ({ ...EVERYTHING, high, highClosed: true })],
  [SIDES.below, (high) => ({ ...EVERYTHING, high })],
  [SIDES.atLeast, (low) => ({ ...EVERYTHING, low, lowClosed: true })],
  [SIDES.above, (low) => ({ ...EVERYTHING, low })],
];

const AT_ZERO: Interval = { low: ZERO, lowClosed: true, high: ZERO, highClosed: true };

const WHO = /(?:的)?(?:乡镇|街道|单位|部门|镇|乡|村|企业|县区|部分|者|时|地区)?$/;

/** 完成任务80%以上, 完成率不足60%: figures of completion. */
const COMPLETED =
  /(?:完成|达成)(?:年度|全年|当年)?(?:目标任务|任务目标|任务|目标|指标|计划)?(?:的)?(?:率|比例|进度|数)?$/;

/** Two bounds with the name between them: 97%>参保率≥95%. */
const BETWEEN = /^(\d+(?:\.\d+)?%?)([>≥])([^\d<>≤≥]+)([>≥])(\d+(?:\.\d+)?%?)$/;

/**
 * A condition in the office's words: a figure, completion of the task, the target, an average, the change on the period
 * before. Null for words of any other kind, and for names that say more than what is measured.
 */
export function readCondition(said: string): Condition | null {
  const words = said.replace(WHO, "").replace(/^(?:凡|对|如|若)/, "");
  return (
    between(words) ??
    endCondition(words) ??
    targetCondition(words) ??
    averageCondition(words) ??
    readChange(words) ??
    figureCondition(words)
  );
}

function between(words: string): Condition | null {
  const match = BETWEEN.exec(words);
  if (!match || !isBarSubject(match[3]!)) return null;
  const [, high, upper, subject, lower, low] = match;
  const within = {
    low: bare(low!),
    lowClosed: lower === "≥",
    high: bare(high!),
    highClosed: upper === "≥",
  };
  if (within.low.compare(within.high) > 0) return null;
  return {
    looksAt: COMPLETED.test(subject!) ? "completion" : "value",
    within,
    subject: subject!,
    unit: /%/.test(low!) ? "%" : null,
  };
}

function bare(text: string): Exact {
  return exact(text.replace("%", ""));
}

const ENDS: readonly (readonly [RegExp, "best" | "worst"])[] = [
  [/^(?:以)?(.*?)(?:最高|最多|最大|最好|位居第1名?|排名第1名?|位列第1名?|第1名)$/, "best"],
  [/^(?:以)?(.*?)(?:最低|最少|最小)$/, "worst"],
];

/** 到位资金最多的乡镇: the unit whose figure no other passes. */
function endCondition(words: string): Condition | null {
  for (const [pattern, looksAt] of ENDS) {
    const match = pattern.exec(words);
    if (match && isBarSubject(match[1]!)) return { looksAt, within: AT_ZERO, subject: match[1]!, unit: null };
  }
  return null;
}

/** 完成造林绿化任务: the task by its own name. */
const OWN_TASK =
  /^([^\d]*?)(?:按时|按期|如期|全面|全部|圆满)?(?:完成|实现)([^\d]{0,16}?)(?:目标任务|任务|目标|计划)(?:数|值)?$/;

const MET = /^(.*?)(?:达标|如期完成|全部完成|按时完成|按期完成|全面完成)$/;
const MISSED = /^(.*?)(?:未达标|不达标|未完成|没有完成)$/;

function targetCondition(words: string): Condition | null {
  for (const [side, interval] of SIDE_INTERVALS) {
    const match = new RegExp(`^(.*?)(?:${side})(?:于|了)?(?:${TARGET_BAR})(?:以上|以内|之内|的)?$`).exec(words);
    if (match && isBarSubject(named(match[1]!))) {
      return { looksAt: "target", within: interval(ZERO), subject: named(match[1]!), unit: null };
    }
  }
  const own = OWN_TASK.exec(words);
  if (own && !/[未没不]$/.test(own[1]!) && isBarSubject(own[1]!) && isBarSubject(own[2]!)) {
    const subject = own[1] === "" ? own[2]! : own[1]!;
    return { looksAt: "target", within: { ...EVERYTHING, low: ZERO, lowClosed: true }, subject, unit: null };
  }
  const missed = MISSED.exec(words);
  const met = missed ?? MET.exec(words);
  if (!met || !isBarSubject(named(met[1]!))) return null;
  const within = missed ? { ...EVERYTHING, high: ZERO } : { ...EVERYTHING, low: ZERO, lowClosed: true };
  return { looksAt: "target", within, subject: named(met[1]!), unit: null };
}

function named(subject: string): string {
  return subject.replace(/(?:的|但|且|,)$/, "");
}

/** 各项贷款平均增速: whose average it is may be any name. */
const AVERAGE = `(?:[^\\d,;低高超不和与及或、]{0,8}?)${AVERAGE_BAR}`;

const FIGURE = "(\\d+(?:\\.\\d+)?)(%|个百分点)";

/** 高于平均值20%以上, 低于全县平均水平, 高于平均值但不足20%. */
function averageCondition(words: string): Condition | null {
  const far = new RegExp(
    `^(.*?)(高于|超过|高出|低于|少于)(?:${AVERAGE})(?:(?:但|且)?(不足|未达到|低于|在)?${FIGURE}(以上|以内|以下)?)?$`,
  ).exec(words);
  if (far && isBarSubject(named(far[1]!))) return farFromAverage(far);
  for (const [side, interval] of SIDE_INTERVALS) {
    const match = new RegExp(`^(.*?)(?:${side}|等于或高于)(?:于)?(?:${AVERAGE})(?:以上)?$`).exec(words);
    if (match && isBarSubject(named(match[1]!))) return onAverage(interval(ZERO), match[1]!);
  }
  const same = new RegExp(`^(.*?)(?:等于|持平于?|与)(?:${AVERAGE})(?:持平|相同|一致)?$`).exec(words);
  return same && isBarSubject(named(same[1]!)) ? onAverage(AT_ZERO, same[1]!) : null;
}

function onAverage(within: Interval, subject: string): Condition {
  return { looksAt: "average", within, subject: named(subject), unit: null };
}

function farFromAverage(match: RegExpExecArray): Condition | null {
  const [, subject, side, how, figureText, unit, end] = match;
  const isAbove = /高|超/.test(side!);
  if (figureText === undefined) {
    return onAverage(isAbove ? { ...EVERYTHING, low: ZERO } : { ...EVERYTHING, high: ZERO }, subject!);
  }
  // Percent of an average that is itself a rate could be percentage points.
  if (unit === "%" && /率|增速|增幅|比重|比例|占比|度$/.test(subject!)) return null;
  const far = isAbove ? exact(figureText) : exact(figureText).neg();
  const isNear = (how !== undefined && how !== "在") || end === "以内" || end === "以下";
  if (how === "在" && end !== "以内") return null;
  const within = isNear ? nearer(far, isAbove, how === "在" || end !== undefined) : beyond(far, isAbove);
  return { looksAt: unit === "%" ? "averageShare" : "average", within, subject: named(subject!), unit: null };
}

/** Between the average and so far from it. */
function nearer(far: Exact, isAbove: boolean, isClosed: boolean): Interval {
  return isAbove
    ? { low: ZERO, lowClosed: false, high: far, highClosed: isClosed }
    : { low: far, lowClosed: isClosed, high: ZERO, highClosed: false };
}

function beyond(far: Exact, isAbove: boolean): Interval {
  return isAbove ? { ...EVERYTHING, low: far, lowClosed: true } : { ...EVERYTHING, high: far, highClosed: true };
}

/** 完成80%以上, 完成任务不足60%: the figure right behind is that of completion. */
const OF_COMPLETION =
  /(?:完成|达成)(?:年度|全年|当年)?(?:目标任务|任务目标|任务|目标|指标|计划)?(?:的)?(?:率|比例|进度|数)?(?:达到|达|在|为|不足|低于|不到|未达到|超过|≥|≤|<|>)?\d/;

const NONE = /^(?:无|没有|未产生|未取得)([^\d]{1,12})$/;

function figureCondition(words: string): Condition | null {
  const none = NONE.exec(words);
  if (none && isBarSubject(none[1]!)) {
    const within = AT_ZERO;
    return { looksAt: "value", within, subject: none[1]!, unit: null };
  }
  const compared = readComparison(words);
  if (!compared) return null;
  const { within, unit } = compared;
  const subject = compared.subject;
  if (!isBarSubject(subject.replace(COMPLETED, ""))) return null;
  const isCompletion = (COMPLETED.test(subject) || OF_COMPLETION.test(words)) && (unit === "%" || unit === null);
  return {
    looksAt: isCompletion ? "completion" : "value",
    within,
    subject: subject.replace(/(?:在|为|达)$/, ""),
    unit,
  };
}

/** The comparisons that say a condition in a formula. */
export function comparisonsOf({ looksAt, within }: Condition): readonly Comparison[] {
  const { low, lowClosed, high, highClosed } = within;
  if (low !== null && high !== null && low.equals(high)) return [compared(looksAt, "=", low)];
  return [
    ...(low === null ? [] : [compared(looksAt, lowClosed ? "≥" : ">", low)]),
    ...(high === null ? [] : [compared(looksAt, highClosed ? "≤" : "<", high)]),
  ];
}

function compared(looksAt: Condition["looksAt"], sign: ComparisonSign, bound: Exact): Comparison {
  const value = quantity("value");
  switch (looksAt) {
    case "value":
    case "growth":
    case "fall":
      return { left: value, sign, right: figure(bound) };
    case "completion":
      return { left: operation(value, "÷", quantity("target")), sign, right: percent(bound) };
    case "target":
      return { left: value, sign, right: quantity("target") };
    case "change":
      return { left: value, sign, right: apart(quantity("previous"), bound) };
    case "best":
    case "worst":
      return { left: value, sign, right: quantity(looksAt) };
    case "average":
      return { left: value, sign, right: apart(quantity("average"), bound) };
    case "averageShare":
      return { left: value, sign, right: operation(quantity("average"), "×", percent(HUNDRED.add(bound))) };
  }
}

function apart(bar: Expression, by: Exact): Expression {
  const side = by.compare(ZERO);
  if (side === 0) return bar;
  return side > 0 ? operation(bar, "+", figure(by)) : operation(bar, "-", figure(by.neg()));
}
