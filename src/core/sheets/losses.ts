import type { Criterion } from "../method/method";
import type { Assessment, Score, Standing } from "../scoring/assessment";
import { exact, sum, ZERO, type Exact } from "../values/exact";

/** Points that a unit lost on one criterion. */
export interface Loss {
  readonly score: Score;
  readonly lost: Exact;
}

/**
 * What a unit lost, the largest first, equal losses in the method's order. Only criteria that give points count; missing data
 * and 缺项 are no losses.
 */
export function lossesOf(standing: Standing): readonly Loss[] {
  return standing.scores
    .flatMap((score) => {
      const lost = lostOn(score);
      return lost !== null && lost.compare(ZERO) > 0 ? [{ score, lost }] : [];
    })
    .sort((a, b) => b.lost.compare(a.lost));
}

function lostOn(score: Score): Exact | null {
  if (score.criterion.kind !== "score" || score.how.kind === "notApplicable" || score.points === null) return null;
  return score.criterion.full.sub(score.points);
}

/** How a criterion went over all units 各指标得分情况. */
export interface CriterionLosses {
  readonly criterion: Criterion;
  /** Exact mean of the points that were given; null when there are none. */
  readonly mean: Exact | null;
  readonly best: Exact | null;
  readonly worst: Exact | null;
  readonly bestUnits: readonly string[];
  readonly worstUnits: readonly string[];
  readonly losers: number;
  readonly lost: Exact;
}

/** Every criterion that gives points, in the method's order. */
export function lossesByCriterion(assessment: Assessment): readonly CriterionLosses[] {
  const criteria = (assessment.standings[0]?.scores ?? []).map((score) => score.criterion);
  return criteria
    .filter((criterion) => criterion.kind === "score")
    .map((criterion) => criterionLosses(assessment, criterion));
}

function criterionLosses(assessment: Assessment, criterion: Criterion): CriterionLosses {
  const given = assessment.standings.flatMap((standing) => {
    const score = standing.scores.find((one) => one.criterion.id === criterion.id);
    const isGiven = score !== undefined && lostOn(score) !== null;
    return isGiven ? [{ unit: standing.unit, points: score.points! }] : [];
  });
  const sorted = given.map((one) => one.points).sort((a, b) => a.compare(b));
  const worst = sorted[0] ?? null;
  const best = sorted.at(-1) ?? null;
  const unitsAt = (points: Exact | null) =>
    given.flatMap((one) => (points !== null && one.points.equals(points) ? [one.unit] : []));
  const losses = sorted.map((points) => criterion.full.sub(points)).filter((lost) => lost.compare(ZERO) > 0);
  return {
    criterion,
    mean: sorted.length === 0 ? null : sum(sorted).div(exact(sorted.length)),
    best,
    worst,
    bestUnits: unitsAt(best),
    worstUnits: unitsAt(worst),
    losers: losses.length,
    lost: sum(losses),
  };
}
