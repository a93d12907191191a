import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";
import { assertFormattable } from "./cell-looks";
import { intersection } from "./range-address";

/** Makes one cell of a range, or one of each row; only the first cell keeps its value. */
export function mergeCells(sheet: SheetModel, range: CellRange, across: boolean): void {
  assertFormattable(sheet);
  unmergeCells(sheet, range);
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => range.top + at);
  const wanted = across ? rows.map((row) => ({ ...range, top: row, bottom: row })) : [range];
  for (const merge of wanted) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    emptyCovered(sheet, merge);
    sheet.merges.push(merge);
  }
  sheet.changedParts.add("merges");
}

/** Takes apart every merge that has a cell in the range. */
export function unmergeCells(sheet: SheetModel, range: CellRange): void {
  assertFormattable(sheet);
  const kept = sheet.merges.filter((merge) => !intersection(merge, range));
  if (kept.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  sheet.changedParts.add("merges");
}

/** The merges that have a cell in the range, whole. */
export function mergesIn(sheet: SheetModel, range: CellRange): readonly CellRange[] {
  return sheet.merges.filter((merge) => intersection(merge, range));
}

function emptyCovered(sheet: SheetModel, merge: CellRange): void {
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let col = merge.left; col <= merge.right; col++) {
      const isFirst = row === merge.top && col === merge.left;
      if (!isFirst && sheet.valueAt(row, col) !== null) sheet.setValue(row, col, null);
    }
  }
}
