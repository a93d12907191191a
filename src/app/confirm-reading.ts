import type { CellPlace } from "../core/address";
import { CONFIRMATIONS_SHEET } from "../core/reading/confirmation-words";
import type { Confirmation } from "../core/reading/confirmations";
import { confirmationsSheet } from "../core/reading/confirmations-sheet";
import { readConfirmed } from "../core/reading/read-confirmations";
import type { WorkbookHost } from "../host/workbook-host";
import type { WorkOptions } from "./work/core-work";

/**
 * Keeps what the user has answered on the sheet 数据对照, which is the user's own and stays editable: a new sheet where
 * there is none, else one row more below the last. Gives the place of the new row.
 */
export async function confirmReading(
  host: WorkbookHost,
  confirmation: Confirmation,
  options: WorkOptions = {},
): Promise<CellPlace> {
  const snapshot = await host.snapshot({ ...options, acceptManualCalculation: true });
  const grid = snapshot.grids.find(({ sheet }) => sheet === CONFIRMATIONS_SHEET);
  if (!grid) {
    const sheets = [confirmationsSheet([confirmation])];
    const commit = { runId: "answers", sheets, inputsHash: snapshot.hash, replaces: [], journal: [], handOver: true };
    await host.commit(commit, { ...options, acceptManualCalculation: true });
    return { sheet: CONFIRMATIONS_SHEET, row: 2, col: 0 };
  }
  const known = readConfirmed(snapshot.grids).confirmations;
  if (known.some((one) => JSON.stringify(one) === JSON.stringify(confirmation))) {
    return { sheet: grid.sheet, row: grid.rows - 1, col: 0 };
  }
  const cells = confirmationsSheet([confirmation]).rows.at(-1)!.cells;
  const edits = cells.flatMap((cell, col) =>
    typeof cell === "string" ? [{ place: { sheet: grid.sheet, row: grid.rows, col }, cell, was: "" }] : [],
  );
  await host.editCells(edits, options);
  return { sheet: grid.sheet, row: grid.rows, col: 0 };
}
