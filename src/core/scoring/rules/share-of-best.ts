import { ZERO, max } from "../../values/exact";
import type { Direction } from "../peer-order";
import { bestOf, placesOf } from "../peer-order";
import { refused, scored } from "./outcome";
import { DIRECTION } from "./parameter";
import type { Parameter } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** The best unit gets the full points, the others in proportion to it 按第一名比例. */
export interface ShareOfBestRule {
  readonly kind: "shareOfBest";
  readonly direction: Direction;
  /** The last place that still gets points; null for all. */
  readonly upTo: number | null;
}

const UP_TO: Parameter<number | null> = {
  name: "得分名次",
  example: "5",
  fallback: null,
  read: (text) => (text === "全部" ? null : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  write: (value) => (value === null ? "全部" : String(value)),
};

/**
 * Full points times value over the best value; where lower is better, the best value over the value.
 *
 * Rule: 第1名得6分,第2-5名按第1名的比例得分; later places than the rule names get nothing. Values of zero or less give
 * nothing. A best value of zero or less is no measure for the others and is refused, as is a unit without peers.
 *
 * @example full 6: 12, 9, 6 -> 6, 4.5, 3
 */
export const shareOfBest: RuleKindOf<ShareOfBestRule> = {
  kind: "shareOfBest",
  names: { "zh-CN": "按第一名比例", en: "Share of the best" },
  needs: ["value", "peers"],
  parameters: { direction: DIRECTION, upTo: UP_TO },
  apply(rule, input) {
    if (input.value === null) return refused("shareOfBest", "noValue", input);
    if (input.peers.length === 0) return refused("shareOfBest", "noPeers", input);
    const best = bestOf(input.peers, rule.direction);
    if (best.compare(ZERO) <= 0) return refused("shareOfBest", "bestNotPositive", input);
    const rank = placesOf(input.value, input.peers, rule.direction).first;
    const share = rule.direction === "higher" ? input.value.div(best) : best.div(input.value);
    const isOut = rule.upTo !== null && rank > rule.upTo;
    const points = isOut ? ZERO : max(ZERO, input.full.mul(share));
    return scored("shareOfBest", points, input, { direction: rule.direction, best, rank, upTo: rule.upTo, isOut });
  },
};
