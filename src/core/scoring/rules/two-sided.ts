import type { Exact } from "../../values/exact";
import { ONE, ZERO } from "../../values/exact";
import type { Direction } from "../peer-order";
import { pointsAround } from "./around-bar";
import { refused } from "./outcome";
import { DIRECTION, STEP_READING, amount, positive } from "./parameter";
import type { RuleKindOf } from "./rule-kind";
import type { StepReading } from "./steps";

/** The same points up and down for each step, with one cap for both sides 双向封顶. */
export interface TwoSidedRule {
  readonly kind: "twoSided";
  readonly direction: Direction;
  readonly step: Exact;
  readonly pointsPerStep: Exact;
  readonly cap: Exact;
  readonly reading: StepReading;
}

/**
 * Full points, plus or less so many for each step beyond or short of the target, at most `cap` either way; not below zero.
 *
 * Rule: 每超1个项目加0.1分,每少1个扣0.1分,本项加分或扣分不超过3分. Refused without a target; where the figure is already
 * the difference, the target is zero.
 *
 * @example full 25, 0.1 each, cap 3: +40 -> 28, -12 -> 23.8, -50 -> 22
 */
export const twoSided: RuleKindOf<TwoSidedRule> = {
  kind: "twoSided",
  names: { "zh-CN": "双向封顶", en: "Two-sided cap" },
  needs: ["value", "target"],
  parameters: {
    direction: DIRECTION,
    step: positive("步长", "1", ONE),
    pointsPerStep: amount("每步", "0.1"),
    cap: amount("加扣最多", "3"),
    reading: STEP_READING,
  },
  apply(rule, input) {
    if (input.value === null) return refused("twoSided", "noValue", input);
    if (input.target === null) return refused("twoSided", "noTarget", input);
    const { direction, reading, step, pointsPerStep, cap } = rule;
    const sides = { plusStep: step, plus: pointsPerStep, plusCap: cap, minusStep: step, minus: pointsPerStep };
    const whole = { direction, reading, stepBasis: "value" as const, base: null, top: null, floor: ZERO };
    return pointsAround("twoSided", { ...whole, ...sides, minusCap: cap }, input.value, input.target, input);
  },
};
