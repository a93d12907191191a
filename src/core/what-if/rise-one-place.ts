import type { Assessment, Standing } from "../scoring/assessment";
import type { Criterion } from "../method/method";
import type { Exact } from "../values/exact";
import { ZERO } from "../values/exact";

/** Points that a unit did not get in a criterion. */
export interface LostPoints {
  readonly criterion: Criterion;
  readonly lost: Exact;
}

/** What it would take a unit to stand one place higher. */
export interface RiseOnePlace {
  /** The unit right above. */
  readonly above: string;
  /** Points to draw level with it. */
  readonly gap: Exact;
  /** Criteria in which as many points are still to be won, the most first; with none of them several must be put together. */
  readonly enough: readonly LostPoints[];
}

/**
 * The points that a unit lost, the most first; criteria with full points are left out, items that wait for data too.
 *
 * @example full 10 and 5, points 7 and 4.5 -> 3, then 0.5
 */
export function lostPoints({ scores }: Standing): readonly LostPoints[] {
  const lost = scores.flatMap(({ criterion, points }) => {
    const open = points === null ? ZERO : criterion.kind === "deduction" ? points : criterion.full.sub(points);
    return criterion.kind !== "bonus" && open.compare(ZERO) > 0 ? [{ criterion, lost: open }] : [];
  });
  return lost.sort((a, b) => b.lost.compare(a.lost));
}

/**
 * What it takes to draw level with the unit right above; null for the first, for units out of the ranking and while totals
 * are open. A unit behind for a veto of its own cannot rise by points: null as well.
 */
export function riseOnePlace(assessment: Assessment, unit: string): RiseOnePlace | null {
  const own = assessment.standings.find((standing) => standing.unit === unit);
  if (!own?.rank || !own.total) return null;
  const better = assessment.standings.filter(({ rank }) => rank && rank.compare(own.rank!) < 0);
  const above = better.at(-1);
  if (!above?.total || above.total.compare(own.total) <= 0) return null;
  const gap = above.total.sub(own.total);
  return { above: above.unit, gap, enough: lostPoints(own).filter(({ lost }) => lost.compare(gap) >= 0) };
}
