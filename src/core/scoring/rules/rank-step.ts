import type { Exact } from "../../values/exact";
import { ZERO, max } from "../../values/exact";
import type { Direction, TieReading } from "../peer-order";
import { refused, scored } from "./outcome";
import { DIRECTION, TIES, amount, choice, optional } from "./parameter";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import { placeIn } from "./place";
import type { RuleKindOf } from "./rule-kind";

/** So many points less for each place 位次递减, counted from the first place, or more for each counted from the last. */
export interface RankStepRule {
  readonly kind: "rankStep";
  readonly step: Exact;
  readonly from: "top" | "bottom";
  /** Points of the place counted from; null for the full points. */
  readonly start: Exact | null;
  readonly floor: Exact;
  readonly direction: Direction;
  readonly ties: TieReading;
  /** What the last place gets whatever the steps 末位不得分; null when it is as the others. */
  readonly lastPlace: Award | null;
}

/**
 * From the top: the start less one step a place, not below the floor. From the bottom: the start plus one step for each
 * place won, not above the full points.
 *
 * Rule: 按排位打分,每位次按0.25分递减. Refused without a rank; from the bottom also without the number of units.
 *
 * @example full 20, step 0.25: 9th -> 18, 28th -> 13.25
 */
export const rankStep: RuleKindOf<RankStepRule> = {
  kind: "rankStep",
  names: { "zh-CN": "位次递减", en: "Rank, step by step" },
  needs: ["rank", "peers"],
  parameters: {
    step: amount("每位次", "0.25"),
    from: choice<RankStepRule["from"]>(
      "起算",
      [
        ["top", "第一名"],
        ["bottom", "末名"],
      ],
      "top",
    ),
    start: optional(amount("起点分", "20")),
    floor: amount("最低", "0", ZERO),
    direction: DIRECTION,
    ties: TIES,
    lastPlace: optional({ name: "末名", example: "0", ...AWARD }),
  },
  apply(rule, input) {
    const place = placeIn(input, rule.direction, rule.ties);
    if (!place.isKnown) return refused("rankStep", place.refusal, input);
    if (rule.from === "bottom" && place.rank.compare(place.of) > 0) return refused("rankStep", "noPeers", input);
    const start = rule.start ?? input.full;
    const places = rule.from === "top" ? place.rank.sub(1) : place.rank.neg().add(place.of);
    const moved = places.mul(rule.step);
    const risen = start.add(moved);
    const raised = risen.compare(input.full) > 0 ? input.full : risen;
    const stepped = rule.from === "top" ? max(rule.floor, start.sub(moved)) : raised;
    const last = rule.lastPlace;
    if (last && place.of === 0) return refused("rankStep", "noPeers", input);
    const isLast = last !== null && place.rank.compare(place.of) >= 0 && place.of > 1;
    const points = isLast ? awardPoints(last, input.full) : stepped;
    const stated = { step: rule.step, from: rule.from, start, direction: rule.direction };
    return scored("rankStep", points, input, { ...stated, rank: place.rank, of: place.of, places, moved, isLast });
  },
};
