import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO } from "../../values/exact";
import type { RefusalReason, RuleInput } from "../scoring-rule";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import type { Interval } from "./interval";
import { INTERVAL, isWithin } from "./interval";
import { refused, scored } from "./outcome";
import { choice, list } from "./parameter";
import { placeIn } from "./place";
import type { RuleKindOf } from "./rule-kind";

/** A stretch of values and what it gives. */
export interface Tier {
  readonly within: Interval;
  readonly award: Award;
}

/** A table of stretches, each with its points 区间赋分. */
export interface TiersRule {
  readonly kind: "tiers";
  /**
   * What the stretches are in: the value itself, its completion of the target in percent, how far it lies above the target,
   * the average or the previous figure, or the place in percent of all units (a share that is no whole number of units is
   * cut down, or rounded; by ends, the share of the last units is cut down as well).
   */
  readonly basis:
    | "value"
    | "completion"
    | "overTarget"
    | "overAverage"
    | "overPrevious"
    | "placeShare"
    | "placeShareRounded"
    | "placeShareEnds";
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
        ["overTarget", "比目标"],
        ["overAverage", "比平均数"],
        ["overPrevious", "比上期"],
        ["placeShare", "名次占比"],
        ["placeShareRounded", "名次占比(取整四舍五入)"],
        ["placeShareEnds", "名次占比(前后名额舍去小数)"],
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
  needsOf({ basis }) {
    if (basis.startsWith("placeShare")) return ["rank", "peers"];
    return basis === "overPrevious" ? ["value", "previous"] : ["value"];
  },
  apply(rule, input) {
    const looked = rule.basis === "placeShareEnds" ? fromBothEnds(rule, input) : lookedAt(rule.basis, input);
    if (typeof looked === "string") return refused("tiers", looked, input);
    const tier = rule.tiers.find((one) => isWithin(looked, one.within));
    if (!tier) return refused("tiers", "noTier", input);
    const points = awardPoints(tier.award, input.full);
    return scored("tiers", points, input, { basis: rule.basis, looked, tier: INTERVAL.write(tier.within) });
  },
};

/** The figure that the stretches are in, or why there is none. */
function lookedAt(basis: Exclude<TiersRule["basis"], "placeShareEnds">, input: RuleInput): Exact | RefusalReason {
  if (basis === "placeShare") return placeShare(input, ZERO);
  if (basis === "placeShareRounded") return placeShare(input, ONE.div(2));
  if (input.value === null) return "noValue";
  switch (basis) {
    case "value":
      return input.value;
    case "completion":
      if (input.target === null) return "noTarget";
      return input.target.compare(ZERO) <= 0 ? "targetNotPositive" : input.value.div(input.target).mul(HUNDRED);
    case "overTarget":
      return input.target === null ? "noTarget" : input.value.sub(input.target);
    case "overAverage":
      return input.average === null ? "noAverage" : input.value.sub(input.average);
    case "overPrevious":
      return input.previous === null ? "noPrevious" : input.value.sub(input.previous);
  }
}

/** The third of ten is 30: 前30% takes it in. With half a place less, a share of 5.6 places takes in the sixth. */
function placeShare(input: RuleInput, early: Exact): Exact | RefusalReason {
  const place = placeIn(input, "higher", "competition");
  if (!place.isKnown) return place.refusal;
  return place.of === 0 ? "noPeers" : place.rank.sub(early).div(place.of).mul(HUNDRED);
}

/** The place in percent; that of a unit which is not among the last share, counted from the last, stays in front of it. */
function fromBothEnds({ tiers: all }: TiersRule, input: RuleInput): Exact | RefusalReason {
  const place = placeIn(input, "higher", "competition");
  const share = placeShare(input, ZERO);
  const last = all.find(({ within }) => within.high === null)?.within.low ?? null;
  if (!place.isKnown || typeof share === "string" || last === null || share.compare(last) <= 0) return share;
  const fromLast = place.rank.neg().add(place.of).add(ONE).div(place.of).mul(HUNDRED);
  return fromLast.compare(HUNDRED.sub(last)) <= 0 ? share : last;
}
