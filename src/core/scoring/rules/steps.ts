import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";
import type { StepBasis } from "./parameter";

/**
 * How a part of a step counts where the rule is silent: linear 按比例, whole only full steps 整步 (不足一步不计), started
 * every step begun 起步 (不足一步按一步).
 */
export type StepReading = "linear" | "whole" | "started";

/**
 * The steps in a gap of zero or more. `step` must be above zero.
 *
 * @example countSteps(exact("0.35"), exact("0.1"), "linear") // 3.5
 * @example countSteps(exact("0.35"), exact("0.1"), "whole") // 3
 * @example countSteps(exact("0.35"), exact("0.1"), "started") // 4
 */
export function countSteps(gap: Exact, step: Exact, reading: StepReading): Exact {
  const steps = gap.div(step);
  switch (reading) {
    case "linear":
      return steps;
    case "whole":
      return steps.floor();
    case "started":
      return steps.ceil();
  }
}

/** The gap in what the step is written in: the value's own unit, or percent of a target above zero. */
export function gapIn(basis: StepBasis, gap: Exact, target: Exact): Exact {
  return basis === "value" ? gap : gap.div(target).mul(HUNDRED);
}
