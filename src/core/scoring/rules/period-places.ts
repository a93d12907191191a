import type { Exact } from "../../values/exact";
import { ZERO, min, sum } from "../../values/exact";
import { plain } from "../../values/rounding";
import { points } from "./award";
import { refused, scored } from "./outcome";
import { placeIn } from "./place";
import { amount, choice, list, optional } from "./parameter";
import type { PlaceAward } from "./rank-table";
import { awardAtPlace, readPlace, writePlace } from "./rank-table";
import type { RuleInput, RuleOutcome } from "../scoring-rule";
import type { RuleKindOf } from "./rule-kind";

/** Points on or off a year's result for the place in each of its periods 各期名次加减分. */
export interface PeriodPlacesRule {
  readonly kind: "periodPlaces";
  /** What a place in one period adds; below zero for what it takes off. Places that are not named add nothing. */
  readonly table: readonly PlaceAward[];
  /** Most points added over all periods; null for no such cap. */
  readonly plusCap: Exact | null;
  /** Most points taken off over all periods; null for no such cap. */
  readonly minusCap: Exact | null;
  /** What the points are added to: nothing, or the full points of the item. */
  readonly base: "nothing" | "full";
}

/**
 * The sum of what the places in the periods add and take off.
 *
 * Rule: 每季度排名前3名的年度考核分别加0.5、0.3、0.2分,后3名的分别扣0.2、0.3、0.5分. Takes one part a period, the unit's place in
 * it, or the rank of one period; places from the last need the number of units. Without that number, parts that are as many
 * as the rows say how often each row happened, in the order of the table; where only one row is named, the value does.
 * Refused without a place.
 *
 * @example places 1, 3, 10 and 18 of 18 -> 0.5+0.2+0-0.5 = 0.2; 前三名每次加0.2分,后三名每次扣0.3分 with 3 and 1 times -> 0.3
 */
export const periodPlaces: RuleKindOf<PeriodPlacesRule> = {
  kind: "periodPlaces",
  names: { "zh-CN": "各期名次加减分", en: "Places in each period" },
  needs: ["value", "rank", "parts"],
  parameters: {
    table: list<PlaceAward>("名次", "1:1,2:0.8,倒1:-1", ",", { read: readPlace, write: writePlace }),
    plusCap: optional(amount("最多加", "2")),
    minusCap: optional(amount("最多扣", "2")),
    base: choice<PeriodPlacesRule["base"]>(
      "起点",
      [
        ["nothing", "零分"],
        ["full", "分值"],
      ],
      "nothing",
    ),
  },
  apply(rule, input) {
    const times = timesOf(rule, input);
    if (times !== null) return counted(rule, times, input);
    const places = input.parts.length > 0 ? input.parts : placeAlone(input);
    const of = input.of ?? input.peers.length;
    if (places.length === 0 || places.some((place) => !isPlace(place, of)))
      return refused("periodPlaces", "noRank", input);
    if (of === 0 && rule.table.some(({ from }) => from < 0)) return refused("periodPlaces", "noPeers", input);
    const given = places.map((place) => pointsAt(rule, Number(place.toString()), of));
    const items = places.map((place, at) => `${plain(place)}:${plain(given[at]!)}`).join(",");
    return outcome(rule, given, items, input);
  },
};

/** So many times for each row of the table. */
function counted(rule: PeriodPlacesRule, times: readonly Exact[], input: RuleInput): RuleOutcome {
  const each = rule.table.map(({ award }) => (award.kind === "points" ? award.points : ZERO));
  const items = times.map((count, at) => `${plain(count)}×${plain(each[at]!)}`).join(",");
  return outcome(
    rule,
    times.map((count, at) => each[at]!.mul(count)),
    items,
    input,
  );
}

function outcome(rule: PeriodPlacesRule, moved: readonly Exact[], items: string, input: RuleInput): RuleOutcome {
  const plus = sum(moved.filter((one) => one.compare(ZERO) > 0));
  const minus = sum(moved.filter((one) => one.compare(ZERO) < 0)).neg();
  const [added, taken] = [held(plus, rule.plusCap), held(minus, rule.minusCap)];
  const start = rule.base === "full" ? input.full : ZERO;
  return scored("periodPlaces", start.add(added).sub(taken), input, { items, added, taken });
}

/** The rank given for one period, or found among the peers. */
function placeAlone(input: RuleInput): readonly Exact[] {
  const place = placeIn(input, "higher", "competition");
  return place.isKnown ? [place.rank] : [];
}

/** How often each row happened, where that is given instead of the places; null where the parts are places. */
function timesOf({ table }: PeriodPlacesRule, input: RuleInput): readonly Exact[] | null {
  if (input.rank !== null || input.peers.length > 0) return null;
  const given = input.parts.length === 0 && input.value !== null ? [input.value] : input.parts;
  const fromLast = input.of === null && table.some(({ from }) => from < 0);
  const isTimes = given.length === table.length && (input.parts.length === 0 || (fromLast && table.length > 1));
  return isTimes && given.every((one) => one.d === 1n && one.compare(ZERO) >= 0) ? given : null;
}

/** A whole place that there is among so many units; any place where their number is not known. */
function isPlace(place: Exact, of: number): boolean {
  return place.d === 1n && place.compare(1) >= 0 && (of === 0 || place.compare(of) <= 0);
}

function pointsAt({ table }: PeriodPlacesRule, place: number, of: number): Exact {
  const award = awardAtPlace(table, place, of) ?? points(ZERO);
  return award.kind === "points" ? award.points : ZERO;
}

function held(amount: Exact, cap: Exact | null): Exact {
  return cap === null ? amount : min(amount, cap);
}
