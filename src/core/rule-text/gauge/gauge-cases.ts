import type { Comparison, Expression, FormulaCase } from "../../scoring/rules/formula-expression";
import { figure, operation, percent, quantity } from "../../scoring/rules/formula-expression";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO } from "../../values/exact";
import type { Points } from "../bars/bar-award";
import type { GaugeStep } from "./gauge-step";
import type { Condition } from "../situations/situation-condition";
import { comparisonsOf } from "../situations/situation-condition";
import type { StepWay } from "../situations/situation-steps";

/** The bar from which steps go, as a bound of what is looked at. */
export interface Bar {
  readonly looksAt: Condition["looksAt"];
  readonly bound: Exact;
  readonly unit: string | null;
}

/** Whether a step is told in the figure's own unit or in percent of the bar. */
export type StepIn = "own" | "share";

const VALUE = quantity("value");

export function pointsExpression({ of, figure: size }: Points): Expression {
  if (of === "points") return figure(size);
  return size.equals(HUNDRED) ? quantity("full") : operation(quantity("full"), "×", percent(size));
}

/** What the bar is, in the figure's own unit. */
export function barExpression({ looksAt, bound }: Bar): Expression | null {
  const whole = (name: "target" | "average" | "previous"): Expression | null =>
    bound.equals(ZERO) ? quantity(name) : null;
  switch (looksAt) {
    case "value":
      return figure(bound);
    case "completion":
      return bound.equals(HUNDRED) ? quantity("target") : operation(quantity("target"), "×", percent(bound));
    case "target":
      return whole("target");
    case "average":
      return whole("average");
    case "change":
      return whole("previous");
    default:
      return null;
  }
}

/** How far the figure lies beyond the bar on the side to which the step moves. */
function gapOf(bar: Bar, moves: "up" | "down", stepIn: StepIn): Expression | null {
  const at = barExpression(bar);
  if (at === null) return null;
  if (stepIn === "own") return moves === "up" ? operation(VALUE, "-", at) : operation(at, "-", VALUE);
  const base = bar.looksAt === "completion" ? quantity("target") : at;
  const away = moves === "up" ? operation(VALUE, "-", at) : operation(at, "-", VALUE);
  return operation(operation(away, "÷", base), "×", figure(HUNDRED));
}

/** The points of all steps beyond the bar. */
export function stepsExpression(step: GaugeStep, bar: Bar, stepIn: StepIn, way: StepWay): Expression | null {
  const gap = gapOf(bar, step.moves, stepIn);
  if (gap === null) return null;
  const count = step.size.equals(ONE) ? gap : operation(gap, "÷", figure(step.size));
  const counted: Expression =
    way === "linear" ? count : { kind: "whole", way: way === "whole" ? "down" : "up", of: count };
  return operation(counted, "×", pointsExpression(step.points));
}

/** A case held at its most or least: beyond that the limit alone counts. */
export function heldCases(
  when: readonly Comparison[],
  gives: Expression,
  held: { readonly most: Expression | null; readonly least: Expression | null },
): readonly FormulaCase[] {
  const cases: FormulaCase[] = [];
  if (held.most) cases.push({ when: [...when, { left: gives, sign: "≥", right: held.most }], gives: held.most });
  if (held.least) cases.push({ when: [...when, { left: gives, sign: "≤", right: held.least }], gives: held.least });
  return [...cases, { when, gives }];
}

export function comparisonsOfAll(conditions: readonly Condition[]): readonly Comparison[] {
  return conditions.flatMap(comparisonsOf);
}
