import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING } from "../../scoring/rules/interval";
import { ZERO } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import { readComparison } from "../clauses/read-comparison";
import type { Condition } from "./situation-condition";

const SINCE =
  "(?:(?:与|比|较|同)?(?:上一?年度?|去年|上一?期|上一?季度?|上一?月)(?:同期)?(?:相比|比)?|同比|环比|较年初)";
const AT_ZERO: Interval = { low: ZERO, lowClosed: true, high: ZERO, highClosed: true };
const NOT_ABOVE: Interval = { ...EVERYTHING, high: ZERO, highClosed: true };
const NOT_BELOW: Interval = { ...EVERYTHING, low: ZERO, lowClosed: true };
const BELOW: Interval = { ...EVERYTHING, high: ZERO };
const ABOVE: Interval = { ...EVERYTHING, low: ZERO };
const HOW = "(?:有所|保持|实现|出现|呈|为)*";
const UP = "(?:正增长|增长|提高|上升|增加|提升|反弹|上涨)";
const DOWN = "(?:负增长|下降|减少|降低|下滑|回落)";

const SIGNS: readonly (readonly [RegExp, Interval])[] = [
  [new RegExp(`^(.*?)${SINCE}?${HOW}(?:持平|不增不减|无变化|零增长)$`), AT_ZERO],
  [new RegExp(`^(.*?)${SINCE}?${HOW}(?:不降反升|不减反增)$`), ABOVE],
  [new RegExp(`^(.*?)${SINCE}?${HOW}(?:不升反降|不增反降)$`), BELOW],
  [new RegExp(`^(.*?)${SINCE}?${HOW}(?:未增长|未提高|不增长|未上升|未提升|没有增长|没有提高)$`), NOT_ABOVE],
  [new RegExp(`^(.*?)${SINCE}?${HOW}(?:未下降|未降低|不下降|未减少|没有下降|没有降低|没有减少)$`), NOT_BELOW],
  [new RegExp(`^(.*?)${SINCE}?${HOW}${DOWN}$`), BELOW],
  [new RegExp(`^(.*?)${SINCE}?${HOW}${UP}$`), ABOVE],
];

/** 较上年提高2个百分点以上, 同比增长5%以上, 下降3%以内. */
const AMOUNT = new RegExp(
  `^(.*?)${SINCE}?${HOW}(?:(${UP}|增幅)|${DOWN}|降幅)(?:率|幅度)?((?:达到|达|在)?(?:\\d|[不低高超≥≤<>]).*)$`,
);

/**
 * The change of a figure: 增长, 持平, 下降 by its sign; percentage points as the difference; percent as growth, or as a fall.
 * Null for words of any other kind.
 */
export function readChange(words: string): Condition | null {
  for (const [pattern, within] of SIGNS) {
    const match = pattern.exec(words);
    if (match && isBarSubject(match[1]!)) return { looksAt: "change", within, subject: match[1]!, unit: null };
  }
  return amountOfChange(words);
}

function amountOfChange(words: string): Condition | null {
  const match = AMOUNT.exec(words);
  const [, subject, up, amount] = match ?? [];
  if (subject === undefined || !isBarSubject(subject)) return null;
  const compared = readComparison(amount!);
  if (!compared || compared.subject !== "") return null;
  const { within, unit } = compared;
  if (unit === "个百分点") {
    return { looksAt: "change", within: up ? fromZero(within) : negated(fromZero(within)), subject, unit: null };
  }
  return unit === "%" ? { looksAt: up ? "growth" : "fall", within, subject, unit } : null;
}

/** 提高不足1个百分点 is an improvement all the same. */
function fromZero(within: Interval): Interval {
  return within.low === null ? { ...within, low: ZERO } : within;
}

export function negated({ low, lowClosed, high, highClosed }: Interval): Interval {
  return { low: high && high.neg(), lowClosed: highClosed, high: low && low.neg(), highClosed: lowClosed };
}
