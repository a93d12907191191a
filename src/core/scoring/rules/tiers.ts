import { HUNDRED, ZERO } from "../../values/exact";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import type { Interval } from "./interval";
import { INTERVAL, isWithin } from "./interval";
import { refused, scored } from "./outcome";
import { choice, list } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** A stretch of values and what it gives. */
export interface Tier {
  readonly within: Interval;
  readonly award: Award;
}

/** A table of stretches, each with its points 区间赋分. */
export interface TiersRule {
  readonly kind: "tiers";
  /** What the stretches are in: the value itself, or its completion of the target in percent. */
  readonly basis: "value" | "completion";
  /** The first stretch that holds the value counts. */
  readonly tiers: readonly Tier[];
}

/**
 * The points of the first tier that holds the value.
 *
 * Rule: 完成任务100分;80%以上75分;50%以上50分;50%以下不得分. 以上 takes its bound in. A value that no tier holds is refused
 * (the table has a gap); so is completion of a missing target or one of zero or less.
 *
 * @example 79.99 -> 50, 80 -> 75
 */
export const tiers: RuleKindOf<TiersRule> = {
  kind: "tiers",
  names: { "zh-CN": "区间赋分", en: "Tiers" },
  needs: ["value"],
  parameters: {
    basis: choice<TiersRule["basis"]>(
      "依据",
      [
        ["value", "指标值"],
        ["completion", "完成率"],
      ],
      "value",
    ),
    tiers: list<Tier>("区间", "≥90:10,[80~90):8,<80:0", ",", {
      read: (text) => {
        const [bounds, points, ...more] = text.split(":");
        const stretch = INTERVAL.read(bounds!);
        const award = points === undefined ? undefined : AWARD.read(points);
        return stretch && award && more.length === 0 ? { within: stretch, award } : undefined;
      },
      write: (tier) => `${INTERVAL.write(tier.within)}:${AWARD.write(tier.award)}`,
    }),
  },
  apply(rule, input) {
    if (input.value === null) return refused("tiers", "noValue", input);
    if (rule.basis === "completion" && input.target === null) return refused("tiers", "noTarget", input);
    if (rule.basis === "completion" && input.target!.compare(ZERO) <= 0) {
      return refused("tiers", "targetNotPositive", input);
    }
    const looked = rule.basis === "completion" ? input.value.div(input.target!).mul(HUNDRED) : input.value;
    const tier = rule.tiers.find((one) => isWithin(looked, one.within));
    if (!tier) return refused("tiers", "noTier", input);
    const points = awardPoints(tier.award, input.full);
    return scored("tiers", points, input, { basis: rule.basis, looked, tier: INTERVAL.write(tier.within) });
  },
};
