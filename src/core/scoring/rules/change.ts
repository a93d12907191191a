import type { AroundBar } from "./around-bar";
import { hasNoShares, pointsAround, topOf } from "./around-bar";
import { AROUND_BAR } from "./around-bar-parameters";
import { refused } from "./outcome";
import type { RuleKindOf } from "./rule-kind";

/** Base points when nothing changed against the period before, more or fewer as the figure moved 环比/同比. */
export interface ChangeRule extends AroundBar {
  readonly kind: "change";
}

/**
 * Base points when the value equals the previous one, plus so many a step better, less so many a step worse, at most the
 * top; without one at most the full points, where the base lies below them.
 *
 * Rule: 持平6分,每降1起加0.2分. Refused without a previous figure, and when steps are percent of a previous figure of zero
 * or less.
 *
 * @example base 6, full 10, lower is better, 0.2 each: 5 after 8 -> 6.6
 */
export const change: RuleKindOf<ChangeRule> = {
  kind: "change",
  names: { "zh-CN": "环比同比", en: "Change on the previous period" },
  otherNames: ["环比/同比", "环比", "同比"],
  needs: ["value", "previous"],
  parameters: AROUND_BAR,
  apply(rule, input) {
    if (input.value === null) return refused("change", "noValue", input);
    if (input.previous === null) return refused("change", "noPrevious", input);
    if (hasNoShares(rule, input.previous)) return refused("change", "previousNotPositive", input);
    return pointsAround("change", rule, input.value, input.previous, input, topOf(rule, input.full));
  },
};
