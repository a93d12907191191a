import type { WorkbookHost } from "../host/workbook-host";

/** Takes the sheets of one run out of the workbook; the journal keeps that it was. Gives the names of the removed sheets. */
export async function removeRun(host: WorkbookHost, runId: string): Promise<readonly string[]> {
  const sheets = (await host.ownSheets()).filter((one) => one.runId === runId).map(({ name }) => name);
  if (sheets.length > 0) await host.removeOwnSheets(sheets);
  return sheets;
}
