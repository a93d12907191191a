import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { LedgerFigures } from "../ledgers/ledger-figures";
import { Sources } from "../measures/sources";
import type { Criterion, Method } from "../method/method";
import { unusedColumns } from "../method/unused-columns";
import { unusedSheets } from "../method/unused-sheets";
import { rosterIndex } from "../names/roster-index";
import { readConfirmed } from "../reading/read-confirmations";
import { lastYear, runOf } from "../runs/choose-run";
import { previousResult } from "../runs/previous-result-sheet";
import type { RunItem, RunRecord } from "../runs/run-record";
import { unitOf } from "../runs/run-record";
import { sum } from "../values/exact";
import type { Period } from "../values/period";
import { periodDays, periodText, previousPeriod } from "../values/period";
import { feeds } from "./adjust-points";
import { compositionRuns } from "./compose-periods";
import type { CompositionRuns } from "./compose-periods";
import { criterionFigures } from "./score-criterion";
import type { CriterionFigures, ScoringContext } from "./score-criterion";

/** Everything that is read out of a workbook before a point is given; points can then be given again and again. */
export interface WorkedOut {
  /** The context's method holds only the vetoes and adjustments of the period. */
  readonly context: ScoringContext;
  readonly figures: readonly CriterionFigures[];
  readonly composed: CompositionRuns | null;
  readonly runs: readonly RunRecord[];
  /** What was found before the criteria were read. */
  readonly findings: readonly Finding[];
  /** What was off with the sheets that the criteria were read from. */
  readonly readingFindings: () => readonly Finding[];
}

/** Reads all figures that a method needs. */
export function workOut(
  method: Method,
  grids: readonly Grid[],
  known: readonly RunRecord[],
  resultSheets?: readonly string[],
): WorkedOut {
  const { period } = method.settings;
  const confirmed = readConfirmed(grids);
  const sources = new Sources(grids, rosterIndex(method.roster), confirmed.confirmations, resultSheets);
  const events = eventsOfPeriod(method, period);
  const ledgers = new LedgerFigures(grids, method.roster, period, method.settings.quotas, confirmed.confirmations);
  const kept = previousResult(method, sources);
  const runs = kept.run && !runOf(known, kept.run.period, method.suffix) ? [...known, kept.run] : known;
  const composed = compositionRuns(method.settings, method.suffix, runs);
  const context = scoringContext(events.method, sources, ledgers, runs);
  return {
    context,
    figures: method.criteria.map((criterion) => criterionFigures(criterion, context)),
    composed,
    runs,
    findings: [...confirmed.findings, ...events.findings, ...kept.findings, ...(composed?.findings ?? [])],
    readingFindings: () => [
      ...sources.findings,
      ...unusedColumns(sources).filter(({ place }) => !ledgers.has(place!.sheet)),
      ...unusedSheets(
        grids,
        method.roster.map(({ name }) => name),
      ),
      ...ledgerFindings(ledgers, sources),
    ],
  };
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
    earlier: (since, criterion, unit) => earlierItem(earlierRuns[since], criterion, unit)?.value ?? null,
    earlierLevel: (since, criterion, unit) => {
      const item = earlierItem(earlierRuns[since], criterion, unit);
      return item?.level ?? item?.value ?? null;
    },
    adjustments: (criterion, unit) => {
      const own = method.adjustments.filter((event) => event.unit === unit && feeds(event, criterion));
      const points = sum(own.map((event) => event.points));
      const counted = criterion.kind === "deduction" ? points.neg() : points;
      return own.length === 0 ? null : { points: counted, places: own.map(({ place }) => place) };
    },
  };
}

function earlierItem(run: RunRecord | null, criterion: Criterion, unit: string): RunItem | null {
  const items = run ? unitOf(run, unit)?.items : undefined;
  return items?.find((item) => item.criterion === criterion.id) ?? null;
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

/** A name is asked about once in a sheet: not again for the ledger when a column was read, nor again in its next rows. */
function ledgerFindings(ledgers: LedgerFigures, sources: Sources): readonly Finding[] {
  const nameIn = ({ place, facts }: Finding) => JSON.stringify([place?.sheet, "name" in facts && facts.name]);
  const asked = new Set(sources.findings.map(nameIn));
  return ledgers.findings.filter((one) => {
    const isAgain = one.code === "ledger.unit-unknown" && asked.has(nameIn(one));
    asked.add(nameIn(one));
    return !isAgain;
  });
}
