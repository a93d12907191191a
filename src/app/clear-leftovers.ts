import type { WorkbookHost } from "../host/workbook-host";

/** Removes what a run that died has left, and gives former results their names back. Gives how many sheets it found. */
export async function clearLeftovers(host: WorkbookHost): Promise<number> {
  const left = await host.leftovers();
  if (left.length > 0) await host.removeOwnSheets(left);
  return left.length;
}
