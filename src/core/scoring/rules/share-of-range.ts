import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import { refused, scored, within } from "./outcome";
import { number } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Points by where the value lies between two fixed bounds 区间比例. */
export interface ShareOfRangeRule {
  readonly kind: "shareOfRange";
  /** The value that gives nothing; above `best` where lower is better. */
  readonly worst: Exact;
  /** The value that gives the full points. */
  readonly best: Exact;
}

/**
 * Full points times (value - worst) / (best - worst), from zero to full.
 *
 * Rule: share of a fixed range (goalposts), where min-max takes the range from the units. Equal bounds are refused.
 *
 * @example full 10, worst 50, best 100: 75 -> 5, 40 -> 0
 */
export const shareOfRange: RuleKindOf<ShareOfRangeRule> = {
  kind: "shareOfRange",
  names: { "zh-CN": "区间比例", en: "Share of a range" },
  needs: ["value"],
  parameters: { worst: number("零分值", "50"), best: number("满分值", "100") },
  apply(rule, input) {
    if (input.value === null) return refused("shareOfRange", "noValue", input);
    if (rule.best.equals(rule.worst)) return refused("shareOfRange", "sameStandards", input);
    const position = input.value.sub(rule.worst).div(rule.best.sub(rule.worst));
    const points = within(input.full.mul(position), ZERO, input.full);
    return scored("shareOfRange", points, input, { worst: rule.worst, best: rule.best });
  },
};
