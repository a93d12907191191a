import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Direction } from "../../scoring/peer-order";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import { barRule } from "./bar-rule";
import { isSameSubject } from "../bars/bar-subject";
import type { StepClause } from "./clause";
import { assembleBothWays } from "./assemble-both-ways";
import type { Goal, Parts, RuleHints } from "./rule-parts";
import { isBaseAward, agreedFull, agreedTarget, capOf, hasOnlyCaps, isNothing, floorOf } from "./rule-parts";
import type { RuleReading, StatedTarget } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";
import type { Build } from "./step-questions";
import { basisOf, withStepQuestions } from "./step-questions";
import { zeroFor } from "./step-state";
import type { StepState } from "./step-state";
import { isOnePerMissing, stepInUnitOf } from "./step-unit";

/** Points that move with steps below or above a bar. */
export function assembleSteps(parts: Parts, whole: string, hints: RuleHints): RuleReading | null {
  if (parts.minus.length + parts.plus.length === 0) return null;
  if (parts.minus.length > 1 || parts.plus.length > 1) return notUnderstood(whole);
  const zeros = parts.goals.filter(({ award }) => isNothing(award));
  const goals = parts.goals.filter(({ award }) => !isNothing(award));
  if (goals.length > 1 || zeros.length > 1 || (parts.zero && !isOnlyBeyond(parts))) return notUnderstood(whole);
  const [goal] = goals;
  if (areTwoFigures(parts, goal) || areTwoAverages(whole)) return notUnderstood(whole);
  if (goal && goal.award.kind !== "full" && goal.award.kind !== "points") return notUnderstood(whole);
  const stated = agreedTarget(parts, goal && closed(goal));
  if (stated === "differ") return notUnderstood(whole);
  const target = facing(stated, goal, parts);
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
  return plus ? assembleBothWays(state, whole, hints) : fallingOnly(state, whole, hints);
}

/** 整改率达到100%得5分,办结率每低1个百分点扣0.5分: the steps are of another figure. */
function areTwoFigures({ minus, plus }: Parts, goal: Goal | undefined): boolean {
  const named = [goal?.subject, ...[...minus, ...plus].map(({ subject }) => subject)].filter((name) =>
    isMeasured(name),
  );
  return named.some((name) => !isSameSubject(named[0]!, name!));
}

function isMeasured(name: string | undefined): boolean {
  return (
    name !== undefined && /(?:率|比例|比重|占比|增速|投资|税收|收入|支出|面积|产值|贷款|存款|人数|户数)$/.test(name)
  );
}

/** 高于全市平均得5分,每低于全省平均1个百分点扣0.5分. */
function areTwoAverages(whole: string): boolean {
  return new Set([...whole.matchAll(/([国省市县区镇])(?:的)?平均/g)].map(([, region]) => region)).size > 1;
}

/** 完成得4分,每超10%加0.5分,未完成的不得分. */
function isOnlyBeyond({ minus, plus, goals, zero }: Parts): boolean {
  return minus.length === 0 && plus.length === 1 && goals.length === 1 && zero?.when === "otherwise";
}

/** 低于3得5分,每高0.1扣0.5分: at the bar itself nothing is off yet, so that it counts as reached. */
function closed(goal: Goal): Goal {
  if (goal.bar.kind !== "interval" || (goal.bar.within.low !== null && goal.bar.within.high !== null)) return goal;
  const { low, high } = goal.bar.within;
  const within = { low, high, lowClosed: low !== null, highClosed: high !== null };
  return { ...goal, bar: { ...goal.bar, within } };
}

/** 重复信访率为12%得8分,每下降1个百分点加1分 says by its steps on which side of a bare figure it is reached. */
function facing(target: StatedTarget | null, goal: Goal | undefined, parts: Parts): StatedTarget | null {
  const isBare = goal?.bar.kind === "interval" && goal.bar.isBare === true;
  const direction = directionOf(parts.minus[0], parts.plus[0]);
  return isBare && target && direction === "lower" ? { ...target, op: "<=" } : target;
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
    floor: floorOf(parts),
    mostOff: capOf(parts, "minus"),
    zeroCount: null,
  };
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
  if (bar && [...parts.minus, ...parts.plus].some(({ namesTarget }) => namesTarget)) return null;
  if (bar && (parts.target || goal?.bar.kind === "interval")) return null;
  return bar ?? "target";
}

function fallingOnly(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, goal, zero, target, direction, bar } = state;
  const minus = state.minus!;
  const full = agreedFull(parts, goal);
  if (full === "differ" || !hasOnlyCaps(parts, ["minus"])) return notUnderstood(whole);
  const zeroBeyond = zero ? zeroFor(zero, direction) : null;
  if (zeroBeyond === undefined || isOnGoodSide(zeroBeyond, target, direction)) return notUnderstood(whole);
  if (minus.isLack && bar === "target" && target === null && !hints.target && !zero && !isGoalOfTask(goal)) {
    return onePerMissing(parts, goal, whole);
  }
  if (isBaseAward(goal) && (zero || parts.zeroGap)) return notUnderstood(whole);
  if (parts.zeroGap && !isGapOfSteps(state)) return notUnderstood(whole);
  if (bar !== "target") return barDeduction(state, whole, full, hints);
  if (isBaseAward(goal)) return belowBase(state, hints);
  const basis = basisOf(minus, target, hints);
  const build = (reading: StepReading, stepBasis: "value" | "target"): ScoringRule => ({
    kind: "threshold",
    direction,
    step: minus.step,
    pointsPerStep: minus.points,
    stepBasis,
    reading,
    floor: floorOf(parts),
    mostOff: capOf(parts, "minus"),
    zeroBeyond,
    zeroGap: parts.zeroGap?.within ?? null,
  });
  return withStepQuestions(parts, minus, basis, build, { target, full });
}

/** 达到95%得3分 beside 低于98%不得分 contradicts itself. */
function isOnGoodSide(line: Exact | null, target: StatedTarget | null, direction: Direction): boolean {
  const side = line && target ? line.compare(target.value) : 0;
  return direction === "higher" ? side > 0 : side < 0;
}

/** 达到90%得基本分80分,每低1个百分点扣1分: the base is not the full points. */
function belowBase(state: StepState, hints: RuleHints): RuleReading {
  const { parts, goal, minus, target, direction } = state;
  const base = goal!.award.kind === "points" ? goal!.award.points : null;
  const build: Build = (reading, stepBasis) => barRule(state, reading, stepBasis, { base, top: null, direction });
  return withStepQuestions(parts, minus!, basisOf(minus!, target, hints), build, { target, full: parts.full ?? base });
}

/** The distance is told in the unit and on the side of the steps. */
function isGapOfSteps({ parts, minus, bar, zero }: StepState): boolean {
  const { moves, unit } = parts.zeroGap!;
  const isSameUnit = unit === minus!.unit && unit !== "%";
  return bar === "target" && !zero && moves === minus!.moves && isSameUnit;
}

/** 完成任务得满分 holds the value against a target that stands elsewhere. */
function isGoalOfTask(goal: Goal | undefined): boolean {
  return goal?.bar.kind === "target";
}

/** 达到平均数计满分,每低1个百分点扣1分: nothing is added above. */
function barDeduction(state: StepState, whole: string, full: Exact | null, hints: RuleHints): RuleReading {
  const { parts, zero, minus, direction } = state;
  if (zero) return notUnderstood(whole);
  const basis = basisOf(minus!, state.target, hints);
  const build: Build = (reading, stepBasis) => barRule(state, reading, stepBasis, { base: null, top: null, direction });
  return withStepQuestions(parts, minus!, basis, build, { target: null, full });
}
