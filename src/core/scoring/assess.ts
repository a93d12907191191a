import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { checkRuleSheet } from "../method/check-rule-sheet";
import { checkStatedTotals } from "../method/check-stated-totals";
import { checkTiers } from "../method/check-tiers";
import type { Method } from "../method/method";
import { readMethod } from "../method/read-method";
import { outlineOf } from "../method/rule-sheet-outline";
import { runOf } from "../runs/choose-run";
import { cumulativeFalls } from "../runs/cumulative-falls";
import { readRuns } from "../runs/read-runs";
import type { RunRecord } from "../runs/run-record";
import { unitOf } from "../runs/run-record";
import { checkTargets } from "../targets/check-targets";
import { ZERO } from "../values/exact";
import type { Period } from "../values/period";
import { periodText, previousPeriod } from "../values/period";
import type { Assessment, Standing } from "./assessment";
import { rankScores } from "./rank-scores";
import type { RankedUnit } from "./rank-standings";
import { scoreFigures } from "./score-criterion";
import { workOut } from "./work-out";

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
  /** Names of sheets that scoring wrote, which are not among the grids: a criterion that names one goes in a circle. */
  readonly resultSheets?: readonly string[];
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
  const scored = scoreBy(read.method, input, runs.runs);
  const ownCheck = read.stated.isWhole
    ? [...checkRuleSheet(outlineOf(read.method)), ...checkStatedTotals(read.method, read.stated)]
    : [];
  const findings = inOrder([
    ...read.findings,
    ...ownCheck,
    ...read.method.criteria.flatMap(checkTiers),
    ...runs.findings,
    ...scored.findings,
  ]);
  return { ...scored, findings, isComplete: findings.every(({ severity }) => severity !== "blocking") };
}

function scoreBy(
  method: Method,
  { grids, resultSheets }: AssessmentInput,
  known: readonly RunRecord[],
): Omit<Assessment, "isComplete"> {
  const { period } = method.settings;
  const work = workOut(method, grids, known, resultSheets);
  const scored = work.figures.map((one) => scoreFigures(one, work.context));
  const ranked = rankScores(scored, work.context.method, work.composed);
  const previous = runOf(work.runs, previousPeriod(period), method.suffix);
  const standings = ranked.standings.map((standing) => withMovement(standing, previous, method));
  const targets = checkTargets(method.criteria, scored, work.context);
  const findings = [
    ...work.findings,
    ...scored.flatMap((one) => one.findings),
    ...work.readingFindings(),
    ...ranked.findings,
    ...runFindings(method, standings, previous),
  ];
  return { method, period, standings, targets, findings };
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
  const once = new Map(findings.map((one) => [JSON.stringify([one.code, one.place, one.facts]), one]));
  const byKey = new Map([...once.values()].map((one, at) => [sortKey(one, at), one]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
}

/** What has no cell comes first among its like. */
function sortKey({ severity, place }: Finding, at: number): string {
  const cell = place ? [place.sheet, pad(place.row), pad(place.col)] : [""];
  return [SEVERITIES.indexOf(severity), ...cell, pad(at)].join("\n");
}

function pad(index: number): string {
  return String(index).padStart(8, "0");
}
