import { CellKind } from "./cell-kind";
import { labelAt, namingRows } from "./header-labels";
import type { HeaderArea, HeaderLabel } from "./header-labels";
import type { SheetView } from "./sheet-view";

/**
 * The full label path of every column of a header, top to bottom, without inner white space.
 *
 * Words broken over rows are one label again; a group stands over its members whether it is merged or not; 其中 takes the
 * name of the column that it breaks down.
 */
export function columnPaths(view: SheetView, header: HeaderArea): readonly (readonly string[])[] {
  const rows = namingRows(view, header);
  const groups = new Set(rows.filter((row) => isGroupRow(view, header, row, rows)));
  const labels: HeaderLabel[][] = [];
  for (let col = header.left; col <= header.right; col++) labels.push(labelsOf(view, header, rows, groups, col));
  return labels.map((levels, index) => levels.map((label, level) => nameOf(label, level, labels, index, header)));
}

function labelsOf(
  view: SheetView,
  header: HeaderArea,
  rows: readonly number[],
  groups: ReadonlySet<number>,
  col: number,
): HeaderLabel[] {
  const levels: HeaderLabel[] = [];
  for (const row of rows) {
    const label = labelAt(view, header, row, col);
    const above = levels.at(-1);
    if (!label || label.text === "" || label.row < row) continue;
    if (above?.text === label.text || (above && isTranslated(above, label))) continue;
    if (above && isSameSpan(above, label) && !groups.has(above.row)) {
      levels[levels.length - 1] = { ...above, bottom: label.bottom, text: above.text + label.text };
      continue;
    }
    levels.push(label);
  }
  return levels;
}

/** 年龄 over Age is one label in two languages. */
function isTranslated(above: HeaderLabel, label: HeaderLabel): boolean {
  const hasChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
  return isSameSpan(above, label) && hasChinese(above.text) && !hasChinese(label.text) && /[a-z]{2}/.test(label.text);
}

function isSameSpan(a: HeaderLabel, b: HeaderLabel): boolean {
  return a.left === b.left && a.right === b.right;
}

/** A row in which some label stands over two or more members. */
function isGroupRow(view: SheetView, header: HeaderArea, row: number, rows: readonly number[]): boolean {
  const next = rows[rows.indexOf(row) + 1];
  if (next === undefined) return false;
  for (let col = header.left; col <= header.right; col++) {
    const label = labelAt(view, header, row, col);
    if (label && label.left === col && label.bottom < next + 1 && countFilled(view, next, label) >= 2) return true;
  }
  return false;
}

function countFilled(view: SheetView, row: number, label: HeaderLabel): number {
  let count = 0;
  for (let col = label.left; col <= label.right; col++) if (view.kind(row, col) !== CellKind.blank) count++;
  return count;
}

function nameOf(
  label: HeaderLabel,
  level: number,
  labels: readonly (readonly HeaderLabel[])[],
  index: number,
  header: HeaderArea,
): string {
  if (!/^其中[:\uFF1A]?$/.test(label.text)) return label.text;
  const whole = labels[label.left - 1 - header.left];
  return index > 0 ? (whole?.[level]?.text ?? whole?.at(-1)?.text ?? label.text) : label.text;
}
