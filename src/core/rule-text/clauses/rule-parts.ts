import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Clause, EventClause, GoalAward, StepClause } from "./clause";
import type { StatedTarget } from "../rule-reading";

export type Goal = Extract<Clause, { is: "goal" }>;

/** What the clauses of one rule say, sorted by kind. */
export interface Parts {
  readonly goals: readonly Goal[];
  readonly minus: readonly StepClause[];
  readonly plus: readonly StepClause[];
  readonly events: readonly EventClause[];
  readonly proportion: Extract<Clause, { is: "proportion" }> | null;
  readonly zero: Extract<Clause, { is: "zero" }> | null;
  readonly caps: readonly Extract<Clause, { is: "cap" }>[];
  readonly capShare: Exact | null;
  readonly floor: Exact | null;
  readonly reading: StepReading | null;
  readonly target: StatedTarget | null;
  readonly full: Exact | null;
  /** Points may fall below zero 可倒扣. */
  readonly isBelowZero: boolean;
  readonly zeroGap: Extract<Clause, { is: "zeroGap" }> | null;
  readonly isUntilGone: boolean;
  /** 不突破权重: nothing beyond the full points. */
  readonly isHeldAtFull: boolean;
  /** 不封顶: no cap on what is added. */
  readonly isUncapped: boolean;
}

/** Null when the same thing is said twice in different ways. */
export function sortParts(clauses: readonly Clause[]): Parts | null {
  const of = <Is extends Clause["is"]>(is: Is) =>
    clauses.filter((one): one is Extract<Clause, { is: Is }> => one.is === is);
  const steps = of("step");
  const goals = of("goal");
  const fulls = of("full");
  const targets = of("target");
  const single = [of("proportion"), of("zero"), of("floor"), of("zeroGap"), of("capShare"), of("stepReading")];
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
    capShare: of("capShare")[0]?.percent ?? null,
    floor: of("floor")[0]?.points ?? null,
    reading: of("stepReading")[0]?.reading ?? null,
    target: targets[0] ? { op: targets[0].op, value: targets[0].value, unit: targets[0].unit } : null,
    full: fulls[0]?.points ?? null,
    isBelowZero: of("below").length > 0,
    zeroGap: of("zeroGap")[0] ?? null,
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

export function capOf(parts: Parts, of: "plus" | "minus" | "both" | "total"): Exact | null {
  return parts.caps.find((cap) => cap.of === of)?.points ?? null;
}

export function hasOnlyCaps(parts: Parts, allowed: readonly string[]): boolean {
  const kinds = parts.caps.map(({ of }) => of);
  return kinds.every((of) => allowed.includes(of)) && new Set(kinds).size === kinds.length;
}

/** The fewest points: none below zero unless the text allows it 可倒扣. */
export function floorOf(parts: Parts): Exact | null {
  return parts.isBelowZero ? null : (parts.floor ?? ZERO);
}

/** 基本分80分 stays what it is, whatever the full points are. */
export function isBaseAward(goal: Goal | undefined): boolean {
  return goal?.award.kind === "points" && goal.award.isBase === true;
}

/** A full-points clause and the goal's own points must agree. */
export function agreedFull(parts: Parts, goal: Goal | undefined): Exact | null | "differ" {
  const named = goal ? awardedFull(goal.award) : null;
  if (named === null || parts.full === null) return named ?? parts.full;
  return named.equals(parts.full) ? named : "differ";
}

export function agreedTarget(parts: Parts, goal: Goal | undefined): StatedTarget | null | "differ" {
  const stated = goalTarget(goal);
  if (stated === null || parts.target === null) return stated ?? parts.target;
  return stated.value.equals(parts.target.value) && stated.op === parts.target.op ? stated : "differ";
}

export function isNothing(award: GoalAward): boolean {
  return award.kind === "points" && award.points.equals(ZERO);
}

/** Target and figures that the office has beside the text; they settle what its words leave open. */
export interface RuleHints {
  readonly target?: Exact | null;
  readonly full?: Exact | null;
  /** The figure of the period before, where one is given. */
  readonly previous?: Exact | null;
  /** What the text's first name is: a rate steps in its own points, an amount in shares of the target. */
  readonly measure?: "rate" | "amount" | null;
}
