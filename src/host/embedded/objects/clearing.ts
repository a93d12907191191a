import { cellKey } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import type { WritableCells } from "./cell-writing";
import { assertWritable } from "./cell-writing";
import { removeHyperlinks } from "./hyperlinks";
import { intersection } from "./range-address";
import { usedRange } from "./used-range";

/** Empties cells of what `applyTo` says; whole rows and columns are emptied as far as they are used. */
export function clearCells(cells: WritableCells, applyTo: string): void {
  const used = usedRange(cells.sheet, false);
  const range = used && intersection(used, cells.range);
  if (!range) return;
  const part = { book: cells.book, sheet: cells.sheet, range };
  assertWritable(part);
  switch (applyTo) {
    case "All":
      clearContents(part);
      clearFormats(part);
      return removeHyperlinks(part);
    case "Contents":
      return clearContents(part);
    case "Formats":
      return clearFormats(part);
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return removeHyperlinks(part);
    default:
      throw new ApiFailure("NotImplemented");
  }
}

function clearContents({ book, sheet, range }: WritableCells): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      if (sheet.valueAt(row, col) !== null || sheet.formulas.has(cellKey(row, col))) sheet.setValue(row, col, null);
    }
  }
  book.raise({ kind: "changed", sheet, range });
}

function clearFormats({ sheet, range }: WritableCells): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      if (sheet.styleAt(row, col) !== 0) sheet.setStyle(row, col, 0);
    }
  }
}
