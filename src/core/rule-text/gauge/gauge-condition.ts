import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import { AVERAGE_BAR, PREVIOUS_BAR, SIDES, TARGET_BAR } from "../bars/bar-words";
import { readComparison } from "../clauses/read-comparison";
import type { Condition } from "../situations/situation-condition";
import { readCondition } from "../situations/situation-condition";
import { isPlainSubject } from "../words/subject";

const AT_ZERO: Interval = { low: ZERO, lowClosed: true, high: ZERO, highClosed: true };
const SHORT: Interval = { ...EVERYTHING, high: ZERO };

/** A task by whatever name it has: 县下达收购任务, 协议任务, 目标保有量. */
const TASK = `(?:${TARGET_BAR}(?:保有量|数量|面积|数|量|值)?|[^\\d,;。每扣加得高低超不未率完达]{0,12}?(?:目标任务|任务|目标|计划|预算)(?:总数|总量|数量|面积|数|量|值)?)`;
const WHO = /(?:的)?(?:乡镇|街道|单位|部门|镇|乡|村|企业|县区|部分|者|时|地区)?$/;
const AND_SHORT =
  /(?:,|、|但|且|而|又|尚)*(?:未|没有?|尚未|不足)(?:全部|全面)?(?:完成|达到?|足)?(?:全部|全年|年度)?(?:任务|目标|目标任务|计划|目标值|100%)(?:的)?$|(?:,|、|但|且|而|又)+(?:尚)?(?:未|没有)(?:全部|全面)?(?:完成|达标|达到目标)$|(?<=以上)(?:,|、)?(?:尚)?(?:未|没有)(?:全部|全面)?(?:完成|达标)$/;

/**
 * A condition on one figure, whatever its bar is: a share of the task, the task by any name, the year before, another named
 * rate, and all that situations know. @example readGaugeCondition("稳定在目标保有量95%以上") // completion, from 95 on
 */
export function readGaugeCondition(said: string): Condition | null {
  const words = said.replace(WHO, "").replace(/^(?:凡|对|如|若|其中)/, "");
  if (/^(?:无|没有)[^\d,;]{0,8}(?:实绩|业绩)$/.test(words)) {
    return { looksAt: "value", within: AT_ZERO, subject: "", unit: null };
  }
  return (
    shareOfTask(words) ??
    wholeTask(words) ??
    beforeCondition(words) ??
    averageOf(words) ??
    namedRate(words) ??
    readCondition(words)
  );
}

/** 达到任务数80%以上, 完成不足目标90%, 50%以上未完成. */
function shareOfTask(words: string): Condition | null {
  const isShort = AND_SHORT.test(words);
  const bare = isShort ? words.replace(AND_SHORT, "") : words;
  const named = new RegExp(
    `^(.*?)(完成率|完成比例|完成|达到|达|实现|稳定在|保持在|控制在|不低于|低于|少于|不足|占|为|在)?${TASK}(?:的)?(?=(?:完成率|比例)?(?:达到|达|在|为|不足|低于|不到|未达到|不低于|超过|高于|≥|<)?\\d+(?:\\.\\d+)?%)`,
  ).exec(bare);
  if (!named && !isShort && !/^(?:实际)?完成(?:率|比例|进度)?[^\d%]{0,4}\d+(?:\.\d+)?%/.test(bare)) return null;
  const [head = "", subject = "", how = ""] = named ?? [];
  const isFar = /低于|少于|不足/.test(how);
  const rest = named ? `${/占|为|在$|完成|达|实现/.test(how) ? "" : how}${bare.slice(head.length)}` : bare;
  const compared = readComparison(rest);
  if (!compared || compared.unit !== "%" || !isBarSubject(plainEnd(subject)) || !isPlainSubject(compared.subject))
    return null;
  const within = isShort ? shortOf(compared.within) : compared.within;
  // 低于目标10% is so far below it, 低于目标80% a share of it: only shares that nobody would mean as a distance are read.
  const figure = within.low ?? within.high;
  if (within === EVERYTHING || figure === null || (isFar && figure.compare(50) < 0)) return null;
  return { looksAt: "completion", within, subject: named ? plainEnd(subject) : "", unit: "%" };
}

function shortOf(within: Interval): Interval {
  return within.high === null && within.low !== null && within.low.compare(HUNDRED) < 0
    ? { ...within, high: HUNDRED, highClosed: false }
    : EVERYTHING;
}

function plainEnd(subject: string): string {
  return subject.replace(/(?:的|但|且|,|完成率?)+$/, "");
}

const REACHED = new RegExp(
  `^(.*?)(?:按时|按期|如期|全面|全部|圆满)?(?:完成|达到|实现|达)(?:全部|了)?${TASK}(?:要求|以上)?$|^(.*?)(?:全部|全面|按时|按期|如期)完成$`,
);
const MISSED = new RegExp(
  `^(.*?)(?:未能?|没有?|不能)(?:按时|按期|全面|全部|如期)?(?:完成|达到|实现|达)(?:全部)?${TASK}(?:要求)?(?:的)?$|^(.*?)(?:未完成|没完成|没有完成|未达标|未全部完成)$`,
);
const BEYOND = new RegExp(`^(.*?)(?:超额完成|超过|超出|高于|超)(?:了)?(?:${TASK})?(?:的)?(?:部分)?$`);

function wholeTask(words: string): Condition | null {
  if (new RegExp(AVERAGE_BAR).test(words) || /\d/.test(words.replace(/\d{4}年/, ""))) return null;
  const missed = MISSED.exec(words);
  const reached = missed ? null : REACHED.exec(words);
  const beyond = missed || reached ? null : /超额|任务|目标|计划|预算/.test(words) ? BEYOND.exec(words) : null;
  const match = missed ?? reached ?? beyond;
  const subject = plainEnd(match?.[1] ?? match?.[2] ?? "");
  if (!match || /[未没不]$/.test(subject) || !isBarSubject(subject)) return null;
  const within = missed ? SHORT : beyond ? { ...EVERYTHING, low: ZERO } : atLeast(ZERO);
  return { looksAt: "target", within, subject, unit: null };
}

const SIDE_INTERVALS: readonly (readonly [string, Interval])[] = [
  [SIDES.atMost, { ...EVERYTHING, high: ZERO, highClosed: true }],
  [SIDES.below, SHORT],
  [SIDES.atLeast, atLeast(ZERO)],
  [SIDES.above, { ...EVERYTHING, low: ZERO }],
];

/** 低于上年度, 与上年度持平. */
function beforeCondition(words: string): Condition | null {
  const same = new RegExp(
    `^(.*?)(?:与|和|同)(?:${PREVIOUS_BAR})(?:相比)?(?:持平|相同|一致)$|^(.*?)持平于?(?:${PREVIOUS_BAR})?$`,
  ).exec(words);
  const subject = same ? (same[1] ?? same[2] ?? "") : null;
  if (subject !== null && isBarSubject(plainEnd(subject)) && !new RegExp(AVERAGE_BAR).test(words)) {
    return { looksAt: "change", within: AT_ZERO, subject: plainEnd(subject), unit: null };
  }
  return heldAgainst(words, `(?:${PREVIOUS_BAR})(?:水平)?`, "change");
}

/** 低于各项贷款平均增速, 达到全县各镇平均: whose average it is may be any plain name. */
function averageOf(words: string): Condition | null {
  return heldAgainst(words, `[^\\d,;。低高超不除仅最和与及或、]{0,10}?${AVERAGE_BAR}`, "average");
}

/** 不低于各项贷款增速: another rate, which the office gives as the bar. */
function namedRate(words: string): Condition | null {
  return heldAgainst(
    words,
    "(?:各项贷款|[^\\d,;。低高超不除仅最平均年同和与及或、]{2,12})(?:增速|增幅|增长率|增长速度)",
    "target",
  );
}

function heldAgainst(words: string, bar: string, looksAt: Condition["looksAt"]): Condition | null {
  for (const [side, within] of SIDE_INTERVALS) {
    const match = new RegExp(`^(.*?)(?:${side})(?:于)?${bar}(?:以上|的)?$`).exec(words);
    if (match && isBarSubject(plainEnd(match[1]!)))
      return { looksAt, within, subject: plainEnd(match[1]!), unit: null };
  }
  return null;
}

const SIDE_ONLY: readonly (readonly [RegExp, Interval])[] = [
  [/^(?:达到或(?:者)?(?:超过|高于)|达到|达标|不低于|等于或高于|≥)$/, atLeast(ZERO)],
  [/^(?:不高于|不超过|等于或低于|≤)$/, { ...EVERYTHING, high: ZERO, highClosed: true }],
  [/^(?:高于|超过|超出|大于)$/, { ...EVERYTHING, low: ZERO }],
  [/^(?:低于|小于|未达到|达不到|未达|不足|少于)$/, SHORT],
  [/^(?:持平|相同|等于)$/, AT_ZERO],
];

/** 达到或超过的 behind 以全市平均值为目标. */
export function readSideOnly(said: string, looksAt: Condition["looksAt"], bound: Exact): Condition | null {
  const found = SIDE_ONLY.find(([pattern]) => pattern.test(said.replace(/的$/, "")));
  if (!found) return null;
  const { low, high } = found[1];
  return { looksAt, within: { ...found[1], low: low && bound, high: high && bound }, subject: "", unit: null };
}
