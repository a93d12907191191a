import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetModel } from "../../../host/embedded/model/workbook-model";
import { rowCells } from "./sheet-data";

/** About what can be filled between two frames. */
const CELLS_AT_ONCE = 20_000;

/**
 * Puts a sheet's cells straight into the grid's own matrix: a command would keep a copy for undo and check every cell.
 * Yields after each portion with the number of rows done.
 */
export function* fillSheet(target: FWorksheet, sheet: SheetModel): Generator<number> {
  const matrix = target.getSheet().getCellMatrix();
  const width = Math.max(1, ...sheet.values.slice(0, 200).map((row) => row?.length ?? 0));
  const portion = Math.max(100, Math.floor(CELLS_AT_ONCE / width));
  const rows = Math.max(sheet.values.length, sheet.styles.length);
  for (let first = 0; first < rows; first += portion) {
    for (const [row, cells] of Object.entries(rowCells(sheet, first, first + portion)))
      matrix.setRow(Number(row), cells);
    yield Math.min(rows, first + portion);
  }
}
