import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Direction, TieReading } from "../peer-order";
import { placeBy, placesOf } from "../peer-order";
import type { RefusalReason, RuleInput } from "../scoring-rule";

/** The place of a unit: given, or found among its peers. */
export type Place =
  | { readonly isKnown: true; readonly rank: Exact; readonly first: number; readonly last: number; readonly of: number }
  | { readonly isKnown: false; readonly refusal: RefusalReason };

/**
 * The unit's place 名次, from a rank given or from its value among the peers. A given rank wins; a given 2.5 stands for
 * places 2 and 3 shared. Unknown when there is neither.
 */
export function placeIn(input: RuleInput, direction: Direction, ties: TieReading): Place {
  if (input.rank !== null) return givenPlace(input.rank, input.of ?? input.peers.length);
  if (input.value === null) return { isKnown: false, refusal: "noRank" };
  if (input.peers.length === 0) return { isKnown: false, refusal: "noPeers" };
  const taken = placesOf(input.value, input.peers, direction);
  const rank = placeBy(taken, ties);
  const dense = { first: taken.dense, last: taken.dense };
  const only = { first: taken.first, last: taken.first };
  const places = ties === "average" ? taken : ties === "dense" ? dense : only;
  return { isKnown: true, rank, first: places.first, last: places.last, of: input.peers.length };
}

function givenPlace(rank: Exact, of: number): Place {
  if (rank.compare(1) < 0) return { isKnown: false, refusal: "noRank" };
  const first = Number(rank.floor());
  return { isKnown: true, rank, first, last: Number(rank.ceil()), of };
}

/** The mean of what the places from first to last give. */
export function meanOverPlaces(first: number, last: number, pointsAt: (place: number) => Exact): Exact {
  let total = ZERO;
  for (let place = first; place <= last; place += 1) total = total.add(pointsAt(place));
  return total.div(last - first + 1);
}
