import type { Finding } from "../finding";
import { finding } from "../finding";
import type { AssessedUnit, Method } from "../method/method";
import { ZERO, max, sum } from "../values/exact";
import type { Exact } from "../values/exact";
import { adjustPoints } from "./adjust-points";
import type { AdjustedPoints } from "./adjust-points";
import type { AppliedAdjustment, Score, SectionScore } from "./assessment";
import { composedScores, openParts, placePoints } from "./compose-periods";
import type { CompositionRuns } from "./compose-periods";
import { notApplicablePoints } from "./not-applicable";
import { rankStandings } from "./rank-standings";
import type { RankedUnit, ScoredUnit } from "./rank-standings";
import type { CriterionScores } from "./score-criterion";

/**
 * Puts the points of all criteria together: items that do not apply, bonus and deduction, exact totals, ranks, bands, vetoes.
 * The scores come by criterion, in the order of the roster.
 */
export function rankScores(
  scored: readonly CriterionScores[],
  method: Method,
  composed: CompositionRuns | null,
): { readonly standings: readonly RankedUnit[]; readonly findings: readonly Finding[] } {
  const units = method.roster.map((unit, at) => unitResult(unit, at, scored, method, composed));
  const ranked = rankStandings(
    units.map(({ result }) => result),
    method,
  );
  return { standings: ranked.standings, findings: [...units.flatMap((one) => one.findings), ...ranked.findings] };
}

function unitResult(
  unit: AssessedUnit,
  at: number,
  scored: readonly CriterionScores[],
  method: Method,
  composed: CompositionRuns | null,
): { readonly result: ScoredUnit; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const open = scored.map(({ scores }) => scores[at]!);
  const scores = open.map((score, index) => settle(score, open, scored[index]!, unit, method, findings));
  const events = method.adjustments.filter((event) => event.unit === unit.name);
  const own = scores.filter(({ criterion }) => criterion.kind === "score");
  const counted = composed ? composedScores(unit.name, pointsOf(own), composed, method.settings) : own;
  const extras = scores.filter(({ criterion }) => criterion.kind !== "score");
  const places = composed ? placePoints(unit.name, composed) : [];
  if (composed) findings.push(...openParts(unit.name, own, composed));
  const adjusted = withPlaces(adjustPoints(scores, events, method.criteria, method.settings), places);
  const result: ScoredUnit = {
    unit: unit.name,
    unitClass: unit.unitClass,
    total: totalOf(counted, extras, adjusted),
    full: sum(counted.map(({ criterion }) => criterion.full)),
    sections: sectionScores(counted),
    ...adjusted,
    scores: [...counted, ...extras],
    vetoes: method.vetoes.filter((veto) => veto.unit === unit.name),
    previousRank: null,
    previousTotal: null,
  };
  return { result, findings };
}

/** The items' points with bonus and deduction; open while any item is, a bonus too. Nothing but a bonus is a total as well. */
function totalOf(counted: readonly Score[], extras: readonly Score[], adjusted: AdjustedPoints): Exact | null {
  const isOpen = pointsOf([...counted, ...extras]) === null;
  const points = counted.flatMap((score) => score.points ?? []);
  return isOpen ? null : sum(points).add(adjusted.bonus).sub(adjusted.deduction);
}

/** The sum of printed points; null when there are none or some are missing. */
function pointsOf(scores: readonly Score[]): Exact | null {
  const points = scores.map((score) => score.points);
  return points.length > 0 && points.every((value) => value !== null) ? sum(points) : null;
}

/** Points for first and last places count beside the capped ones. */
function withPlaces(adjusted: AdjustedPoints, places: readonly AppliedAdjustment[]): AdjustedPoints {
  const added = sum(places.map(({ counted }) => max(counted, ZERO)));
  const taken = sum(places.map(({ counted }) => max(counted.neg(), ZERO)));
  return {
    bonus: adjusted.bonus.add(added),
    deduction: adjusted.deduction.add(taken),
    adjustments: [...adjusted.adjustments, ...places],
  };
}

/** The points of an item that does not apply, now that the unit's other points are known. */
function settle(
  score: Score,
  own: readonly Score[],
  criterion: CriterionScores,
  unit: AssessedUnit,
  method: Method,
  findings: Finding[],
): Score {
  if (score.how.kind !== "notApplicable" || score.points) return score;
  const isAverage = score.how.policy.kind === "average";
  const others = isAverage ? criterion.scores.flatMap(({ points }) => points ?? []) : [];
  const points = notApplicablePoints(score, own, others, method.settings);
  if (points === null) {
    const { item, place } = score.criterion;
    const appliesNone = own.every(({ criterion: one, how }) => one.kind !== "score" || how.kind === "notApplicable");
    if (isAverage) findings.push(finding("run.nobody-to-average", "blocking", place, { unit: unit.name, item }));
    else if (appliesNone) findings.push(finding("run.nothing-applies", "blocking", place, { unit: unit.name }));
  }
  return { ...score, points };
}

function sectionScores(scores: readonly Score[]): readonly SectionScore[] {
  const names = [...new Set(scores.map(({ criterion }) => criterion.section))];
  return names.map((section) => {
    const own = scores.filter(({ criterion }) => criterion.section === section);
    return { section, points: pointsOf(own), full: sum(own.map(({ criterion }) => criterion.full)) };
  });
}
