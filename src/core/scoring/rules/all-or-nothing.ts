import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Direction } from "../peer-order";
import { refused, scored, shortfall } from "./outcome";
import { DIRECTION, amount } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Full points when the bar is reached, else none 达标得分. */
export interface AllOrNothingRule {
  readonly kind: "allOrNothing";
  readonly direction: Direction;
  /** Points when the bar is not reached. */
  readonly otherwise: Exact;
}

/**
 * Full points when the value reaches the target, otherwise `otherwise` (zero unless the rule says more).
 *
 * Rule: 有1人不达标该项不得分. Give it counts (done against due) or an exact rate, never a rounded one: 9999 of 10000
 * prints as 100.0% and is not 100%.
 *
 * @example full 15, target 1000: 999 -> 0, 1000 -> 15
 */
export const allOrNothing: RuleKindOf<AllOrNothingRule> = {
  kind: "allOrNothing",
  names: { "zh-CN": "达标得分", en: "All or nothing" },
  needs: ["value", "target"],
  parameters: { direction: DIRECTION, otherwise: amount("未达标得", "0", ZERO) },
  apply(rule, input) {
    if (input.value === null) return refused("allOrNothing", "noValue", input);
    if (input.target === null) return refused("allOrNothing", "noTarget", input);
    const gap = shortfall(input.value, input.target, rule.direction);
    const isReached = gap.equals(ZERO);
    const points = isReached ? input.full : rule.otherwise;
    return scored("allOrNothing", points, input, { direction: rule.direction, gap, isReached });
  },
};
