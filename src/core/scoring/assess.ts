import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { DEFAULT_QUOTAS } from "../ledgers/default-quotas";
import { LedgerFigures } from "../ledgers/ledger-figures";
import { Sources } from "../measures/sources";
import type { AssessedUnit, Criterion, Method } from "../method/method";
import { checkRuleSheet } from "../method/check-rule-sheet";
import { checkStatedTotals } from "../method/check-stated-totals";
import { readMethod } from "../method/read-method";
import { outlineOf } from "../method/rule-sheet-outline";
import { unusedColumns } from "../method/unused-columns";
import { rosterIndex } from "../names/roster-index";
import { readRuns } from "../runs/read-runs";
import { cumulativeFalls } from "../runs/cumulative-falls";
import { lastYear, runOf } from "../runs/choose-run";
import type { RunRecord } from "../runs/run-record";
import { unitOf } from "../runs/run-record";
import { checkTargets } from "../targets/check-targets";
import { ZERO, sum } from "../values/exact";
import type { Exact } from "../values/exact";
import type { Period } from "../values/period";
import { periodDays, periodText, previousPeriod } from "../values/period";
import { adjustPoints } from "./adjust-points";
import type { AdjustedPoints } from "./adjust-points";
import { composedScores, compositionRuns, placePoints } from "./compose-periods";
import type { CompositionRuns } from "./compose-periods";
import { previousResult } from "../runs/previous-result-sheet";
import type { AppliedAdjustment, Assessment, Score, SectionScore, Standing } from "./assessment";
import { notApplicablePoints } from "./not-applicable";
import { rankStandings } from "./rank-standings";
import type { RankedUnit, ScoredUnit } from "./rank-standings";
import type { ScoringContext } from "./score-criterion";
import { scoreCriterion } from "./score-criterion";

/** What an assessment is a pure function of. */
export interface AssessmentInput {
  /** Every sheet of the workbook: source sheets, method sheets and the journal. */
  readonly grids: readonly Grid[];
  /** Which period, where the caller knows better than 考核设置. */
  readonly period?: Period | null;
  /** Which method of the workbook: null or absent for the main one, `部门` for the sheets that end in ·部门. */
  readonly suffix?: string | null;
  /** Earlier runs; absent takes them from the journal 考核运行记录 among the grids. */
  readonly previousRuns?: readonly RunRecord[];
}

/**
 * Scores one workbook for one period: method, readings, points, totals, ranks, bands, vetoes, movement and targets.
 *
 * Everything that is wrong is listed at once. When a finding blocks, `isComplete` is false and no result may be written;
 * what could be worked out is there all the same, for people to look at.
 */
export function assess(input: AssessmentInput): Assessment {
  const read = readMethod(input.grids, { suffix: input.suffix ?? null, period: input.period ?? null });
  const runs = input.previousRuns ? { runs: input.previousRuns, findings: [] } : readRuns(input.grids);
  const assessed = assessMethod(read.method, input.grids, runs.runs);
  const ownCheck = read.stated.isWhole
    ? [...checkRuleSheet(outlineOf(read.method)), ...checkStatedTotals(read.method, read.stated)]
    : [];
  const findings = inOrder([...read.findings, ...ownCheck, ...runs.findings, ...assessed.findings]);
  return { ...assessed, findings, isComplete: findings.every(({ severity }) => severity !== "blocking") };
}

/** Scores by a method that was read or changed elsewhere, such as a what-if. */
export function assessMethod(method: Method, grids: readonly Grid[], known: readonly RunRecord[]): Assessment {
  const { period } = method.settings;
  const sources = new Sources(grids, rosterIndex(method.roster));
  const events = eventsOfPeriod(method, period);
  const ledgers = new LedgerFigures(grids, method.roster, period, DEFAULT_QUOTAS);
  const kept = previousResult(method, sources);
  const runs = kept.run && !runOf(known, kept.run.period, method.suffix) ? [...known, kept.run] : known;
  const composed = compositionRuns(method.settings, method.suffix, runs);
  const context = scoringContext(events.method, sources, ledgers, runs);
  const scored = method.criteria.map((criterion) => scoreCriterion(criterion, context));
  const units = method.roster.map((unit, at) => unitResult(unit, at, scored, events.method, composed));
  const ranked = rankStandings(
    units.map(({ result }) => result),
    method,
  );
  const previous = runOf(runs, previousPeriod(period), method.suffix);
  const standings = ranked.standings.map((standing) => withMovement(standing, previous, method));
  const targets = checkTargets(method.criteria, scored, context);
  const findings = [
    ...events.findings,
    ...kept.findings,
    ...(composed?.findings ?? []),
    ...scored.flatMap((one) => one.findings),
    ...sources.findings,
    ...unusedColumns(sources),
    ...ledgers.findings,
    ...units.flatMap((one) => one.findings),
    ...ranked.findings,
    ...runFindings(method, standings, previous),
  ];
  const isComplete = findings.every(({ severity }) => severity !== "blocking");
  return { method, period, standings, targets, findings: inOrder(findings), isComplete };
}

function scoringContext(
  method: Method,
  sources: Sources,
  ledgers: LedgerFigures,
  runs: readonly RunRecord[],
): ScoringContext {
  const { period } = method.settings;
  const earlierRuns = {
    previous: runOf(runs, previousPeriod(period), method.suffix),
    lastYear: runOf(runs, lastYear(period), method.suffix),
  };
  return {
    method,
    sources,
    ledgers,
    period,
    units: method.roster,
    vetoed: new Set(method.vetoes.map(({ unit }) => unit)),
    earlier: (since, criterion, unit) => earlierValue(earlierRuns[since], criterion, unit),
    adjustments: (item, unit) => {
      const own = method.adjustments.filter((event) => event.item === item && event.unit === unit);
      const points = sum(own.map((event) => event.points));
      return own.length === 0 ? null : { points, places: own.map(({ place }) => place) };
    },
  };
}

function earlierValue(run: RunRecord | null, criterion: Criterion, unit: string): Exact | null {
  const items = run ? unitOf(run, unit)?.items : undefined;
  return items?.find((item) => item.criterion === criterion.id)?.value ?? null;
}

/** The method with only those vetoes and adjustments that fall into the period; the others are reported. */
function eventsOfPeriod(
  method: Method,
  period: Period,
): { readonly method: Method; readonly findings: readonly Finding[] } {
  const { first, last } = periodDays(period);
  const isIn = ({ date }: { readonly date: string | null }) => date === null || (date >= first && date <= last);
  const text = periodText(period);
  const findings = [
    ...method.vetoes
      .filter((veto) => !isIn(veto))
      .map(({ unit, date, place }) =>
        finding("method.veto-outside-period", "note", place, { unit, date: date!, period: text }),
      ),
    ...method.adjustments
      .filter((event) => !isIn(event))
      .map(({ unit, date, place }) =>
        finding("method.adjustment-outside-period", "note", place, { unit, date: date!, period: text }),
      ),
  ];
  const own = { vetoes: method.vetoes.filter(isIn), adjustments: method.adjustments.filter(isIn) };
  return { method: { ...method, ...own }, findings };
}

type CriterionResult = ReturnType<typeof scoreCriterion>;

function unitResult(
  unit: AssessedUnit,
  at: number,
  scored: readonly CriterionResult[],
  method: Method,
  composed: CompositionRuns | null,
): { readonly result: ScoredUnit; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const open = scored.map(({ scores }) => scores[at]!);
  const scores = open.map((score, index) => settle(score, open, scored[index]!, unit, method, findings));
  const events = method.adjustments.filter((event) => event.unit === unit.name);
  const adjusted = adjustPoints(scores, events, method.criteria, method.settings);
  const own = scores.filter(({ criterion }) => criterion.kind === "score");
  const counted = composed ? composedScores(unit.name, pointsOf(own), composed, method.settings) : own;
  const places = composed ? placePoints(unit.name, composed) : [];
  const extras = scores.filter(({ criterion }) => criterion.kind !== "score");
  const isBlocked = [...counted, ...extras].some(({ points }) => points === null);
  const points = isBlocked ? null : pointsOf(counted);
  const result: ScoredUnit = {
    unit: unit.name,
    unitClass: unit.unitClass,
    total:
      points &&
      points
        .add(adjusted.bonus)
        .sub(adjusted.deduction)
        .add(sum(places.map((one) => one.counted))),
    full: sum(counted.map(({ criterion }) => criterion.full)),
    sections: sectionScores(counted),
    ...withPlaces(adjusted, places),
    scores: [...counted, ...extras],
    vetoes: method.vetoes.filter((veto) => veto.unit === unit.name),
    previousRank: null,
    previousTotal: null,
  };
  return { result, findings };
}

/** The sum of printed points; null when there are none or some are missing. */
function pointsOf(scores: readonly Score[]): Exact | null {
  const points = scores.map((score) => score.points);
  return points.length > 0 && points.every((value) => value !== null) ? sum(points) : null;
}

/** Points for first and last places count beside the capped ones. */
function withPlaces(adjusted: AdjustedPoints, places: readonly AppliedAdjustment[]): AdjustedPoints {
  const added = sum(places.flatMap(({ counted }) => (counted.s > 0n ? counted : [])));
  const taken = sum(places.flatMap(({ counted }) => (counted.s < 0n ? counted.neg() : [])));
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
  criterion: CriterionResult,
  unit: AssessedUnit,
  method: Method,
  findings: Finding[],
): Score {
  if (score.how.kind !== "notApplicable" || score.points) return score;
  const others = criterion.scores.flatMap(({ points, how }) => (points && how.kind !== "notApplicable" ? points : []));
  const points = notApplicablePoints(score, own, others, method.settings);
  if (points === null) {
    const { item, place } = score.criterion;
    const isAverage = score.how.policy.kind === "average";
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
    const points = own.map((score) => score.points);
    const isWhole = points.every((value) => value !== null);
    return { section, points: isWhole ? sum(points) : null, full: sum(own.map(({ criterion }) => criterion.full)) };
  });
}

function withMovement(standing: RankedUnit, previous: RunRecord | null, method: Method): Standing {
  const before = previous ? unitOf(previous, standing.unit) : null;
  const previousRank = before?.rank ?? null;
  const { comprehensiveWeight } = method.settings;
  const canWeigh = comprehensiveWeight && standing.total && standing.full.compare(ZERO) > 0;
  return {
    ...standing,
    previousRank,
    previousTotal: before?.total ?? null,
    movement: previousRank && standing.rank ? previousRank.sub(standing.rank) : null,
    comprehensive: canWeigh ? standing.total!.div(standing.full).mul(comprehensiveWeight) : null,
  };
}

function runFindings(method: Method, standings: readonly Standing[], previous: RunRecord | null): readonly Finding[] {
  const findings: Finding[] = [];
  const vetoed = standings.filter(({ vetoes }) => vetoes.length > 0);
  if (vetoed.length === standings.length && standings.length > 0) {
    findings.push(finding("run.all-vetoed", "warning", vetoed[0]!.vetoes[0]!.place, {}));
  }
  if (previous && previous.methodVersion !== "" && previous.methodVersion !== method.version) {
    const facts = { period: periodText(previous.period), before: previous.methodVersion, now: method.version };
    findings.push(finding("run.previous-method-differs", "note", null, facts));
  }
  return [...findings, ...cumulativeFalls(standings, previous, method.settings.period)];
}

const SEVERITIES = ["blocking", "question", "warning", "note"] as const;

/** By severity, then sheet and cell, each once: two criteria over one bad cell say so one time. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Finding>();
  for (const one of findings) {
    const key = JSON.stringify([one.code, one.place, one.facts]);
    if (!known.has(key)) known.set(key, one);
  }
  const place = ({ place }: Finding) => (place ? `${place.sheet}\n${pad(place.row)}\n${pad(place.col)}` : "");
  return [...known.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0),
  );
}

function pad(index: number): string {
  return String(index).padStart(8, "0");
}
