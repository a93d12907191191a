import type { Period } from "../values/period";
import { periodText } from "../values/period";
import type { RunRecord } from "./run-record";

/**
 * The run that stands for a period: the last final one, which a correction takes the place of; a draft only when there is no
 * final run. Null when the period was never run.
 */
export function runOf(runs: readonly RunRecord[], period: Period, suffix: string | null): RunRecord | null {
  const own = runs.filter((run) => run.suffix === suffix && periodText(run.period) === periodText(period));
  const newest = (some: readonly RunRecord[]) =>
    some.reduce<RunRecord | null>((best, run) => (best && best.number > run.number ? best : run), null);
  return newest(own.filter(({ state }) => state === "final")) ?? newest(own);
}

/** The same period a year before. */
export function lastYear(period: Period): Period {
  return { ...period, year: period.year - 1 };
}
