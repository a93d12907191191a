import type { Exact } from "../values/exact";
import { ZERO, exact, sum } from "../values/exact";

/** Whether a higher or a lower figure is the better one 越高越好 / 越低越好. */
export type Direction = "higher" | "lower";

/** How equal figures share places 并列: 占位 1, 2, 2, 4; 不占位 1, 2, 2, 3; 平均 1, 2.5, 2.5, 4. */
export type TieReading = "competition" | "dense" | "average";

/** The peers of a unit in ascending order, worked out once for each array that is passed in. */
export interface PeerOrder {
  readonly ascending: readonly Exact[];
  /** How many different values stand before each index. */
  readonly distinctBefore: readonly number[];
  readonly mean: Exact;
}

const known = new WeakMap<readonly Exact[], PeerOrder>();

/** The order of the peers; the mean of nobody is zero, so callers refuse an empty list first. */
export function peerOrder(peers: readonly Exact[]): PeerOrder {
  const before = known.get(peers);
  if (before) return before;
  const order = orderOf(peers);
  known.set(peers, order);
  return order;
}

function orderOf(peers: readonly Exact[]): PeerOrder {
  const ascending = [...peers].sort((a, b) => a.compare(b));
  const distinctBefore: number[] = [];
  let distinct = 0;
  ascending.forEach((value, index) => {
    const isSame = index > 0 && ascending[index - 1]!.equals(value);
    distinctBefore.push(isSame ? distinctBefore[index - 1]! : distinct);
    if (!isSame) distinct += 1;
  });
  const mean = peers.length === 0 ? ZERO : sum(peers).div(peers.length);
  return { ascending, distinctBefore, mean };
}

/** The best of the peers; the list must not be empty. */
export function bestOf(peers: readonly Exact[], direction: Direction): Exact {
  const { ascending } = peerOrder(peers);
  return direction === "higher" ? ascending[ascending.length - 1]! : ascending[0]!;
}

/** The places that a figure takes up among the peers, first to last, from 1, and its place counting each figure once. */
export interface PlacesTaken {
  readonly first: number;
  readonly last: number;
  readonly dense: number;
}

/**
 * The places of `value` among `peers`, which must hold it.
 *
 * @example placesOf(exact(88), [90, 88, 88, 80].map(exact), "higher") // { first: 2, last: 3, dense: 2 }
 */
export function placesOf(value: Exact, peers: readonly Exact[], direction: Direction): PlacesTaken {
  const { ascending, distinctBefore } = peerOrder(peers);
  const start = firstNotBelow(ascending, value);
  let end = start;
  while (end + 1 < ascending.length && ascending[end + 1]!.equals(value)) end += 1;
  if (start === ascending.length || !ascending[start]!.equals(value)) {
    throw new Error(`expected the unit's own value ${value.toFraction()} among its peers`);
  }
  const distinct = distinctBefore[ascending.length - 1]! + 1;
  return direction === "lower"
    ? { first: start + 1, last: end + 1, dense: distinctBefore[start]! + 1 }
    : { first: ascending.length - end, last: ascending.length - start, dense: distinct - distinctBefore[start]! };
}

function firstNotBelow(ascending: readonly Exact[], value: Exact): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]!.compare(value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place that the tie reading gives to the places taken. */
export function placeBy(taken: PlacesTaken, ties: TieReading): Exact {
  switch (ties) {
    case "competition":
      return exact(taken.first);
    case "dense":
      return exact(taken.dense);
    case "average":
      return exact(taken.first + taken.last).div(2);
  }
}
