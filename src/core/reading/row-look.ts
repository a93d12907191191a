import type { CellRange } from "../address";
import { CellKind, isDataKind, isLabelKind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

/** One row of a strip at a glance. */
export interface RowLook {
  readonly row: number;
  /** Cells that hold something; a merged cell counts once. */
  readonly filled: number;
  readonly labels: number;
  readonly data: number;
  readonly numbers: number;
  /** First and last filled column, -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** Looks at the cells of a row from `left` to `right`. */
export function lookAtRow(view: SheetView, row: number, left: number, right: number): RowLook {
  const isWhole = row < view.rows && left <= view.firstInRow[row]! && right >= view.lastInRow[row]!;
  return isWhole ? wholeRow(view, row) : partOfRow(view, row, left, right);
}

/** All that the row holds lies between the columns: it was counted when the sheet was looked at. */
function wholeRow(view: SheetView, row: number): RowLook {
  const filled = view.filledInRow[row]!;
  return {
    row,
    filled,
    labels: view.labelsInRow[row]!,
    data: view.dataInRow[row]!,
    numbers: view.numbersInRow[row]!,
    first: filled === 0 ? -1 : view.firstInRow[row]!,
    last: filled === 0 ? -1 : view.lastInRow[row]!,
  };
}

function partOfRow(view: SheetView, row: number, left: number, right: number): RowLook {
  let [filled, labels, data, numbers, first, last] = [0, 0, 0, 0, -1, -1];
  for (let col = left; col <= right; col++) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank) continue;
    filled++;
    if (first < 0) first = col;
    last = col;
    if (isLabelKind(kind)) labels++;
    if (isDataKind(kind)) data++;
    if (kind === CellKind.number) numbers++;
  }
  return { row, filled, labels, data, numbers, first, last };
}

/** A row with nothing in these columns but white space, and not part of a merged cell from above. */
export function isBlankRow(view: SheetView, row: number, left: number, right: number): boolean {
  if (row >= view.rows || view.filledInRow[row] === 0) return !isInMergeFromAbove(view, row, left, right);
  for (let col = left; col <= right; col++) if (view.kind(row, col) !== CellKind.blank) return false;
  return !isInMergeFromAbove(view, row, left, right);
}

function isInMergeFromAbove(view: SheetView, row: number, left: number, right: number): boolean {
  if (!view.hasMerges(row)) return false;
  for (let col = left; col <= right; col++) if ((view.merge(row, col)?.top ?? row) < row) return true;
  return false;
}

/** One filled cell, alone in its row; null when the row has none or several. */
export function loneCell(view: SheetView, row: number, left: number, right: number): LoneCell | null {
  const look = lookAtRow(view, row, left, right);
  if (look.filled !== 1) return null;
  const merge = view.merge(row, look.first);
  const span = merge && merge.top === row ? Math.min(merge.right, right) - look.first + 1 : 1;
  return { row, col: look.first, span, text: view.folded(row, look.first) };
}

export interface LoneCell {
  readonly row: number;
  readonly col: number;
  /** How many columns it is merged over. */
  readonly span: number;
  readonly text: string;
}

/** The columns of a range. */
export function columnsOf(range: Pick<CellRange, "left" | "right">): readonly number[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
}
