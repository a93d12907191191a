import type { MethodSettings, NotApplicablePolicy } from "../method/method";
import type { Exact } from "../values/exact";
import { ZERO, sum } from "../values/exact";
import { round } from "../values/rounding";
import type { Score } from "./assessment";

/** The policy that a 缺项 score follows: its criterion's own, else the method's. */
export function policyOf(score: Pick<Score, "criterion">, settings: MethodSettings): NotApplicablePolicy {
  return score.criterion.notApplicable ?? settings.notApplicable;
}

/**
 * The points of the items that do not apply to a unit 缺项, when all its other points are known:
 * rescale gives the rate that the unit reached on the items that do apply (81 of 90 makes 9 of the missing 10), average the
 * mean of the others' printed points, and full, zero and fixed what they say. Each is rounded once.
 *
 * Null, while other points are missing, when nothing applies at all, or when there is nobody to average.
 *
 * @example one item of 10 缺项, 81 of 90 on the rest: rescale -> 9
 */
export function notApplicablePoints(
  score: Score,
  ownScores: readonly Score[],
  othersPoints: readonly Exact[],
  settings: MethodSettings,
): Exact | null {
  const policy = policyOf(score, settings);
  const points = exactPoints(policy, score, ownScores, othersPoints);
  return points && round(points, settings.digits, settings.rounding);
}

function exactPoints(
  policy: NotApplicablePolicy,
  score: Score,
  ownScores: readonly Score[],
  othersPoints: readonly Exact[],
): Exact | null {
  switch (policy.kind) {
    case "full":
      return score.criterion.full;
    case "zero":
      return ZERO;
    case "fixed":
      return policy.points;
    case "average":
      return othersPoints.length === 0 ? null : sum(othersPoints).div(othersPoints.length);
    case "rescale":
      return rescaled(score, ownScores);
  }
}

function rescaled(score: Score, ownScores: readonly Score[]): Exact | null {
  const applicable = ownScores.filter(
    ({ criterion, how }) => criterion.kind === "score" && how.kind !== "notApplicable",
  );
  if (applicable.length === 0 || applicable.some(({ points }) => points === null)) return null;
  const full = sum(applicable.map(({ criterion }) => criterion.full));
  const reached = sum(applicable.map(({ points }) => points!));
  return reached.div(full).mul(score.criterion.full);
}
