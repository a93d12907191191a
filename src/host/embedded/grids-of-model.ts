import type { Grid } from "../../core/grid";
import { cellText } from "./objects/cell-text";
import type { SheetModel, WorkbookModel } from "./model/workbook-model";

/** The sheets of an opened file as plain grids, from A1 to the last cell that holds something, without going through Office.js. */
export function gridsOf(model: WorkbookModel): readonly Grid[] {
  return model.sheets.map((sheet) => gridOf(sheet, model));
}

function gridOf(sheet: SheetModel, model: WorkbookModel): Grid {
  const { rows, cols } = extent(sheet);
  const each = <Cell>(cell: (row: number, col: number) => Cell): Cell[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => cell(row, col)));
  const format = (row: number, col: number) => model.styles.look(sheet.styleAt(row, col)).numberFormat;
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows,
    cols,
    values: each((row, col) => sheet.valueAt(row, col)),
    texts: each((row, col) => cellText(sheet.valueAt(row, col), format(row, col), model.date1904)),
    formats: each(format),
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenCols: new Set(sheet.hiddenCols),
    date1904: model.date1904,
  };
}

function extent(sheet: SheetModel): { readonly rows: number; readonly cols: number } {
  let [rows, cols] = [0, 0];
  sheet.values.forEach((cells, row) =>
    cells?.forEach((value, col) => {
      if (value === null || value === undefined || value === "") return;
      rows = row + 1;
      cols = Math.max(cols, col + 1);
    }),
  );
  return { rows, cols };
}
