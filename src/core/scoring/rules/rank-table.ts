import type { Exact } from "../../values/exact";
import type { Direction, TieReading } from "../peer-order";
import type { Award } from "./award";
import { AWARD, awardPoints, points } from "./award";
import { ZERO } from "../../values/exact";
import { refused, scored } from "./outcome";
import { DIRECTION, TIES, list } from "./parameter";
import { meanOverPlaces, placeIn } from "./place";
import type { RuleKindOf } from "./rule-kind";

/**
 * What a place, or each of some places in a row, gives. `to` null goes on to the last place. Places below zero count from
 * the last: -1 is the last, -3 to -1 the last three.
 */
export interface PlaceAward {
  readonly from: number;
  readonly to: number | null;
  readonly award: Award;
}

/** A table of places with their points 排名赋分. */
export interface RankTableRule {
  readonly kind: "rankTable";
  readonly direction: Direction;
  readonly ties: TieReading;
  readonly table: readonly PlaceAward[];
  /** What the places that the table does not name get. */
  readonly rest: Award;
}

/**
 * The points of the unit's place; units of equal value share it by the tie reading, where the average is that of the
 * points of the places they take up.
 *
 * Rule: 1-5名依次赋予60、57、54、51、48分. A rank given from elsewhere wins over the peers; without either it is refused.
 * One unit is first.
 *
 * @example 90, 88, 88, 80, 70 -> 60, 57, 57, 51, 48; dense 60, 57, 57, 54, 51; average 60, 55.5, 55.5, 51, 48
 */
export const rankTable: RuleKindOf<RankTableRule> = {
  kind: "rankTable",
  names: { "zh-CN": "排名赋分", en: "Rank table" },
  needs: ["rank", "peers"],
  parameters: {
    direction: DIRECTION,
    ties: TIES,
    table: list<PlaceAward>("名次", "1:60,2:57,3-5:50", ",", { read: readPlace, write: writePlace }),
    rest: { name: "其余", example: "0", fallback: points(ZERO), ...AWARD },
  },
  apply(rule, input) {
    const place = placeIn(input, rule.direction, rule.ties);
    if (!place.isKnown) return refused("rankTable", place.refusal, input);
    if (place.of === 0 && rule.table.some(({ from }) => from < 0)) return refused("rankTable", "noPeers", input);
    const at = (one: number): Exact => awardPoints(awardAtPlace(rule.table, one, place.of) ?? rule.rest, input.full);
    const given = meanOverPlaces(place.first, place.last, at);
    return scored("rankTable", given, input, {
      rank: place.rank,
      of: place.of,
      isShared: place.first !== place.last,
      direction: rule.direction,
    });
  },
};

/** A place that counts both from the first and from the last gets what the first of the two rows gives; null for no row. */
export function awardAtPlace(table: readonly PlaceAward[], place: number, of: number): Award | null {
  const row = table.find(({ from, to }) => {
    const counted = from < 0 ? place - of - 1 : place;
    return counted >= from && (to === null || counted <= to);
  });
  return row?.award ?? null;
}

/** `1:60`, `3-5:50`, `10-*:0`, and from the last `倒1:-2`. */
export function readPlace(text: string): PlaceAward | undefined {
  const match = /^(?:倒)?(\d{1,4})(?:-(\d{1,4}|\*))?:(.+)$/.exec(text);
  const award = match ? AWARD.read(match[3]!) : undefined;
  if (!match || !award) return undefined;
  const from = Number(match[1]);
  const to = match[2] === "*" ? null : Number(match[2] ?? match[1]);
  if (text.startsWith("倒")) return to !== null && to >= 1 && from >= to ? { from: -from, to: -to, award } : undefined;
  return from >= 1 && (to === null || to >= from) ? { from, to, award } : undefined;
}

export function writePlace({ from, to, award }: PlaceAward): string {
  const end = to === null ? "*" : Math.abs(to);
  const places = to === from ? `${Math.abs(from)}` : `${Math.abs(from)}-${end}`;
  return `${from < 0 ? "倒" : ""}${places}:${AWARD.write(award)}`;
}
