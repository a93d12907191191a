import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import { refused, scored, within } from "./outcome";
import { optional, amount } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Points in proportion to the completion of the target 按完成比例. */
export interface RatioRule {
  readonly kind: "ratio";
  /** Most points; null for the full points, more for a bonus beyond them. */
  readonly cap: Exact | null;
  /** Completion of the target, in percent, below which there are no points 低于…不得分; null when there is no such bar. */
  readonly zeroBelow: Exact | null;
}

/**
 * Full points times value over target, from zero up to the cap.
 *
 * Rule: 未完成的按完成比例得分. A target of zero or less has no completion rate and is refused: the office must say
 * whether the item applies. A negative value gives zero.
 *
 * @example full 15, target 10: 7 -> 10.5, 12 -> 15
 */
export const ratio: RuleKindOf<RatioRule> = {
  kind: "ratio",
  names: { "zh-CN": "按完成比例", en: "Ratio to target" },
  needs: ["value", "target"],
  parameters: {
    cap: optional(amount("最高", "15")),
    zeroBelow: optional(amount("零分线", "60")),
  },
  apply(rule, input) {
    if (input.value === null) return refused("ratio", "noValue", input);
    if (input.target === null) return refused("ratio", "noTarget", input);
    if (input.target.compare(ZERO) <= 0) return refused("ratio", "targetNotPositive", input);
    const completion = input.value.div(input.target).mul(HUNDRED);
    const isBelowBar = rule.zeroBelow !== null && completion.compare(rule.zeroBelow) < 0;
    const proportional = input.full.mul(completion).div(HUNDRED);
    const points = isBelowBar ? ZERO : within(proportional, ZERO, rule.cap ?? input.full);
    return scored("ratio", points, input, { completion, cap: rule.cap, zeroBelow: rule.zeroBelow, isBelowBar });
  },
};
