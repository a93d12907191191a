import type { CellRange } from "../../../core/address";
import type { CellLook } from "../model/style-table";
import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import type { HostWorkbook } from "./host-workbook";
import { COLS, ROWS, isWholeColumns, isWholeRows } from "./range-address";

/** Cells of one sheet, in one or several rectangles, whose looks are read or set together. */
export interface CellArea {
  readonly book: HostWorkbook;
  readonly sheet: SheetModel;
  readonly ranges: readonly CellRange[];
}

/** What all cells of an area have in common; null where they differ. */
export function commonLook<T>(area: CellArea, pick: (look: CellLook) => T): T | null {
  const { styles } = area.book.model;
  const seen = new Set<number>();
  for (const range of area.ranges) for (const style of stylesIn(area.sheet, range)) seen.add(style);
  const [first, ...rest] = [...seen].map((style) => pick(styles.look(style)));
  return first !== undefined && rest.every((other) => other === first) ? first : null;
}

/** Changes the look of every cell of an area; a whole row or column also changes for cells that are yet to come. */
export function changeLooks(area: CellArea, change: (look: CellLook) => Partial<CellLook>): void {
  assertFormattable(area.sheet);
  const { styles } = area.book.model;
  const known = new Map<number, number>();
  const changed = (style: number): number => {
    const next = known.get(style) ?? styles.derive(style, change(styles.look(style)));
    known.set(style, next);
    return next;
  };
  for (const range of area.ranges) changeRange(area.sheet, range, changed);
}

/** Formatting a protected sheet is refused. */
export function assertFormattable(sheet: SheetModel): void {
  if (sheet.isProtected) throw new ApiFailure("AccessDenied");
}

function changeRange(sheet: SheetModel, range: CellRange, changed: (style: number) => number): void {
  if (isWholeColumns(range)) return changeColumns(sheet, range, changed);
  if (isWholeRows(range)) return changeRows(sheet, range, changed);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) sheet.setStyle(row, col, changed(sheet.styleAt(row, col)));
  }
}

function changeColumns(sheet: SheetModel, range: CellRange, changed: (style: number) => number): void {
  for (const [row, col] of ownStyled(sheet, range)) sheet.setStyle(row, col, changed(sheet.styleAt(row, col)));
  for (let col = range.left; col <= range.right; col++) {
    sheet.columnStyles.set(col, changed(sheet.columnStyles.get(col) ?? 0));
  }
  sheet.changedParts.add("columns");
}

function changeRows(sheet: SheetModel, range: CellRange, changed: (style: number) => number): void {
  for (const [row, col] of ownStyled(sheet, range)) sheet.setStyle(row, col, changed(sheet.styleAt(row, col)));
  for (let row = range.top; row <= range.bottom; row++)
    sheet.rowStyles.set(row, changed(sheet.rowStyles.get(row) ?? 0));
  sheet.changedParts.add("rows");
}

/** Cells that have a style or a value of their own, and so must not wait for their row or column. */
function ownStyled(sheet: SheetModel, range: CellRange): readonly (readonly [number, number])[] {
  const cells: [number, number][] = [];
  const last = Math.min(range.bottom, Math.max(sheet.styles.length, sheet.values.length) - 1);
  for (let row = range.top; row <= last; row++) {
    const width = Math.max(sheet.styles[row]?.length ?? 0, sheet.values[row]?.length ?? 0);
    for (let col = range.left; col <= Math.min(range.right, width - 1); col++) {
      if (sheet.styles[row]?.[col] !== undefined || sheet.rowStyles.has(row)) cells.push([row, col]);
    }
  }
  return cells;
}

function* stylesIn(sheet: SheetModel, range: CellRange): Iterable<number> {
  const height = isWholeColumns(range) ? Math.min(ROWS, sheet.styles.length + 1) : range.bottom + 1;
  const widest = sheet.styles.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const width = isWholeRows(range) ? Math.min(COLS, widest + 1) : range.right + 1;
  for (let row = range.top; row < height; row++) {
    for (let col = range.left; col < width; col++) yield sheet.styleAt(row, col);
  }
}
