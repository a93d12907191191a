import type { CellEdit, HostOptions, WorkbookHost } from "../host/workbook-host";

/**
 * Writes into cells of the user's own sheets, such as a rule's words in 考核指标. Only for what the user has just seen and
 * confirmed; a cell that no longer holds what was shown stops the whole edit.
 */
export async function editCells(
  host: WorkbookHost,
  edits: readonly CellEdit[],
  options: HostOptions = {},
): Promise<void> {
  if (edits.length > 0) await host.editCells(edits, options);
}
