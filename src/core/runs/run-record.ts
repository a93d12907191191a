import type { Exact } from "../values/exact";
import type { Period } from "../values/period";

/** A finished run 考核运行, frozen as the journal keeps it: what the next period compares with and builds on. */
export interface RunRecord {
  /** Counts up within the workbook; a correction is a run of its own. */
  readonly number: number;
  readonly period: Period;
  /** 草稿 or 定稿; a final run is never overwritten. */
  readonly state: "draft" | "final";
  /** What the method's sheet names end in; null for the workbook's main method. */
  readonly suffix: string | null;
  readonly methodVersion: string;
  readonly inputsHash: string;
  /** The final run that this one corrects 更正; null for a first one. */
  readonly corrects: number | null;
  readonly units: readonly RunUnit[];
}

/** One unit's frozen result. */
export interface RunUnit {
  readonly unit: string;
  /** Null for a unit that was not ranked. */
  readonly rank: Exact | null;
  readonly total: Exact | null;
  readonly band: string | null;
  readonly vetoes: readonly string[];
  readonly items: readonly RunItem[];
}

/** One criterion's frozen value and points. */
export interface RunItem {
  readonly criterion: string;
  readonly value: Exact | null;
  /** The figure behind a change or a growth; absent for other values. */
  readonly level?: Exact;
  readonly points: Exact | null;
}

/** What a unit had in a run; null when the run does not know it. */
export function unitOf(run: RunRecord, unit: string): RunUnit | null {
  return run.units.find((one) => one.unit === unit) ?? null;
}
