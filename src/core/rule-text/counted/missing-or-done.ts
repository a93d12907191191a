import type { EventsRule } from "../../scoring/rules/events";
import type { ThresholdRule } from "../../scoring/rules/threshold";
import { ZERO } from "../../values/exact";
import { PIECE } from "./counted-words";
import { plainWording } from "../words/plain-wording";
import { readCounted } from "./read-counted";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading, UnderstoodRule } from "../rule-reading";
import { notUnderstood } from "../rule-reading";

const LACKING = new RegExp(
  `每?(?:少|缺|欠|差)[^\\d,;%]{0,6}\\d+(?:\\.\\d+)?(?:${PIECE}|亩|公顷|公里|平方米|米|吨|天|日|个月|个季度|学时)[^\\d,;%]{0,8}(?:扣|减)`,
);

/** 完成年度任务得3分,每少建1座扣0.3分 holds what was done against the task. */
const IS_OF_TASK = /(?<![未没有不])(?:完成|达到|实现)[^,;。]{0,8}(?:任务|目标|计划|指标)/;

/** 每月不少于2次, 每村至少1名: a bar for each month or each village, of which there are many. */
const PER_PERIOD =
  /(?:每(?:个)?(?:月|季度?|周|旬|日|天|半年|半月|[村户人名镇所校组]|社区|企业|单位|网格|行政村|建制村|自然村)|按月|按季|[村户]均?每年)(?![^,;。]*平均)[^,;。]{0,24}?\d+(?:\.\d+)?(?:次|个|期|场|件|人|名|天|日|户|项|学时|课时|小时|例|轮|家|处|棵|株|节|堂|台|块)/;

/**
 * 每少1次扣1分 behind a bar: the figure is what was done where the bar is for the whole year, and the number of those missing
 * where there is a bar for every month or village; pieces of news 条, 篇 sent in are told as they are. Both are asked. A step that nothing is held against counts what is named.
 */
export function withMissingAsked(reading: RuleReading, text: string, hints: RuleHints): RuleReading {
  if (!reading.understood) return reading;
  const { rule } = reading;
  if (rule.kind !== "events" && rule.kind !== "threshold") return reading;
  if (rule.kind === "threshold" && reading.target === null && !hints.target) return named(reading, text, hints);
  if (
    rule.kind === "events" &&
    rule.counted === "occurred" &&
    hints.target &&
    IS_OF_TASK.test(text) &&
    LACKING.test(text)
  ) {
    return asked({ ...reading, rule: { ...rule, counted: "missing" } }, rule, false);
  }
  const isDone = rule.kind === "events" ? rule.counted === "missing" : rule.direction === "higher";
  if (!isDone || !LACKING.test(text) || reading.target?.unit === "%" || /%|百分点/.test(text)) return reading;
  const missing = missingOf(rule);
  const isWhole = Boolean(hints.target) || /(?:全年|年度|合计|共)(?:不?少于|不低于|至少|不足|累计)*\d/.test(text);
  const isPerPeriod = !isWhole && PER_PERIOD.test(text.replace(/每?(?<![不至])(?:少|缺|欠|差)[^,;。]*/g, ""));
  if (missing === null) return isPerPeriod ? notUnderstood(text) : reading;
  // With nothing to hold it against, the figure can only be the number of those missing.
  const isUnheld = reading.target === null && !hints.target;
  return asked(reading, missing, isPerPeriod || isUnheld);
}

/** 超期的,每超1天扣0.1分; 未达到要求的,每少1次扣1分: the days and the missing ones are the figure itself. */
function named(reading: UnderstoodRule, text: string, hints: RuleHints): RuleReading {
  const counted = IS_OF_TASK.test(text) ? null : readCounted(plainWording(text), hints);
  return counted?.understood && counted.rule.kind === "events" ? counted : reading;
}

function asked(reading: UnderstoodRule, missing: EventsRule, isPerPeriod: boolean): UnderstoodRule {
  const { target, full } = reading;
  const alternatives = [
    { label: "figureMissing", rule: missing, target: null, full },
    { label: "figureDone", rule: reading.rule, target, full },
  ];
  const question = { code: "missingOrDone" as const, chosen: isPerPeriod ? 0 : 1, alternatives };
  const questions = [...reading.questions.filter(({ code }) => code !== "stepReading"), question];
  return isPerPeriod ? { ...reading, rule: missing, target: null, questions } : { ...reading, questions };
}

/** The same points off for each that is missing; null where a bar of what was done stands beside it. */
function missingOf(rule: EventsRule | ThresholdRule): EventsRule | null {
  if (rule.kind === "events") return { ...rule, counted: "occurred" };
  if (rule.zeroBeyond !== null || rule.stepBasis !== "value") return null;
  return {
    kind: "events",
    counted: "occurred",
    pointsPerEvent: rule.pointsPerStep,
    eventsPerStep: rule.step,
    reading: rule.reading,
    allowed: ZERO,
    floor: rule.floor,
    mostOff: rule.mostOff,
    zeroCount: rule.zeroGap,
  };
}
