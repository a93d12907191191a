import type { WorkbookHost } from "../host/workbook-host";

/** A run that has sheets in the workbook. */
export interface RunSheets {
  readonly runId: string;
  readonly sheets: readonly string[];
}

/** The runs whose sheets stand in the workbook, in sheet order. */
export async function listRuns(host: WorkbookHost): Promise<readonly RunSheets[]> {
  const own = await host.ownSheets();
  const ids = [...new Set(own.map(({ runId }) => runId))];
  return ids.map((runId) => ({ runId, sheets: own.filter((one) => one.runId === runId).map(({ name }) => name) }));
}
