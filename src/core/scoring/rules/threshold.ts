import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Direction } from "../peer-order";
import { refused, scored, shortfall, notBelow } from "./outcome";
import type { StepBasis } from "./parameter";
import { FLOOR, DIRECTION, STEP_BASIS, STEP_READING, amount, optional, positive } from "./parameter";
import type { Interval } from "./interval";
import { INTERVAL, isWithin } from "./interval";
import type { RuleKindOf } from "./rule-kind";
import type { StepReading } from "./steps";
import { countSteps, gapIn } from "./steps";

/** Full points when the bar is reached, so many off for each step short of it 达标扣减. */
export interface ThresholdRule {
  readonly kind: "threshold";
  readonly direction: Direction;
  readonly step: Exact;
  readonly pointsPerStep: Exact;
  readonly stepBasis: StepBasis;
  readonly reading: StepReading;
  /** Fewest points 扣完为止. */
  readonly floor: Exact | null;
  /** Most points that may be taken off 最多扣; null when only the floor holds. */
  readonly mostOff: Exact | null;
  /** A value beyond this one gives nothing 低于…不得分; null when there is no such bar. */
  readonly zeroBeyond: Exact | null;
  /** A shortfall in this stretch gives nothing 落后20个百分点以上不得分; null when there is no such bar. */
  readonly zeroGap: Interval | null;
}

/**
 * Full points less the points for the steps that the value is short of the target; never below the floor.
 *
 * Rule: ≥95%得2分,每低1个百分点扣0.2分,扣完为止; 每低于目标值2%扣1分 takes the step as a share of the target. Without a
 * target it is refused, and so is a share of a target of zero or less.
 *
 * @example full 2, target 95, step 1, 0.2 a step: 92 -> 1.4, 84 -> 0
 */
export const threshold: RuleKindOf<ThresholdRule> = {
  kind: "threshold",
  names: { "zh-CN": "达标扣减", en: "Threshold and deduction" },
  needs: ["value", "target"],
  parameters: {
    direction: DIRECTION,
    step: positive("步长", "1"),
    pointsPerStep: amount("每步扣", "0.2"),
    stepBasis: STEP_BASIS,
    reading: STEP_READING,
    floor: FLOOR,
    mostOff: optional(amount("最多扣", "5")),
    zeroBeyond: optional(amount("零分线", "60")),
    zeroGap: optional({ name: "零分差距", example: "≥20", ...INTERVAL }),
  },
  apply(rule, input) {
    if (input.value === null) return refused("threshold", "noValue", input);
    if (input.target === null) return refused("threshold", "noTarget", input);
    if (rule.stepBasis === "target" && input.target.compare(ZERO) <= 0) {
      return refused("threshold", "targetNotPositive", input);
    }
    const gap = shortfall(input.value, input.target, rule.direction);
    const steps = countSteps(gapIn(rule.stepBasis, gap, input.target), rule.step, rule.reading);
    const wanted = steps.mul(rule.pointsPerStep);
    const isBeyond = rule.zeroBeyond !== null && shortfall(input.value, rule.zeroBeyond, rule.direction).compare(0) > 0;
    const isTooShort = rule.zeroGap ? isWithin(gap, rule.zeroGap) : false;
    const isZeroed = isBeyond || isTooShort;
    const off = rule.mostOff !== null && wanted.compare(rule.mostOff) > 0 ? rule.mostOff : wanted;
    const points = isZeroed ? ZERO : notBelow(rule.floor, input.full.sub(off));
    return scored("threshold", points, input, {
      direction: rule.direction,
      gap,
      step: rule.step,
      pointsPerStep: rule.pointsPerStep,
      stepBasis: rule.stepBasis,
      reading: rule.reading,
      steps,
      wanted,
      deducted: input.full.sub(points),
      zeroBeyond: rule.zeroBeyond,
      isTooShort,
      isZeroed,
    });
  },
};
