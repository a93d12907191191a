import type { Exact } from "../../values/exact";
import { ZERO, min } from "../../values/exact";
import type { Direction } from "../peer-order";
import type { RuleInput, ScoredOutcome } from "../scoring-rule";
import { notBelow, scored, shortfall, surplus } from "./outcome";
import type { StepBasis } from "./parameter";
import type { StepReading } from "./steps";
import { countSteps, gapIn } from "./steps";

/** Points that move up and down from a base as a value moves away from a bar. */
export interface AroundBar {
  readonly direction: Direction;
  readonly reading: StepReading;
  readonly stepBasis: StepBasis;
  /** Points at the bar; null for the full points. */
  readonly base: Exact | null;
  readonly plusStep: Exact;
  readonly plus: Exact;
  /** Most points added; null for no such cap. */
  readonly plusCap: Exact | null;
  readonly minusStep: Exact;
  readonly minus: Exact;
  /** Most points taken off; null when only the floor holds. */
  readonly minusCap: Exact | null;
  /** Most points in all; null for no such cap. */
  readonly top: Exact | null;
  /** Fewest points; null where they may go below zero 可倒扣. */
  readonly floor: Exact | null;
}

/**
 * The points around a bar; the caller has made sure that a step in percent of the bar has a bar above zero. `top` is the most
 * that there is, where that is not the rule's own.
 */
export function pointsAround(
  kind: string,
  rule: AroundBar,
  value: Exact,
  bar: Exact,
  input: RuleInput,
  top: Exact | null = rule.top,
): ScoredOutcome {
  const above = gapIn(rule.stepBasis, surplus(value, bar, rule.direction), bar);
  const below = gapIn(rule.stepBasis, shortfall(value, bar, rule.direction), bar);
  const added = held(countSteps(above, rule.plusStep, rule.reading).mul(rule.plus), rule.plusCap);
  const taken = held(countSteps(below, rule.minusStep, rule.reading).mul(rule.minus), rule.minusCap);
  const base = rule.base ?? input.full;
  const points = notBelow(rule.floor, held(base.add(added).sub(taken), top));
  const { direction, reading, stepBasis, plusStep, plus, plusCap, minusStep, minus, minusCap, floor } = rule;
  return scored(kind, points, input, {
    direction,
    reading,
    stepBasis,
    plusStep,
    plus,
    plusCap,
    minusStep,
    minus,
    minusCap,
    top,
    floor,
    bar,
    base,
    above,
    below,
    added,
    taken,
  });
}

/** The most that there is: the rule's top, else the full points where the base leaves room up to them, else no top. */
export function topOf(rule: AroundBar, full: Exact): Exact | null {
  return rule.top ?? (rule.base !== null && rule.base.compare(full) < 0 ? full : null);
}

/** A bar of zero or less has no percentages. */
export function hasNoShares(rule: AroundBar, bar: Exact): boolean {
  return rule.stepBasis === "target" && bar.compare(ZERO) <= 0;
}

function held(points: Exact, cap: Exact | null): Exact {
  return cap === null ? points : min(points, cap);
}
