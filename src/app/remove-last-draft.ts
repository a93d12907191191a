import { readRuns } from "../core/runs/read-runs";
import type { WorkbookHost } from "../host/workbook-host";
import { listRuns, type RunSheets } from "./list-runs";
import { removeRun } from "./remove-run";

/** Takes out the sheets of the latest draft 草稿 that still has some. Null when there is none; final runs are never taken out. */
export async function removeLastDraft(host: WorkbookHost): Promise<RunSheets | null> {
  const { grids } = await host.snapshot({ acceptManualCalculation: true });
  const drafts = new Set(
    readRuns(grids)
      .runs.filter(({ state }) => state === "draft")
      .map(({ number }) => number),
  );
  const last = (await listRuns(host)).filter(({ runId }) => drafts.has(runNumberOf(runId))).at(-1);
  if (!last) return null;
  return { runId: last.runId, sheets: await removeRun(host, last.runId) };
}

/** The run's number in the journal, which stands second in its id. @example runNumberOf("2020Q2-3-9f2c01ab") // 3 */
function runNumberOf(runId: string): number {
  return Number(runId.split("-")[1]);
}
