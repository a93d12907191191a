import type { Award } from "../scoring/rules/award";
import { points, share } from "../scoring/rules/award";
import type { AroundBar } from "../scoring/rules/around-bar";
import type { Interval } from "../scoring/rules/interval";
import type { ScoringRule } from "../scoring/rules/registry";
import type { Tier } from "../scoring/rules/tiers";
import type { StepReading } from "../scoring/rules/steps";
import type { Direction } from "../scoring/peer-order";
import type { Exact } from "../values/exact";
import { HUNDRED, ONE, ZERO } from "../values/exact";
import type { Clause, EventClause, GoalAward, StepClause } from "./clause";
import { ratioBaseQuestions } from "./ratio-base";
import type { RatioRule } from "../scoring/rules/ratio";
import type { RuleAlternative, RuleQuestion, RuleReading, StatedTarget } from "./rule-reading";
import { notUnderstood, understood } from "./rule-reading";
import { baseAndMore, ratioWithBonus } from "./assemble-ratio-bonus";
import { isOnePerMissing, stepInUnitOf } from "./step-unit";
import { assembleTiers } from "./assemble-tiers";

type Goal = Extract<Clause, { is: "goal" }>;

/** What the clauses of one rule say, sorted by kind. */
export interface Parts {
  readonly goals: readonly Goal[];
  readonly minus: readonly StepClause[];
  readonly plus: readonly StepClause[];
  readonly events: readonly EventClause[];
  readonly proportion: Extract<Clause, { is: "proportion" }> | null;
  readonly zero: Extract<Clause, { is: "zero" }> | null;
  readonly caps: readonly Extract<Clause, { is: "cap" }>[];
  readonly floor: Exact | null;
  readonly reading: StepReading | null;
  readonly target: StatedTarget | null;
  readonly full: Exact | null;
  readonly isUntilGone: boolean;
  /** 不突破权重: nothing beyond the full points. */
  readonly isHeldAtFull: boolean;
  /** 不封顶: no cap on what is added. */
  readonly isUncapped: boolean;
}

/** Target and figures that the office has beside the text; they settle what its words leave open. */
export interface RuleHints {
  readonly target?: Exact | null;
  readonly full?: Exact | null;
}

/** Puts the clauses of one rule together; a set of clauses that is no known shape is not understood. */
export function assemble(clauses: readonly Clause[], whole: string, hints: RuleHints): RuleReading {
  const parts = sortParts(clauses);
  if (parts === null || (parts.isUncapped && !isAddingUncapped(parts))) return notUnderstood(whole);
  const shapes = [assembleEvents, assembleProportion, assembleSteps, assembleTiers, assembleGoal];
  for (const shape of shapes) {
    const reading = shape(parts, whole, hints);
    if (reading) return reading;
  }
  return notUnderstood(whole);
}

/** 不封顶 is said of what is added, and not beside a cap. */
function isAddingUncapped(parts: Parts): boolean {
  const adds = parts.plus.length > 0 || parts.events.some(({ sign }) => sign === "plus");
  return adds && parts.caps.length === 0 && !parts.isHeldAtFull;
}

/** Null when the same thing is said twice in different ways. */
function sortParts(clauses: readonly Clause[]): Parts | null {
  const of = <Is extends Clause["is"]>(is: Is) =>
    clauses.filter((one): one is Extract<Clause, { is: Is }> => one.is === is);
  const steps = of("step");
  const goals = of("goal");
  const fulls = of("full");
  const targets = of("target");
  const single = [
    of("proportion"),
    of("zero").filter(({ when }) => when === "otherwise"),
    of("floor"),
    of("stepReading"),
  ];
  const sizes = of("stepReading").flatMap(({ size }) => size ?? []);
  const moved = [...steps.map(({ step }) => step), ...of("event").map(({ perCount }) => perCount)];
  if (sizes.some((size) => moved.some((step) => !step.equals(size)))) return null;
  if (single.some((found) => found.length > 1)) return null;
  if (fulls.some(({ points: one }) => !one.equals(fulls[0]!.points))) return null;
  // Two bars are about two things, even where the figures are the same.
  const isOfTwo = goals.some(({ bar }) => bar.kind === "interval") && targets.some(({ subject }) => subject);
  if (targets.length > 1 || isOfTwo) return null;
  return {
    goals,
    minus: steps.filter(({ sign }) => sign === "minus"),
    plus: steps.filter(({ sign }) => sign === "plus"),
    events: of("event"),
    proportion: of("proportion")[0] ?? null,
    zero: of("zero")[0] ?? null,
    caps: of("cap"),
    floor: of("floor")[0]?.points ?? null,
    reading: of("stepReading")[0]?.reading ?? null,
    target: targets[0] ? { op: targets[0].op, value: targets[0].value, unit: targets[0].unit } : null,
    full: fulls[0]?.points ?? null,
    isUntilGone: of("untilGone").length > 0,
    isHeldAtFull: of("heldAtFull").length > 0,
    isUncapped: of("uncapped").length > 0,
  };
}

/** The bar of the one goal that gives full points, as a target. */
export function goalTarget(goal: Goal | undefined): StatedTarget | null {
  if (goal?.bar.kind !== "interval") return null;
  const { low, high, lowClosed, highClosed } = goal.bar.within;
  if (low?.equals(ZERO) && high?.equals(ZERO)) return { op: "<=", value: ZERO, unit: goal.bar.unit };
  if (low !== null && high === null && lowClosed) return { op: ">=", value: low, unit: goal.bar.unit };
  return high !== null && low === null && highClosed ? { op: "<=", value: high, unit: goal.bar.unit } : null;
}

/** Full points out of a goal's award, where that names points. */
export function awardedFull(award: GoalAward): Exact | null {
  return award.kind === "points" ? award.points : null;
}

function capOf(parts: Parts, of: "plus" | "minus" | "both" | "total"): Exact | null {
  return parts.caps.find((cap) => cap.of === of)?.points ?? null;
}

function hasOnlyCaps(parts: Parts, allowed: readonly string[]): boolean {
  const kinds = parts.caps.map(({ of }) => of);
  return kinds.every((of) => allowed.includes(of)) && new Set(kinds).size === kinds.length;
}

/** A full-points clause and the goal's own points must agree. */
function agreedFull(parts: Parts, goal: Goal | undefined): Exact | null | "differ" {
  const named = goal ? awardedFull(goal.award) : null;
  if (named === null || parts.full === null) return named ?? parts.full;
  return named.equals(parts.full) ? named : "differ";
}

function agreedTarget(parts: Parts, goal: Goal | undefined): StatedTarget | null | "differ" {
  const stated = goalTarget(goal);
  if (stated === null || parts.target === null) return stated ?? parts.target;
  return stated.value.equals(parts.target.value) && stated.op === parts.target.op ? stated : "differ";
}

/** 得分按完成比例: one bar at most, and a bar below which there is nothing. */
function assembleProportion(parts: Parts, whole: string, hints: RuleHints): RuleReading | null {
  if (!parts.proportion) return null;
  if (parts.plus.length === 1) return proportionWithBonus(parts, whole, hints) ?? notUnderstood(whole);
  if (parts.minus.length + parts.plus.length + parts.events.length > 0) return notUnderstood(whole);
  const fulls = parts.goals.filter(({ award }) => !isNothing(award));
  const nothings = parts.goals.filter(({ award }) => isNothing(award));
  if (fulls.length > 1 || nothings.length > 1 || parts.floor || parts.zero) return notUnderstood(whole);
  if (!hasOnlyCaps(parts, ["total"])) return notUnderstood(whole);
  const full = agreedFull(parts, fulls[0]);
  const target = agreedTarget(parts, fulls[0]);
  if (full === "differ" || target === "differ") return notUnderstood(whole);
  if (fulls[0] && !isReachable(fulls[0])) return notUnderstood(whole);
  const cap = capOf(parts, "total");
  if (parts.proportion.inverse) {
    return nothings.length > 0 ? notUnderstood(whole) : understood({ kind: "inverseRatio", cap }, { target, full });
  }
  if (target?.op === "<=") return notUnderstood(whole);
  const zeroBelow = nothings[0] ? zeroBar(nothings[0], target) : null;
  if (zeroBelow === undefined) return notUnderstood(whole);
  const bonus = cap !== null && full !== null && cap.compare(full) <= 0 ? null : cap;
  const rule: RatioRule = { kind: "ratio", cap: bonus, zeroBelow };
  const questions = ratioBaseQuestions(rule, target);
  return understood(rule, { target, full: full ?? (bonus === null ? cap : null), questions });
}

function proportionWithBonus(parts: Parts, whole: string, hints: RuleHints): RuleReading | null {
  const [goal] = parts.goals;
  const isPlain = parts.minus.length + parts.events.length === 0 && !parts.floor && !parts.zero && !parts.isHeldAtFull;
  if (!isPlain || !parts.proportion || parts.proportion.inverse || parts.goals.length > 1) return null;
  if (parts.plus[0]!.bar !== "target" || !hasOnlyCaps(parts, ["plus", "total"])) return null;
  if (goal && (!isReachable(goal) || isNothing(goal.award))) return null;
  const [full, target] = [agreedFull(parts, goal), agreedTarget(parts, goal)];
  if (full === "differ" || target === "differ" || target?.op === "<=") return notUnderstood(whole);
  const caps = { plusCap: capOf(parts, "plus"), top: capOf(parts, "total") };
  const hinted = hints.target ?? null;
  return ratioWithBonus({ plus: parts.plus[0]!, ...caps, reading: parts.reading, target, hinted, full });
}

function isReachable({ bar }: Goal): boolean {
  return bar.kind === "target" || bar.kind === "described" || (bar.kind === "interval" && bar.within.low !== null);
}

/** 低于60%不得分: in percent of completion where the target is 100% or in other units; else its own unit is open. */
function zeroBar({ bar }: Goal, target: StatedTarget | null): Exact | undefined {
  if (bar.kind !== "interval" || bar.within.low !== null || bar.within.highClosed || bar.unit !== "%") return undefined;
  const isShare = target === null || target.unit !== "%" || target.value.equals(HUNDRED);
  return isShare ? bar.within.high! : undefined;
}

function isNothing(award: GoalAward): boolean {
  return award.kind === "points" && award.points.equals(ZERO);
}

/** One goal, with or without 否则不得分. */
function assembleGoal(parts: Parts, whole: string): RuleReading | null {
  if (parts.goals.length !== 1 || parts.caps.length > 0 || parts.floor) return null;
  const [goal] = parts.goals;
  const target = agreedTarget(parts, goal);
  const full = agreedFull(parts, goal);
  if (target === "differ" || full === "differ" || goal!.award.kind === "ratio") return notUnderstood(whole);
  if (isNothing(goal!.award)) return nothingBelow(goal!, parts, whole);
  const isDone = goal!.bar.kind === "described" && parts.zero !== null;
  if (goal!.bar.kind !== "interval" && goal!.bar.kind !== "target" && !isDone) return null;
  if (goal!.bar.kind === "interval" && target === null) return notUnderstood(whole);
  const direction: Direction = target?.op === "<=" ? "lower" : "higher";
  const rule: ScoringRule = { kind: "allOrNothing", direction, otherwise: ZERO };
  if (parts.zero) return understood(rule, { target, full });
  const other: ScoringRule = { kind: "ratio", cap: null, zeroBelow: null };
  const isOpen = direction === "higher" && (target === null || target.value.compare(ZERO) > 0);
  const questions: RuleQuestion[] = isOpen
    ? [
        {
          code: "belowBar",
          chosen: 0,
          alternatives: [
            { label: "nothing", rule },
            { label: "ratio", rule: other },
          ],
        },
      ]
    : [];
  return understood(rule, { target, full, questions });
}

/** 低于60%不得分 alone says nothing of the rest; 有1人不达标不得分 does. */
function nothingBelow(_goal: Goal, _parts: Parts, whole: string): RuleReading {
  return notUnderstood(whole);
}

function assembleEvents(parts: Parts, whole: string): RuleReading | null {
  if (parts.events.length === 0) return null;
  const isAlone = parts.plus.length + parts.minus.length === 0 && !parts.proportion && !parts.zero && !parts.reading;
  if (!isAlone || parts.goals.length > 1) return notUnderstood(whole);
  const [goal] = parts.goals;
  const full = agreedFull(parts, goal);
  if (full === "differ" || (goal && isNothing(goal.award))) return notUnderstood(whole);
  if (goal && goal.award.kind !== "full" && goal.award.kind !== "points") return notUnderstood(whole);
  const signs = new Set(parts.events.map(({ sign }) => sign));
  if (signs.size > 1 || parts.isHeldAtFull) return notUnderstood(whole);
  return signs.has("plus") ? bonusOf(parts, whole, goal, full) : deductionOf(parts, whole, goal, full);
}

function bonusOf(parts: Parts, whole: string, goal: Goal | undefined, full: Exact | null): RuleReading {
  if (goal || parts.target || !hasOnlyCaps(parts, ["plus", "total"]) || parts.floor) return notUnderstood(whole);
  if (parts.events.some(({ counts, perCount }) => counts === "missing" || !perCount.equals(ONE)))
    return notUnderstood(whole);
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

function deductionOf(parts: Parts, whole: string, goal: Goal | undefined, full: Exact | null): RuleReading {
  if (!hasOnlyCaps(parts, ["minus"])) return notUnderstood(whole);
  if (parts.events.length > 1) return escalatingOf(parts, whole, full);
  const [event] = parts.events;
  const target = agreedTarget(parts, goal);
  if (target === "differ") return notUnderstood(whole);
  if (event!.counts === "occurred" && goal?.bar.kind === "interval" && !isNoEvents(goal)) return notUnderstood(whole);
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
    floor: parts.floor ?? ZERO,
    mostOff,
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
  return understood({ kind: "escalating", severities, floor: parts.floor ?? ZERO }, { full });
}

function itemName(name: string, index: number): string {
  const clean = name.replace(/[:;,=]|的$/g, "").slice(0, 12);
  return clean === "" ? `第${index + 1}项` : clean;
}

/** Points that move with steps below or above a bar. */
function assembleSteps(parts: Parts, whole: string, hints: RuleHints): RuleReading | null {
  if (parts.minus.length + parts.plus.length === 0) return null;
  if (parts.minus.length > 1 || parts.plus.length > 1) return notUnderstood(whole);
  const zeros = parts.goals.filter(({ award }) => isNothing(award));
  const goals = parts.goals.filter(({ award }) => !isNothing(award));
  if (goals.length > 1 || zeros.length > 1 || parts.zero) return notUnderstood(whole);
  const [goal] = goals;
  if (goal && goal.award.kind !== "full" && goal.award.kind !== "points") return notUnderstood(whole);
  const target = agreedTarget(parts, goal);
  if (target === "differ") return notUnderstood(whole);
  if (goal?.bar.kind === "interval" && target === null) return notUnderstood(whole);
  const minus = parts.minus[0] && stepInUnitOf(parts.minus[0], target);
  const plus = parts.plus[0] && stepInUnitOf(parts.plus[0], target);
  if (parts.minus[0] && isOnePerMissing(parts.minus[0], target)) return onePerMissing(parts, goal, whole);
  if (minus === null || plus === null) return notUnderstood(whole);
  const direction = directionOf(minus, plus);
  if (direction === null) return notUnderstood(whole);
  if (target && (target.op === "<=") !== (direction === "lower")) return notUnderstood(whole);
  const bar = barOf(parts, goal);
  if (bar === null) return notUnderstood(whole);
  const state: StepState = { parts, goal, zero: zeros[0], target, minus, plus, direction, bar };
  return plus ? movingBothWays(state, whole, hints) : fallingOnly(state, whole, hints);
}

/** 覆盖率达到100%,每少1人扣0.1分: the figure is the number of those missing. */
function onePerMissing(parts: Parts, goal: Goal | undefined, whole: string): RuleReading {
  const full = agreedFull(parts, goal);
  const isAlone = parts.plus.length === 0 && parts.caps.every(({ of }) => of === "minus") && parts.goals.length <= 1;
  if (!isAlone || full === "differ") return notUnderstood(whole);
  const { step, points: pointsPerEvent } = parts.minus[0]!;
  const rule = missingCounted(pointsPerEvent, step, parts);
  return understood(rule, {
    full,
    questions: [{ code: "difference", chosen: 0, alternatives: [{ label: "difference", rule }] }],
  });
}

function missingCounted(pointsPerEvent: Exact, eventsPerStep: Exact, parts: Parts): ScoringRule {
  return {
    kind: "events",
    counted: "occurred",
    pointsPerEvent,
    eventsPerStep,
    reading: parts.reading ?? "whole",
    allowed: ZERO,
    floor: parts.floor ?? ZERO,
    mostOff: capOf(parts, "minus"),
  };
}

interface StepState {
  readonly parts: Parts;
  readonly goal: Goal | undefined;
  readonly zero: Goal | undefined;
  readonly target: StatedTarget | null;
  readonly minus: StepClause | undefined;
  readonly plus: StepClause | undefined;
  readonly direction: Direction;
  readonly bar: "target" | "average" | "previous";
}

function directionOf(minus: StepClause | undefined, plus: StepClause | undefined): Direction | null {
  const byMinus = minus ? (minus.moves === "down" ? "higher" : "lower") : null;
  const byPlus = plus ? (plus.moves === "up" ? "higher" : "lower") : null;
  if (byMinus && byPlus && byMinus !== byPlus) return null;
  return byMinus ?? byPlus;
}

/** Null when the clauses name different bars. */
function barOf(parts: Parts, goal: Goal | undefined): "target" | "average" | "previous" | null {
  const steps = [...parts.minus, ...parts.plus].map(({ bar }) => bar);
  const goalBar = goal?.bar.kind === "average" || goal?.bar.kind === "previous" ? goal.bar.kind : null;
  const special = new Set([...steps.filter((bar) => bar !== "target"), ...(goalBar ? [goalBar] : [])]);
  if (special.size > 1) return null;
  const [bar] = special;
  if (bar && (parts.target || goal?.bar.kind === "interval")) return null;
  return bar ?? "target";
}

/** Whether steps written in % are of the target; open when the words do not say and the target is in % itself. */
function basisOf(step: StepClause, target: StatedTarget | null, hints: RuleHints): "value" | "target" | "open" {
  const figure = hints.target ?? target?.value ?? null;
  // Percentage points of a task that is no rate are those of its completion.
  if (step.unit === "pp" && target === null && figure !== null && figure.compare(HUNDRED) > 0) return "target";
  if (step.unit !== "%") return "value";
  const isPercentTarget = target?.unit === "%";
  if (!isPercentTarget && target !== null) return "target";
  if (figure !== null && figure.compare(HUNDRED) > 0) return "target";
  if (step.ofTarget && !isPercentTarget) return "target";
  return "open";
}

function fallingOnly(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, goal, zero, target, direction, bar } = state;
  const minus = state.minus!;
  const full = agreedFull(parts, goal);
  if (full === "differ" || !hasOnlyCaps(parts, ["minus"])) return notUnderstood(whole);
  const zeroBeyond = zero ? zeroFor(zero, direction) : null;
  if (zeroBeyond === undefined) return notUnderstood(whole);
  if (minus.isLack && bar === "target" && target === null && !hints.target && !zero && !isGoalOfTask(goal)) {
    return onePerMissing(parts, goal, whole);
  }
  if (bar !== "target") return barDeduction(state, whole, full, hints);
  const basis = basisOf(minus, target, hints);
  const build = (reading: StepReading, stepBasis: "value" | "target"): ScoringRule => ({
    kind: "threshold",
    direction,
    step: minus.step,
    pointsPerStep: minus.points,
    stepBasis,
    reading,
    floor: parts.floor ?? ZERO,
    mostOff: capOf(parts, "minus"),
    zeroBeyond,
  });
  return withStepQuestions(parts, minus, basis, build, { target, full });
}

/** 完成任务得满分 holds the value against a target that stands elsewhere. */
function isGoalOfTask(goal: Goal | undefined): boolean {
  return goal?.bar.kind === "target";
}

function zeroFor({ bar }: Goal, direction: Direction): Exact | undefined {
  if (bar.kind !== "interval") return undefined;
  const { low, high, lowClosed, highClosed } = bar.within;
  if (direction === "higher") return low === null && high !== null && !highClosed ? high : undefined;
  return high === null && low !== null && !lowClosed ? low : undefined;
}

type Build = (reading: StepReading, basis: "value" | "target") => ScoringRule;

/** The rule with its usual reading, and the questions that its words leave open. */
function withStepQuestions(
  parts: Parts,
  step: StepClause,
  basis: "value" | "target" | "open",
  build: Build,
  facts: { readonly target: StatedTarget | null; readonly full: Exact | null },
  more: readonly RuleQuestion[] = [],
): RuleReading {
  // A share of the previous figure is what 比上年每下降1% says; else percentage points are usual.
  const usualBasis = basis === "target" || (basis === "open" && isOfPrevious(build)) ? "target" : "value";
  const isCounted =
    step.unit !== "%" && step.unit !== "pp" && step.step.equals(ONE) && !/元|亩|公里|岁|微克/.test(step.unit ?? "");
  const reading = parts.reading ?? "linear";
  const rule = build(reading, usualBasis);
  const questions: RuleQuestion[] = [];
  if (parts.reading === null && !isCounted) {
    const alternatives = (["linear", "whole", "started"] as const).map((label): RuleAlternative => ({
      label,
      rule: build(label, usualBasis),
    }));
    questions.push({ code: "stepReading", chosen: 0, alternatives });
  }
  if (basis === "open") {
    const alternatives = (["value", "target"] as const).map((label): RuleAlternative => ({
      label,
      rule: build(reading, label),
    }));
    questions.push({ code: "stepBasis", chosen: usualBasis === "value" ? 0 : 1, alternatives });
  }
  return understood(rule, { ...facts, questions: [...questions, ...more] });
}

function isOfPrevious(build: Build): boolean {
  return build("linear", "value").kind === "change";
}

/** 达到平均数计满分,每低1个百分点扣1分: nothing is added above. */
function barDeduction(state: StepState, whole: string, full: Exact | null, hints: RuleHints): RuleReading {
  const { parts, zero, minus, direction } = state;
  if (zero) return notUnderstood(whole);
  const basis = basisOf(minus!, state.target, hints);
  const build: Build = (reading, stepBasis) => barRule(state, reading, stepBasis, { base: null, top: null, direction });
  return withStepQuestions(parts, minus!, basis, build, { target: null, full });
}

function barRule(
  state: StepState,
  reading: StepReading,
  stepBasis: "value" | "target",
  held: { readonly base: Exact | null; readonly top: Exact | null; readonly direction: Direction },
): ScoringRule {
  const { parts, minus, plus, bar } = state;
  const both = capOf(parts, "both");
  const around: AroundBar = {
    ...held,
    reading,
    stepBasis,
    plusStep: plus?.step ?? ONE,
    plus: plus?.points ?? ZERO,
    plusCap: capOf(parts, "plus") ?? both,
    minusStep: minus?.step ?? ONE,
    minus: minus?.points ?? ZERO,
    minusCap: capOf(parts, "minus") ?? both,
    floor: parts.floor ?? ZERO,
  };
  const kind = bar === "average" ? "aroundAverage" : bar === "previous" ? "change" : "overFulfilment";
  return { kind, ...around };
}

function movingBothWays(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, goal, zero, target, minus, plus, direction, bar } = state;
  if (zero || (parts.isHeldAtFull && (minus || !goal)) || !hasOnlyCaps(parts, ["plus", "minus", "both", "total"]))
    return notUnderstood(whole);
  if (minus && minus.unit !== plus!.unit) return notUnderstood(whole);
  const both = capOf(parts, "both");
  if (both && (capOf(parts, "plus") || capOf(parts, "minus"))) return notUnderstood(whole);
  if (!minus && !goal) return addingOnly(state, whole, hints);
  const total = capOf(parts, "total");
  const base = goal ? awardedFull(goal.award) : null;
  if (!minus) return risingFromBase(state, base, whole, hints);
  const isWithin = base !== null && parts.full !== null && base.compare(parts.full) < 0;
  const full = parts.full ?? base;
  const step = minus ?? plus!;
  const isSame = minus && both && minus.step.equals(plus!.step) && minus.points.equals(plus!.points);
  if (isSame && bar === "target" && !isWithin && !total) {
    const twoSided = (reading: StepReading): ScoringRule => ({
      kind: "twoSided",
      direction,
      step: step.step,
      pointsPerStep: step.points,
      cap: both,
      reading,
    });
    const basis = basisOf(step, target, hints);
    if (basis !== "value" && step.unit === "%" && target?.unit !== "%") return notUnderstood(whole);
    const rule = twoSided(parts.reading ?? "linear");
    const asked: RuleQuestion[] = target
      ? []
      : [{ code: "difference", chosen: 0, alternatives: [{ label: "difference", rule }] }];
    return withStepQuestions(parts, step, "value", twoSided, { target, full }, asked);
  }
  const top = total ?? (isWithin && bar === "target" ? parts.full : null);
  const build: Build = (reading, stepBasis) =>
    barRule(state, reading, stepBasis, { base: isWithin || bar !== "target" ? base : null, top, direction });
  const basis = basisOf(step, target, hints);
  return withStepQuestions(parts, step, basis, build, { target, full: full ?? total });
}

/** 达到90%得基础分6分,每提高1个百分点加0.5分,最高得满分: what happens short of the bar is open. */
function risingFromBase(state: StepState, base: Exact | null, whole: string, hints: RuleHints): RuleReading {
  const { parts, plus, target, bar, direction } = state;
  const room = base !== null && parts.full !== null && base.compare(parts.full) < 0 ? parts.full : null;
  const total = capOf(parts, "total") ?? (parts.isHeldAtFull ? (parts.full ?? hints.full ?? null) : room);
  const isCapUnknown = parts.isHeldAtFull && total === null;
  if (bar !== "target" || isCapUnknown || !state.goal) return notUnderstood(whole);
  const isAboveBase = base !== null && total !== null && total.compare(base) > 0;
  const full = isAboveBase ? total : (parts.full ?? base);
  if (base !== null && total !== null && !isAboveBase) return notUnderstood(whole);
  const beyond = { plus: plus!, plusCap: capOf(parts, "plus"), top: total, direction, base };
  const build: Build = (reading, stepBasis) => baseAndMore(beyond, "nothing", reading, stepBasis);
  const basis = basisOf(plus!, target, hints);
  const usual = basis === "target" ? "target" : "value";
  const labels = direction === "higher" ? (["nothing", "ratio"] as const) : (["nothing"] as const);
  const alternatives = labels.map((label) => ({
    label,
    rule: baseAndMore(beyond, label, parts.reading ?? "linear", usual),
  }));
  return withStepQuestions(parts, plus!, basis, build, { target, full }, [
    { code: "belowBar", chosen: 0, alternatives },
  ]);
}

/** 每超1个百分点加0.5分,最高加3分 with no base: a bonus beyond the target. */
function addingOnly(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, plus, direction, bar, target } = state;
  if (bar !== "target" || parts.full || !hasOnlyCaps(parts, ["plus", "total"]) || parts.caps.length > 1) {
    return notUnderstood(whole);
  }
  const plusCap = capOf(parts, "plus") ?? capOf(parts, "total");
  const build: Build = (reading, stepBasis) => {
    const rule = barRule(state, reading, stepBasis, { base: ZERO, top: null, direction });
    return { ...(rule as Extract<ScoringRule, { kind: "overFulfilment" }>), plusCap };
  };
  const rule = build(parts.reading ?? "linear", "value");
  const asked: RuleQuestion[] = target
    ? []
    : [{ code: "difference", chosen: 0, alternatives: [{ label: "difference", rule }] }];
  return withStepQuestions(parts, plus!, basisOf(plus!, target, hints), build, { target, full: null }, asked);
}

export function tierOf(within: Interval, award: GoalAward): Tier | null {
  const given: Award | null =
    award.kind === "full"
      ? share(HUNDRED)
      : award.kind === "points"
        ? points(award.points)
        : award.kind === "share"
          ? award
          : null;
  return given && { within, award: given };
}
