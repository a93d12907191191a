import type { Exact } from "../../values/exact";
import { refused, scored } from "./outcome";
import { positive } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** A score turned into its share of a comprehensive result 赋分权重. */
export interface ShareOfTotalRule {
  readonly kind: "shareOfTotal";
  /** Full points of the score that comes in. */
  readonly outOf: Exact;
}

/**
 * Value over what it is out of, times the full points.
 *
 * Rule: 按百分制考核,折算计入综合考核10分. Nothing is held: a score beyond its full points stays beyond.
 *
 * @example full 10, out of 100: 86.4 -> 8.64
 */
export const shareOfTotal: RuleKindOf<ShareOfTotalRule> = {
  kind: "shareOfTotal",
  names: { "zh-CN": "折算计入", en: "Share in a comprehensive result" },
  otherNames: ["综合权重", "赋分权重", "折算"],
  needs: ["value"],
  parameters: { outOf: positive("原满分", "100") },
  apply(rule, input) {
    if (input.value === null) return refused("shareOfTotal", "noValue", input);
    const points = input.value.div(rule.outOf).mul(input.full);
    return scored("shareOfTotal", points, input, { outOf: rule.outOf });
  },
};
