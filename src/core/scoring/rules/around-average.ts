import type { AroundBar } from "./around-bar";
import { hasNoShares, pointsAround, topOf } from "./around-bar";
import { AROUND_BAR } from "./around-bar-parameters";
import { refused } from "./outcome";
import type { RuleKindOf } from "./rule-kind";

/** Base points at the average of the units, more above it and fewer below 均值基准. */
export interface AroundAverageRule extends AroundBar {
  readonly kind: "aroundAverage";
}

/**
 * Base points at the average, plus and less so many a step, at most the top; without one at
 * most the full points, where the base lies below them.
 *
 * Rule: 达到平均数计4分,每高1个百分点加0.04分,每低1个百分点扣0.04分,总分5分. The average comes with the input, taken with or
 * without self and vetoed units as the method says; an average over nobody is no average and is refused.
 *
 * @example base 4, full 5, 0.04 each, average 100: 115 -> 4.6, 130 -> 5, 80 -> 3.2
 */
export const aroundAverage: RuleKindOf<AroundAverageRule> = {
  kind: "aroundAverage",
  names: { "zh-CN": "均值基准", en: "Around the average" },
  needs: ["value", "average"],
  parameters: AROUND_BAR,
  apply(rule, input) {
    if (input.value === null) return refused("aroundAverage", "noValue", input);
    if (input.average === null) return refused("aroundAverage", "noAverage", input);
    if (hasNoShares(rule, input.average)) return refused("aroundAverage", "targetNotPositive", input);
    return pointsAround("aroundAverage", rule, input.value, input.average, input, topOf(rule, input.full));
  },
};
