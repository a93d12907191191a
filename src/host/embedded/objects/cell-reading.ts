import type { CellRange } from "../../../core/address";
import type { CellValue } from "../../../core/grid";
import type { SheetModel } from "../model/workbook-model";
import { cellKey } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { colCount, intersection, isWholeColumns, isWholeRows, rowCount } from "./range-address";

/** Excel gives no more cells than this at once. */
const MOST_CELLS = 5_000_000;

export interface SheetCells {
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

/** A matrix over a range; null for whole rows and columns, which Excel does not spell out cell by cell. */
export function readCells<T>(cells: SheetCells, read: (row: number, col: number) => T): T[][] | null {
  const { top, left, bottom, right } = cells.range;
  if (isWholeColumns(cells.range) || isWholeRows(cells.range)) return null;
  if (rowCount(cells.range) * colCount(cells.range) > MOST_CELLS) throw new ApiFailure("RangeExceedsLimit");
  const matrix: T[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: T[] = [];
    for (let col = left; col <= right; col++) line.push(read(row, col));
    matrix.push(line);
  }
  return matrix;
}

/** The value as the API shows it: an empty cell is "", an error its text. */
export function valueOut(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  switch (typeof value) {
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "Error";
  }
}

/** The cells of a range that a merge hides behind its first cell, by `cellKey`. */
export function coveredCells(cells: SheetCells): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of cells.sheet.merges) {
    const shared = intersection(merge, cells.range);
    if (!shared) continue;
    for (let row = shared.top; row <= shared.bottom; row++) {
      for (let col = shared.left; col <= shared.right; col++) covered.add(cellKey(row, col));
    }
    covered.delete(cellKey(merge.top, merge.left));
  }
  return covered;
}
