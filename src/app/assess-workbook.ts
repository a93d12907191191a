import type { Grid } from "../core/grid";
import type { Assessment } from "../core/scoring/assessment";
import type { Period } from "../core/values/period";
import type { WorkbookHost, WorkbookSnapshot } from "../host/workbook-host";
import { workOf, type WorkOptions } from "./work/core-work";

/** Which period and which of the workbook's methods. */
export interface AssessRequest {
  /** Null or absent takes the period of 考核设置. */
  readonly period?: Period | null;
  /** Null or absent takes the workbook's main method. */
  readonly suffix?: string | null;
}

/** An assessment with the snapshot that it was made from. */
export interface AssessedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly assessment: Assessment;
}

/** Reads the workbook and scores it; writes nothing. */
export async function assessWorkbook(
  host: WorkbookHost,
  request: AssessRequest = {},
  options: WorkOptions = {},
): Promise<AssessedWorkbook> {
  const snapshot = await host.snapshot(options);
  options.onProgress?.({ step: "scoring", done: 0, total: 1 });
  const work = await workOf(options);
  const { period, suffix } = request;
  const input = { grids: inputGrids(snapshot), period, suffix, resultSheets: [...resultSheetsOf(snapshot)] };
  const assessment = await work("assess", input, options.signal);
  options.onProgress?.({ step: "scoring", done: 1, total: 1 });
  return { snapshot, assessment };
}

/** What scoring reads: the user's sheets and the journal, never our own result sheets. */
export function inputGrids({ grids, outlines }: WorkbookSnapshot): readonly Grid[] {
  const results = resultSheetsOf({ outlines });
  return grids.filter((grid) => !results.has(grid.sheet));
}

function resultSheetsOf({ outlines }: Pick<WorkbookSnapshot, "outlines">): ReadonlySet<string> {
  return new Set(outlines.filter(({ runId }) => runId !== null && runId !== "journal").map(({ name }) => name));
}
