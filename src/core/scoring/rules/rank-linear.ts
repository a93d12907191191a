import { ONE, ZERO } from "../../values/exact";
import type { Direction, TieReading } from "../peer-order";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import { refused, scored } from "./outcome";
import { DIRECTION, TIES } from "./parameter";
import { placeIn } from "./place";
import type { RuleKindOf } from "./rule-kind";

/** Points, or shares of the full points, that fall evenly from the first place to the last 排名线性, times the unit's difficulty coefficient 难度系数. */
export interface RankLinearRule {
  readonly kind: "rankLinear";
  readonly first: Award;
  readonly last: Award;
  readonly direction: Direction;
  readonly ties: TieReading;
}

/**
 * The first place's points, less an equal share of the span for each place, times the difficulty coefficient.
 *
 * Rule: 第一名得600分,最后一名得500分,区间内按单位个数确定浮动分值;排名得分乘以难度系数. One unit gets the first place's points.
 * Refused without a rank and the number of units, or peers to find them from.
 *
 * @example 4th of 11 -> 570, times 1.05 -> 598.5
 */
export const rankLinear: RuleKindOf<RankLinearRule> = {
  kind: "rankLinear",
  names: { "zh-CN": "排名线性", en: "Rank, linear" },
  needs: ["rank", "peers"],
  parameters: {
    first: { name: "第一名", example: "600", ...AWARD },
    last: { name: "末名", example: "500", ...AWARD },
    direction: DIRECTION,
    ties: TIES,
  },
  apply(rule, input) {
    const place = placeIn(input, rule.direction, rule.ties);
    if (!place.isKnown) return refused("rankLinear", place.refusal, input);
    if (place.of < 1) return refused("rankLinear", "noPeers", input);
    if (place.rank.compare(place.of) > 0) return refused("rankLinear", "noRank", input);
    const coefficient = input.coefficient ?? ONE;
    const [first, last] = [awardPoints(rule.first, input.full), awardPoints(rule.last, input.full)];
    const perPlace = place.of === 1 ? ZERO : first.sub(last).div(place.of - 1);
    const points = first.sub(perPlace.mul(place.rank.sub(1))).mul(coefficient);
    const stated = { first, last, direction: rule.direction };
    return scored("rankLinear", points, input, { ...stated, rank: place.rank, of: place.of, perPlace, coefficient });
  },
};
