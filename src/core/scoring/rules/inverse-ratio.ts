import type { Exact } from "../../values/exact";
import { ZERO, min } from "../../values/exact";
import { refused, scored } from "./outcome";
import { amount, optional } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Points in proportion to target over value, where less is better 反向比例. */
export interface InverseRatioRule {
  readonly kind: "inverseRatio";
  /** Most points; null for the full points. */
  readonly cap: Exact | null;
}

/**
 * Full points times target over value, up to the cap.
 *
 * Rule: 权重×目标/实际,不突破权重. A value of zero or less is as good as can be and gives the cap; a target of zero gives
 * nothing to every value above it; a negative target is refused.
 *
 * @example full 10, target 5: 8 -> 6.25, 0 -> 10
 */
export const inverseRatio: RuleKindOf<InverseRatioRule> = {
  kind: "inverseRatio",
  names: { "zh-CN": "反向比例", en: "Inverse ratio" },
  needs: ["value", "target"],
  parameters: { cap: optional(amount("最高", "10")) },
  apply(rule, input) {
    if (input.value === null) return refused("inverseRatio", "noValue", input);
    if (input.target === null) return refused("inverseRatio", "noTarget", input);
    if (input.target.compare(ZERO) < 0) return refused("inverseRatio", "targetNotPositive", input);
    const cap = rule.cap ?? input.full;
    const points = input.value.compare(ZERO) <= 0 ? cap : min(cap, input.full.mul(input.target).div(input.value));
    return scored("inverseRatio", points, input, { cap: rule.cap });
  },
};
