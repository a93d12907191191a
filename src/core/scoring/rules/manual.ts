import { ZERO, max, min } from "../../values/exact";
import { refused, scored } from "./outcome";
import type { RuleKindOf } from "./rule-kind";

/** Points given by assessors 评分: the value is the points. */
export interface ManualRule {
  readonly kind: "manual";
}

/**
 * The points given, held between zero and the full points.
 *
 * Rule: 由考核组评分. The sentence says when more than the full points, or less than none, was given.
 *
 * @example full 10: 8.5 -> 8.5, 12 -> 10
 */
export const manual: RuleKindOf<ManualRule> = {
  kind: "manual",
  names: { "zh-CN": "评分", en: "Manual score" },
  otherNames: ["人工评分", "直接得分", "打分"],
  needs: ["value"],
  parameters: {},
  apply(_rule, input) {
    if (input.value === null) return refused("manual", "noValue", input);
    const points = max(ZERO, min(input.value, input.full));
    return scored("manual", points, input, { given: input.value, isHeld: !points.equals(input.value) });
  },
};
