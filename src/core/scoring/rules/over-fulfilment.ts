import type { AroundBar } from "./around-bar";
import { hasNoShares, pointsAround } from "./around-bar";
import { AROUND_BAR } from "./around-bar-parameters";
import { refused } from "./outcome";
import type { RuleKindOf } from "./rule-kind";

/** Base points at the target, more beyond it and fewer short of it 超额加分. */
export interface OverFulfilmentRule extends AroundBar {
  readonly kind: "overFulfilment";
}

/**
 * Base points (the full points unless the rule says other) plus so many a step beyond the target, less so many a step
 * short of it, each side with its cap.
 *
 * Rule: 完成得基本分;大于目标值每增加1%加1分,最高加2分;小于目标值每少1%扣1分,扣完为止. Refused without a target, and when
 * steps are shares of a target of zero or less.
 *
 * @example base 5, target 98: 100 -> 7, 95.5 -> 2.5 (linear) or 3 (whole steps)
 */
export const overFulfilment: RuleKindOf<OverFulfilmentRule> = {
  kind: "overFulfilment",
  names: { "zh-CN": "超额加分", en: "Over-fulfilment" },
  needs: ["value", "target"],
  parameters: AROUND_BAR,
  apply(rule, input) {
    if (input.value === null) return refused("overFulfilment", "noValue", input);
    if (input.target === null) return refused("overFulfilment", "noTarget", input);
    if (hasNoShares(rule, input.target)) return refused("overFulfilment", "targetNotPositive", input);
    return pointsAround("overFulfilment", rule, input.value, input.target, input);
  },
};
