import type { Interval } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO } from "../../values/exact";
import type { Goal, Parts } from "./rule-parts";
import { agreedFull, agreedTarget, capOf, hasOnlyCaps, isNothing, floorOf } from "./rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";

export function assembleEvents(parts: Parts, whole: string): RuleReading | null {
  if (parts.events.length === 0) return null;
  const isAlone = parts.plus.length + parts.minus.length === 0 && !parts.proportion && !parts.zero;
  const hasReading =
    parts.reading !== null && !parts.events.some(({ sign, perCount }) => sign === "plus" && !perCount.equals(ONE));
  if (!isAlone || hasReading) return notUnderstood(whole);
  const zeros = parts.goals.filter(({ award }) => isNothing(award));
  const [goal, ...more] = parts.goals.filter(({ award }) => !isNothing(award));
  const full = agreedFull(parts, goal);
  const zeroCount = zeros[0] ? zeroCountOf(zeros[0], parts) : null;
  if (full === "differ" || more.length > 0 || zeros.length > 1 || zeroCount === undefined) return notUnderstood(whole);
  if (goal && goal.award.kind !== "full" && goal.award.kind !== "points") return notUnderstood(whole);
  const signs = new Set(parts.events.map(({ sign }) => sign));
  if (signs.size > 1 || parts.isHeldAtFull) return notUnderstood(whole);
  return signs.has("plus") ? bonusOf(parts, whole, goal, full) : deductionOf(parts, whole, { goal, full, zeroCount });
}

function bonusOf(parts: Parts, whole: string, goal: Goal | undefined, full: Exact | null): RuleReading {
  if (goal || parts.target || !hasOnlyCaps(parts, ["plus", "total"]) || parts.floor) return notUnderstood(whole);
  if (parts.events.some(({ counts }) => counts === "missing")) return notUnderstood(whole);
  if (parts.events.some(({ perCount }) => !perCount.equals(ONE))) return bonusPerSeveral(parts, whole, full);
  const groupCap = capOf(parts, "plus") ?? capOf(parts, "total");
  const items = parts.events.map(({ name, points: each }, index) => ({ name: itemName(name, index), each, cap: null }));
  const rule: ScoringRule = { kind: "bonus", items, groupCap };
  const once: ScoringRule = { ...rule, items: items.map((item) => ({ ...item, cap: item.each })) };
  const isOpen = parts.events.some(({ isEach }) => !isEach);
  const alternatives = [
    { label: "each", rule },
    { label: "once", rule: once },
  ];
  return understood(rule, { full, questions: isOpen ? [{ code: "flatOrEach", chosen: 0, alternatives }] : [] });
}

/** 每争取100万元加0.5分: in proportion, or for every whole hundred. */
function bonusPerSeveral(parts: Parts, whole: string, full: Exact | null): RuleReading {
  const [event, ...more] = parts.events;
  if (more.length > 0) return notUnderstood(whole);
  const { name, points: each, perCount } = event!;
  const top = capOf(parts, "plus") ?? capOf(parts, "total");
  const title = itemName(name, 0);
  const linear: ScoringRule = {
    kind: "bonus",
    items: [{ name: title, each: each.div(perCount), cap: null }],
    groupCap: top,
  };
  const steps: ScoringRule = {
    kind: "tally",
    base: ZERO,
    items: [{ name: title, sign: "plus", each, perCount, cap: null }],
    counting: "sum",
    plusCap: top,
    minusCap: null,
    whenNone: ZERO,
    top: null,
    floor: ZERO,
  };
  const [rule, chosen] = parts.reading === "whole" ? [steps, 1] : [linear, 0];
  if (parts.reading === "started") return notUnderstood(whole);
  const alternatives = [
    { label: "linear", rule: linear },
    { label: "whole", rule: steps },
  ];
  return understood(rule, { full, questions: parts.reading ? [] : [{ code: "stepReading", chosen, alternatives }] });
}

/** 发生3起以上的不得分, of the same thing that is counted; undefined for any other bar. */
function zeroCountOf({ bar }: Goal, { events }: Parts): Interval | undefined {
  const isCount =
    bar.kind === "interval" &&
    bar.within.low !== null &&
    bar.within.high === null &&
    bar.unit !== "%" &&
    bar.unit !== "‰";
  const isOne = events.length === 1 && events[0]!.sign === "minus" && events[0]!.isEach;
  return isCount && isOne ? bar.within : undefined;
}

interface DeductionFacts {
  readonly goal: Goal | undefined;
  readonly full: Exact | null;
  readonly zeroCount: Interval | null;
}

function deductionOf(parts: Parts, whole: string, { goal, full, zeroCount }: DeductionFacts): RuleReading {
  if (!hasOnlyCaps(parts, ["minus"])) return notUnderstood(whole);
  if (parts.events.length > 1) return escalatingOf(parts, whole, full);
  const [event] = parts.events;
  const target = agreedTarget(parts, goal);
  if (target === "differ") return notUnderstood(whole);
  const isOfBar = /未达|不达|达不到|未完成|未实现/.test(event!.name);
  if (event!.counts === "occurred" && goal?.bar.kind === "interval" && !isNoEvents(goal) && !isOfBar)
    return notUnderstood(whole);
  const isAllDone = parts.target?.unit === "%" && parts.target.value.equals(HUNDRED);
  if (event!.counts === "occurred" && parts.target && !isAllDone) return notUnderstood(whole);
  if (event!.counts === "missing" && target?.op === "<=") return notUnderstood(whole);
  // 覆盖率100%…少1人扣: who is missing is counted, a rate says nothing of persons.
  const isOfRate = event!.counts === "missing" && target?.unit === "%";
  if (isOfRate && !target.value.equals(HUNDRED)) return notUnderstood(whole);
  const mostOff = event!.isOnce ? event!.points : capOf(parts, "minus");
  const rule: ScoringRule = {
    kind: "events",
    counted: isOfRate ? "occurred" : event!.counts,
    pointsPerEvent: event!.points,
    eventsPerStep: event!.perCount,
    reading: "whole",
    allowed: ZERO,
    floor: floorOf(parts),
    mostOff,
    zeroCount,
  };
  const isCounting = event!.counts === "missing" && !isOfRate;
  const questions = event!.isEach || event!.isOnce ? [] : [flatOrEach(rule)];
  return understood(rule, { target: isCounting ? target : null, full, questions });
}

function isNoEvents({ bar }: Goal): boolean {
  if (bar.kind !== "interval") return false;
  const { low, high } = bar.within;
  return (high?.equals(ZERO) ?? false) || (bar.unit === "%" && high === null && (low?.equals(HUNDRED) ?? false));
}

/** 未及时整改扣1分: for each time, or once however often. */
function flatOrEach(rule: ScoringRule & { readonly kind: "events" }): RuleQuestion {
  const once: ScoringRule = { ...rule, mostOff: rule.pointsPerEvent };
  return {
    code: "flatOrEach",
    chosen: 0,
    alternatives: [
      { label: "each", rule },
      { label: "once", rule: once },
    ],
  };
}

function escalatingOf(parts: Parts, whole: string, full: Exact | null): RuleReading {
  const isPlain = parts.events.every(
    ({ counts, perCount, isEach }) => counts === "occurred" && (perCount.equals(ONE) || !isEach),
  );
  if (!isPlain || parts.caps.length > 0 || parts.target) return notUnderstood(whole);
  const severities = parts.events.map(({ name, points: each }, index) => ({
    name: itemName(name, index),
    points: each,
  }));
  return understood({ kind: "escalating", severities, floor: floorOf(parts) }, { full });
}

function itemName(name: string, index: number): string {
  const clean = name.replace(/[:;,=]|的$/g, "").slice(0, 12);
  return clean === "" ? `第${index + 1}项` : clean;
}
