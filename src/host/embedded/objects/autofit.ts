import type { SheetModel } from "../model/workbook-model";
import type { CellArea } from "./cell-looks";
import { assertFormattable } from "./cell-looks";
import { columnsOf, rowsOf, setHeight, setWidth, widthOf } from "./cell-sizes";
import { cellText } from "./cell-text";
import { isWholeColumns } from "./range-address";

/** At 11 points a half-width character takes this many points, and Chinese characters two of them. */
const CHARACTER = 5.25;
const PADDING = 6;
const LINE = 1.36;

/** How many half-width characters a text takes. @example textUnits("甲镇 9") // 6 */
export function textUnits(text: string): number {
  let units = 0;
  for (const letter of text) units += letter.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return units;
}

/** Widens or narrows columns to their longest text. An estimate: nothing here measures a font. */
export function fitColumns(area: CellArea): void {
  assertFormattable(area.sheet);
  for (const col of columnsOf(area)) {
    const widths = cellsOf(area, col).map(({ text, size, units }) =>
      text === "" ? 0 : units * CHARACTER * (size / 11),
    );
    const widest = widths.reduce((most, one) => Math.max(most, one), 0);
    if (widest > 0) setWidth(area.sheet, col, Math.min(widest + PADDING, 255 * CHARACTER));
  }
}

/** Gives rows the height of their wrapped text; merged cells do not count, as in Excel. */
export function fitRows(area: CellArea): void {
  assertFormattable(area.sheet);
  for (const row of rowsOf(area)) setHeight(area.sheet, row, fittingHeight(area, row));
}

function fittingHeight(area: CellArea, row: number): number {
  const { sheet } = area;
  const { styles, date1904 } = area.book.model;
  let highest = 15;
  (sheet.values[row] ?? []).forEach((value, col) => {
    if (isMerged(sheet, row, col)) return;
    const look = styles.look(sheet.styleAt(row, col));
    const units = (widthOf(sheet, col) - PADDING / 2) / (CHARACTER * (look.fontSize / 11));
    const lines = cellText(value ?? null, look.numberFormat, date1904)
      .split("\n")
      .reduce(
        (count, line) => count + (look.wrap ? Math.max(1, Math.ceil(textUnits(line) / Math.max(1, units))) : 1),
        0,
      );
    highest = Math.max(highest, (look.wrap ? lines : 1) * look.fontSize * LINE);
  });
  return Math.min(409.5, Math.round(highest * 4) / 4);
}

function cellsOf(
  area: CellArea,
  col: number,
): readonly { readonly text: string; readonly size: number; readonly units: number }[] {
  const { sheet } = area;
  const { styles, date1904 } = area.book.model;
  const holding = area.ranges.filter((range) => range.left <= col && col <= range.right);
  const rows = holding.flatMap((range) => {
    const bottom = Math.min(isWholeColumns(range) ? sheet.values.length - 1 : range.bottom, sheet.values.length - 1);
    return Array.from({ length: Math.max(0, bottom - range.top + 1) }, (_, at) => range.top + at);
  });
  return rows
    .filter((row) => !isMerged(sheet, row, col))
    .map((row) => {
      const look = styles.look(sheet.styleAt(row, col));
      const text = cellText(sheet.valueAt(row, col), look.numberFormat, date1904);
      return { text, size: look.fontSize, units: Math.max(...text.split("\n").map(textUnits)) };
    });
}

function isMerged(sheet: SheetModel, row: number, col: number): boolean {
  return sheet.merges.some(
    (merge) => merge.top <= row && row <= merge.bottom && merge.left <= col && col <= merge.right,
  );
}
