import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import type { TieReading } from "./peer-order";

/** A unit with what it is placed by: its printed total first, then the tie-break keys in their order, higher is better. */
export interface PlacedBy {
  readonly unit: string;
  readonly keys: readonly Exact[];
}

/**
 * The rank of each unit by its keys. Units equal in every key share a rank by the tie reading; row order never decides.
 *
 * @example totals 90, 88, 88, 80 -> 1, 2, 2, 4 (competition), 1, 2, 2, 3 (dense), 1, 2.5, 2.5, 4 (average)
 */
export function placeUnits(units: readonly PlacedBy[], ties: TieReading): ReadonlyMap<string, Exact> {
  const sorted = [...units].sort(byKeys);
  const ranks = new Map<string, Exact>();
  let groups = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && byKeys(sorted[start]!, sorted[end]!) === 0) end++;
    groups++;
    const rank = rankOf(start + 1, end, groups, ties);
    for (let at = start; at < end; at++) ranks.set(sorted[at]!.unit, rank);
    start = end;
  }
  return ranks;
}

function rankOf(first: number, last: number, dense: number, ties: TieReading): Exact {
  switch (ties) {
    case "competition":
      return exact(first);
    case "dense":
      return exact(dense);
    case "average":
      return exact(first + last).div(2);
  }
}

/** Best first; zero when all keys are equal. */
export function byKeys(a: PlacedBy, b: PlacedBy): number {
  for (let at = 0; at < Math.max(a.keys.length, b.keys.length); at++) {
    const [left, right] = [a.keys[at], b.keys[at]];
    // A unit without a key stands behind one that has it.
    if (!left || !right) return left ? -1 : 1;
    const order = right.compare(left);
    if (order !== 0) return order;
  }
  return 0;
}
