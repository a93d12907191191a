import type { Exact } from "../../values/exact";
import { ONE, ZERO } from "../../values/exact";
import type { Direction } from "../peer-order";
import { refused, scored } from "./outcome";
import { DIRECTION, number, optional } from "./parameter";
import { positionAmong } from "./position-among";
import type { RuleKindOf } from "./rule-kind";

/** The worst unit gets the low points, the best the high points, the others evenly between 极差标准化. */
export interface MinMaxRule {
  readonly kind: "minMax";
  readonly low: Exact;
  /** Null for the full points. */
  readonly high: Exact | null;
  readonly direction: Direction;
}

/**
 * low + (high - low) x (value - worst) / (best - worst) over the units of the criterion.
 *
 * Rule: 极差标准化, as COINr's n_minmax; where all units are equal, or there is one, everybody gets the high points (COINr
 * gives no number there). Refused without a value or peers.
 *
 * @example full 100: 2, 5, 8 -> 0, 50, 100
 */
export const minMax: RuleKindOf<MinMaxRule> = {
  kind: "minMax",
  names: { "zh-CN": "极差标准化", en: "Min-max" },
  needs: ["value", "peers"],
  parameters: { low: number("最差得", "0", ZERO), high: optional(number("最好得", "100")), direction: DIRECTION },
  apply(rule, input) {
    if (input.value === null) return refused("minMax", "noValue", input);
    if (input.peers.length === 0) return refused("minMax", "noPeers", input);
    const { position, worst, best } = positionAmong(input.value, input.peers, rule.direction, ONE);
    const high = rule.high ?? input.full;
    const points = rule.low.add(high.sub(rule.low).mul(position));
    return scored("minMax", points, input, { low: rule.low, high, direction: rule.direction, worst, best });
  },
};
