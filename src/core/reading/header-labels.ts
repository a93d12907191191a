import { CellKind } from "./cell-kind";
import { isColumnNumberRow, isUnitRow } from "./header-depth";
import type { SheetView } from "./sheet-view";

/** A label of a header, with the rows and columns that it stands over. */
export interface HeaderLabel {
  readonly row: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Rows and columns of a header. */
export interface HeaderArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The header's rows that name columns: without rows of units, column numbers and a second language. */
export function namingRows(view: SheetView, header: HeaderArea): readonly number[] {
  const rows: number[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const isExtra =
      rows.length > 0 &&
      (isColumnNumberRow(view, row, header.left, header.right) ||
        isBareUnitRow(view, row, header) ||
        isTranslation(view, header, row));
    if (!isExtra) rows.push(row);
  }
  return rows;
}

/** Units in brackets belong to the words above them: 户数 / (户) is one label. */
function isBareUnitRow(view: SheetView, row: number, header: HeaderArea): boolean {
  if (!isUnitRow(view, row, header.left, header.right)) return false;
  for (let col = header.left; col <= header.right; col++) if (/^[(（]/.test(view.folded(row, col))) return false;
  return true;
}

/** The label of a column in a row: its own, that of a merge, or that of an unmerged group on its left. */
export function labelAt(view: SheetView, header: HeaderArea, row: number, col: number): HeaderLabel | null {
  const merge = view.merge(row, col);
  if (merge) {
    if (merge.top < header.top || merge.bottom > header.bottom) return null;
    return { ...clip(merge, header), row: merge.top, text: labelText(view, merge.top, merge.left) };
  }
  if (view.kind(row, col) !== CellKind.blank) {
    return { row, bottom: row, left: col, right: groupEnd(view, header, row, col), text: labelText(view, row, col) };
  }
  const start = groupStart(view, header, row, col);
  return start === null ? null : labelAt(view, header, row, start);
}

function clip(
  merge: { readonly left: number; readonly right: number; readonly bottom: number },
  header: HeaderArea,
): Pick<HeaderLabel, "left" | "right" | "bottom"> {
  return {
    left: Math.max(merge.left, header.left),
    right: Math.min(merge.right, header.right),
    bottom: merge.bottom,
  };
}

function labelText(view: SheetView, row: number, col: number): string {
  return view.text(row, col).replace(/[\s\u3000\u00A0\u200B\uFEFF]+/g, "");
}

/** An unmerged group reaches right over blank cells that have members below but no label of their own at or above. */
function groupEnd(view: SheetView, header: HeaderArea, row: number, col: number): number {
  if (row >= header.bottom || !isLabelled(view, row + 1, col)) return col;
  let end = col;
  while (end < header.right && isMemberOnly(view, header, row, end + 1)) end++;
  return end;
}

function groupStart(view: SheetView, header: HeaderArea, row: number, col: number): number | null {
  if (!isMemberOnly(view, header, row, col)) return null;
  for (let left = col - 1; left >= header.left; left--) {
    if (view.kind(row, left) !== CellKind.blank && !view.merge(row, left)) {
      return groupEnd(view, header, row, left) >= col ? left : null;
    }
    if (!isMemberOnly(view, header, row, left)) return null;
  }
  return null;
}

function isMemberOnly(view: SheetView, header: HeaderArea, row: number, col: number): boolean {
  if (isLabelled(view, row, col) || row >= header.bottom) return false;
  for (let above = header.top; above < row; above++) if (view.kind(above, col) !== CellKind.blank) return false;
  return view.kind(row + 1, col) !== CellKind.blank;
}

function isLabelled(view: SheetView, row: number, col: number): boolean {
  return view.kind(row, col) !== CellKind.blank || view.merge(row, col) !== undefined;
}

const CHINESE = /[\u4e00-\u9fff]/;

/** A row without Chinese whose labels stand one to one under Chinese ones says the same again in another language. */
function isTranslation(view: SheetView, header: HeaderArea, row: number): boolean {
  let [translated, filled] = [0, 0];
  for (let col = header.left; col <= header.right; col++) {
    if (view.kind(row, col) === CellKind.blank) continue;
    const text = view.text(row, col);
    if (CHINESE.test(text)) return false;
    filled++;
    if (standsUnderChinese(view, header, row, col)) translated++;
  }
  return filled > 0 && translated * 5 >= filled * 3;
}

function standsUnderChinese(view: SheetView, header: HeaderArea, row: number, col: number): boolean {
  const own = view.merge(row, col);
  const [left, right] = own ? [own.left, own.right] : [col, col];
  for (let above = row - 1; above >= header.top; above--) {
    const label = labelAt(view, header, above, col);
    if (!label || !CHINESE.test(label.text)) continue;
    return label.left === left && label.right === right;
  }
  return false;
}
