import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/presets";
import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../../../host/embedded/model/workbook-model";
import { cellData, styleId } from "./cell-data";

/** Pixels of one character of the default font, and of the padding around a cell's text. */
const CHARACTER = 8;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
/** Room below and beside the data for new entries. */
const SPARE_ROWS = 40;
const SPARE_COLS = 6;
const LEAST_ROWS = 60;
const LEAST_COLS = 20;

export type GridRows = Record<number, Record<number, ICellData>>;

/** A sheet for the grid, without its cells: shape, widths, merges and frozen panes. */
export function sheetShape(sheet: SheetModel): Partial<IWorksheetData> {
  const { rows, cols } = extent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: flag(sheet.visibility !== "visible"),
    rowCount: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(cols + SPARE_COLS, LEAST_COLS),
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: sheet.merges.map(gridRange),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: {
      xSplit: sheet.frozen.cols,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows || -1,
      startColumn: sheet.frozen.cols || -1,
    },
    showGridlines: flag(sheet.showGridlines),
    cellData: {},
  };
}

/** The cells of some rows of a sheet, from `first` up to `end`. */
export function rowCells(sheet: SheetModel, first: number, end: number): GridRows {
  const cells: GridRows = {};
  const last = Math.min(end, Math.max(sheet.values.length, sheet.styles.length));
  for (let row = first; row < last; row += 1) {
    const width = Math.max(sheet.values[row]?.length ?? 0, sheet.styles[row]?.length ?? 0);
    for (let col = 0; col < width; col += 1) {
      const cell = cellData(sheet, row, col);
      if (cell) (cells[row] ??= {})[col] = cell;
    }
  }
  return cells;
}

/** Rows and columns up to the last that holds a value, a style or a merge. */
export function extent(sheet: SheetModel): { readonly rows: number; readonly cols: number } {
  let cols = 0;
  for (const row of sheet.values) cols = Math.max(cols, row?.length ?? 0);
  for (const row of sheet.styles) cols = Math.max(cols, row?.length ?? 0);
  let rows = Math.max(sheet.values.length, sheet.styles.length);
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.bottom + 1);
    cols = Math.max(cols, merge.right + 1);
  }
  return { rows, cols };
}

export function gridRange(range: CellRange): IRange {
  return { startRow: range.top, endRow: range.bottom, startColumn: range.left, endColumn: range.right };
}

function rowData(sheet: SheetModel): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of sheet.rowHeights) rows[row] = { h: Math.round(height * PIXELS_PER_POINT) };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(sheet: SheetModel): Record<number, Partial<IColumnData>> {
  const cols: Record<number, Partial<IColumnData>> = {};
  for (const [col, width] of sheet.columnWidths) cols[col] = { w: Math.round(width * CHARACTER + PADDING) };
  for (const [col, style] of sheet.columnStyles) cols[col] = { ...cols[col], s: styleId(style) };
  for (const col of sheet.hiddenCols) cols[col] = { ...cols[col], hd: BooleanNumber.TRUE };
  return cols;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
