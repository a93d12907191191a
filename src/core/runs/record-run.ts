import type { Assessment, Standing } from "../scoring/assessment";
import type { Exact } from "../values/exact";
import { runOf } from "./choose-run";
import { nextRunNumber } from "./read-runs";
import type { RunRecord, RunUnit } from "./run-record";

/**
 * Freezes an assessment as a run. A final run of a period that already has one is a correction 更正: a run of its own that
 * names the one it corrects; nothing that was final is ever overwritten.
 */
export function recordRun(
  assessment: Assessment,
  facts: { readonly state: "draft" | "final"; readonly inputsHash: string },
  runs: readonly RunRecord[],
): RunRecord {
  const { method, period } = assessment;
  const before = runOf(runs, period, method.suffix);
  return {
    number: nextRunNumber(runs),
    period,
    state: facts.state,
    suffix: method.suffix,
    methodVersion: method.version,
    inputsHash: facts.inputsHash,
    corrects: facts.state === "final" && before?.state === "final" ? before.number : null,
    units: assessment.standings.map(runUnit),
  };
}

function runUnit(standing: Standing): RunUnit {
  return {
    unit: standing.unit,
    rank: standing.rank,
    total: standing.total,
    band: standing.band,
    vetoes: standing.vetoes.map(({ event, document }) =>
      [event, document]
        .filter((text) => text !== "")
        .join(" ")
        .replaceAll(";", ","),
    ),
    items: standing.scores.map(({ criterion, reading, points }) => ({
      criterion: criterion.id,
      value: reading.state === "number" ? reading.value : null,
      ...(reading.level ? { level: reading.level } : {}),
      points,
    })),
  };
}

/** What one run says otherwise than another, by unit. */
export interface RunChange {
  readonly unit: string;
  readonly what: "rank" | "total" | "band" | "points" | "value" | "veto";
  /** The criterion, where it is about one. */
  readonly criterion: string | null;
  readonly before: Exact | string | null;
  readonly after: Exact | string | null;
}

/**
 * What changed from one run to another: totals, ranks, bands, vetoes, and the values and points behind them. Units that only
 * one of them knows change from or to nothing.
 */
export function compareRuns(before: RunRecord, after: RunRecord): readonly RunChange[] {
  const names = [...new Set([...after.units, ...before.units].map(({ unit }) => unit))];
  return names.flatMap((unit) => {
    const [old, now] = [before, after].map((run) => run.units.find((one) => one.unit === unit) ?? null);
    return compareUnits(unit, old ?? null, now ?? null);
  });
}

function compareUnits(unit: string, before: RunUnit | null, after: RunUnit | null): readonly RunChange[] {
  const ids = [...new Set([...(after?.items ?? []), ...(before?.items ?? [])].map(({ criterion }) => criterion))];
  const item = (run: RunUnit | null, id: string) => run?.items.find(({ criterion }) => criterion === id);
  const all: readonly RunChange[] = [
    { unit, what: "rank", criterion: null, before: before?.rank ?? null, after: after?.rank ?? null },
    { unit, what: "total", criterion: null, before: before?.total ?? null, after: after?.total ?? null },
    { unit, what: "band", criterion: null, before: before?.band ?? null, after: after?.band ?? null },
    { unit, what: "veto", criterion: null, before: vetoText(before), after: vetoText(after) },
    ...ids.flatMap((criterion): RunChange[] => {
      const [old, now] = [item(before, criterion), item(after, criterion)];
      return [
        { unit, what: "value", criterion, before: old?.value ?? null, after: now?.value ?? null },
        { unit, what: "points", criterion, before: old?.points ?? null, after: now?.points ?? null },
      ];
    }),
  ];
  return all.filter((change) => !isSame(change.before, change.after));
}

function vetoText(unit: RunUnit | null): string | null {
  return unit && unit.vetoes.length > 0 ? unit.vetoes.join(";") : null;
}

function isSame(a: Exact | string | null, b: Exact | string | null): boolean {
  if (a === null || b === null || typeof a === "string" || typeof b === "string") return a === b;
  return a.equals(b);
}
