import type { AroundBar } from "../../scoring/rules/around-bar";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { ONE, ZERO } from "../../values/exact";
import type { BarFacts } from "./bar-facts";
import { measureOf } from "./bar-subject";
import type { StepClause } from "../clauses/clause";
import type { RuleHints } from "../clauses/rule-parts";
import type { StatedTarget } from "../rule-reading";
import type { Build } from "../clauses/step-questions";
import { basisOf } from "../clauses/step-questions";

/** The facts with steps in the bar's own unit and the bar as a target. */
export interface BarState {
  readonly facts: BarFacts;
  readonly target: StatedTarget | null;
  readonly minus: StepClause | null;
  readonly plus: StepClause | null;
  readonly hints: RuleHints;
}

/** Whether steps in percent are of the bar; open where neither the words nor the figures say it. */
export function basisFor({ facts, target, hints }: BarState, step: StepClause): "value" | "target" | "open" {
  const measure = measureOf(facts.subject);
  if (facts.bar.kind === "average" || facts.bar.kind === "previous") {
    if (step.unit !== "%") return "value";
    return measure === "rate" ? "value" : measure === "amount" || facts.bar.kind === "previous" ? "target" : "open";
  }
  return basisOf(step, target, hints);
}

/** The most that is taken off, added, or there at all. */
export function capsOf({ caps }: BarFacts): Pick<AroundBar, "plusCap" | "minusCap"> {
  const both = caps.get("both") ?? null;
  return { plusCap: caps.get("plus") ?? both, minusCap: caps.get("minus") ?? both };
}

/** Points that move around the bar. */
export function aroundBar(state: BarState, held: Partial<AroundBar>): Build {
  const { facts, minus, plus } = state;
  const kind =
    facts.bar.kind === "average" ? "aroundAverage" : facts.bar.kind === "previous" ? "change" : "overFulfilment";
  return (reading, stepBasis): ScoringRule => ({
    kind,
    direction: facts.direction,
    reading,
    stepBasis,
    base: null,
    plusStep: plus?.step ?? ONE,
    plus: plus?.points ?? ZERO,
    minusStep: minus?.step ?? ONE,
    minus: minus?.points ?? ZERO,
    ...capsOf(facts),
    top: null,
    floor: floorOf(facts),
    ...held,
  });
}

/** Nothing falls below zero unless the text says so. */
export function floorOf({ floor, isBelowZero }: BarFacts): Exact | null {
  return isBelowZero ? null : (floor ?? ZERO);
}
