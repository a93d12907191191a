import type { Exact } from "../values/exact";
import type { Direction, TieReading } from "./peer-order";
import { placeBy, placesOf } from "./peer-order";

/**
 * The rank of each figure, in the order given; 1 is the best.
 *
 * Equal figures share a rank by the tie reading: competition 1, 2, 2, 4 (Excel's RANK.EQ), dense 1, 2, 2, 3 (中国式排名),
 * average 1, 2.5, 2.5, 4 (RANK.AVG). Nobody gives no ranks; one figure is first. Units without a figure are left out by
 * the caller: a blank has no rank.
 *
 * @example rank([80, 80, 70].map(exact), "higher", "competition") // 1, 1, 3
 */
export function rank(values: readonly Exact[], better: Direction, ties: TieReading): Exact[] {
  return values.map((value) => placeBy(placesOf(value, values, better), ties));
}
