import type { Exact } from "../../values/exact";
import { ONE, exact } from "../../values/exact";
import type { Direction } from "../peer-order";
import { refused, scored } from "./outcome";
import { DIRECTION, amount } from "./parameter";
import { positionAmong } from "./position-among";
import type { RuleKindOf } from "./rule-kind";

/** A floor for the worst unit and the rest by the place between worst and best 功效系数. */
export interface EfficacyRule {
  readonly kind: "efficacy";
  /** Share of the full points that the worst unit gets. */
  readonly floor: Exact;
  /** Share of the full points between the worst and the best unit. */
  readonly span: Exact;
  readonly direction: Direction;
}

/**
 * Full points times (floor + span x (value - worst) / (best - worst)).
 *
 * Rule: 0.6+0.4×(x-min)/(max-min). When all units are equal, or there is one, everybody has the best value and gets floor
 * plus span. Refused without a value or peers.
 *
 * @example full 10, floor 0.6, span 0.4: 10, 20, 30 -> 6, 8, 10
 */
export const efficacy: RuleKindOf<EfficacyRule> = {
  kind: "efficacy",
  names: { "zh-CN": "功效系数", en: "Efficacy coefficient" },
  needs: ["value", "peers"],
  parameters: {
    floor: amount("底分系数", "0.6", exact("0.6")),
    span: amount("浮动系数", "0.4", exact("0.4")),
    direction: DIRECTION,
  },
  apply(rule, input) {
    if (input.value === null) return refused("efficacy", "noValue", input);
    if (input.peers.length === 0) return refused("efficacy", "noPeers", input);
    const { position, worst, best } = positionAmong(input.value, input.peers, rule.direction, ONE);
    const coefficient = rule.floor.add(rule.span.mul(position));
    const stated = { floor: rule.floor, span: rule.span, direction: rule.direction };
    return scored("efficacy", input.full.mul(coefficient), input, { ...stated, worst, best, coefficient });
  },
};
