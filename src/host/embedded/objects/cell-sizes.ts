import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import type { CellArea } from "./cell-looks";
import { assertFormattable } from "./cell-looks";
import { isWholeColumns, isWholeRows } from "./range-address";

/** A file counts columns in digits of the default font, 7 pixels each; the API counts in points, 0.75 to a pixel. */
const POINTS_PER_CHARACTER = 5.25;
const DEFAULT_CHARACTERS = 9.14;
const DEFAULT_HEIGHT = 15;
const WIDEST = 255 * POINTS_PER_CHARACTER + 4;
const HIGHEST = 409.5;

/** A column's width in points; hidden is 0. */
export function widthOf(sheet: SheetModel, col: number): number {
  if (sheet.hiddenCols.has(col)) return 0;
  return (sheet.columnWidths.get(col) ?? sheet.defaultColumnWidth ?? DEFAULT_CHARACTERS) * POINTS_PER_CHARACTER;
}

/** How many characters fit a column of the sheet's default width. @example 8.43 for 64 pixels */
export function standardCharacters(sheet: SheetModel): number {
  return Math.round((sheet.defaultColumnWidth ?? DEFAULT_CHARACTERS) * 100 - 500 / 7) / 100;
}

/** A row's height in points; hidden is 0. */
export function heightOf(sheet: SheetModel, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? sheet.defaultRowHeight ?? DEFAULT_HEIGHT;
}

/** The width that an area's columns share, or null. */
export function columnPoints(area: CellArea): number | null {
  return common(columnsOf(area).map((col) => widthOf(area.sheet, col)));
}

/** The height that an area's rows share, or null. */
export function rowPoints(area: CellArea): number | null {
  return common(rowsOf(area).map((row) => heightOf(area.sheet, row)));
}

/** Zero hides the columns. */
export function setColumnPoints(area: CellArea, points: number): void {
  assertFormattable(area.sheet);
  if (points < 0 || points > WIDEST) throw new ApiFailure("InvalidArgument");
  for (const col of columnsOf(area)) setWidth(area.sheet, col, points);
}

/** Zero hides the rows. */
export function setRowPoints(area: CellArea, points: number): void {
  assertFormattable(area.sheet);
  if (points < 0 || points > HIGHEST) throw new ApiFailure("InvalidArgument");
  for (const row of rowsOf(area)) setHeight(area.sheet, row, points);
}

export function setWidth(sheet: SheetModel, col: number, points: number): void {
  if (points === 0) {
    sheet.hiddenCols.add(col);
  } else {
    sheet.hiddenCols.delete(col);
    sheet.columnWidths.set(col, points / POINTS_PER_CHARACTER);
  }
  sheet.changedParts.add("columns");
}

export function setHeight(sheet: SheetModel, row: number, points: number): void {
  if (points === 0) {
    sheet.hiddenRows.add(row);
  } else {
    sheet.hiddenRows.delete(row);
    sheet.rowHeights.set(row, points);
  }
  sheet.changedParts.add("rows");
}

export function columnsOf(area: CellArea): readonly number[] {
  return [
    ...new Set(
      area.ranges.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at)),
    ),
  ];
}

/** Rows of an area; of a whole column only those that the sheet knows, and one that stands for all the others. */
export function rowsOf(area: CellArea): readonly number[] {
  const last = Math.max(area.sheet.values.length, area.sheet.styles.length, ...area.sheet.rowHeights.keys());
  return [
    ...new Set(
      area.ranges.flatMap((range) => {
        const bottom = isWholeColumns(range) && !isWholeRows(range) ? Math.min(range.bottom, last) : range.bottom;
        return Array.from({ length: Math.min(bottom, range.top + 100_000) - range.top + 1 }, (_, at) => range.top + at);
      }),
    ),
  ];
}

function common(sizes: readonly number[]): number | null {
  const first = sizes[0];
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}
