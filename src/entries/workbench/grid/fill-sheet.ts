import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetModel } from "../../../host/embedded/model/workbook-model";
import { rowCells } from "./sheet-data";

/** Cells that are put in without a pause: a few milliseconds. */
const CELLS_AT_ONCE = 2_000;

/**
 * Puts a sheet's cells from row `first` on straight into the grid's own matrix: a command would keep a copy for undo and check
 * every cell. Pauses after each portion.
 */
export function* fillSheet(target: FWorksheet, sheet: SheetModel, first = 0): Generator<void> {
  const matrix = target.getSheet().getCellMatrix();
  const rows = Math.max(sheet.values.length, sheet.styles.length);
  let cells = 0;
  let start = first;
  for (let row = first; row < rows; row += 1) {
    cells += Math.max(sheet.values[row]?.length ?? 0, sheet.styles[row]?.length ?? 0);
    if (cells < CELLS_AT_ONCE && row + 1 < rows) continue;
    if (cells > 0) {
      for (const [index, line] of Object.entries(rowCells(sheet, start, row + 1))) matrix.setRow(Number(index), line);
    }
    [start, cells] = [row + 1, 0];
    yield;
  }
}
