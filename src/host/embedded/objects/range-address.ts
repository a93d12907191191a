import { columnIndex, columnLetters } from "../../../core/address";
import type { CellRange } from "../../../core/address";

export const ROWS = 1_048_576;
export const COLS = 16_384;

/** A range as it is written in a call; the sheet is named only where the text names one. */
export interface WrittenRange {
  readonly sheet: string | null;
  readonly range: CellRange;
}

/**
 * Reads `B2`, `A1:C3`, `A:B`, `3:5`, with `$` and with a sheet before `!`. Corners may come in any order. Null where
 * the text is no address or lies outside a sheet.
 *
 * @example parseRange("'社 保'!B2:A1") // { sheet: "社 保", range: { top: 0, left: 0, bottom: 1, right: 1 } }
 */
export function parseRange(text: string): WrittenRange | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const range = parseCells(match[3]!.replaceAll("$", ""));
  return range && { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, range };
}

function parseCells(text: string): CellRange | null {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) return span(cells[2]!, cells[1]!, cells[4] ?? cells[2]!, cells[3] ?? cells[1]!);
  const cols = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (cols) return span("1", cols[1]!, String(ROWS), cols[2]!);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows && span(rows[1]!, "A", rows[2]!, "XFD");
}

function span(row1: string, col1: string, row2: string, col2: string): CellRange | null {
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const cols = [columnIndex(col1), columnIndex(col2)];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  };
  return isInside(range) ? range : null;
}

/** Whether a range has at least one cell and lies within a sheet's bounds. */
export function isInside(range: CellRange): boolean {
  const whole = Object.values(range).every(Number.isInteger);
  const ordered = range.top <= range.bottom && range.left <= range.right;
  return whole && ordered && range.top >= 0 && range.left >= 0 && range.bottom < ROWS && range.right < COLS;
}

export function isWholeColumns(range: CellRange): boolean {
  return range.top === 0 && range.bottom === ROWS - 1;
}

export function isWholeRows(range: CellRange): boolean {
  return range.left === 0 && range.right === COLS - 1;
}

export function rowCount(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function colCount(range: CellRange): number {
  return range.right - range.left + 1;
}

/** The cells that two ranges share, or null. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const range = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** Whether every cell of `inner` is one of `outer`. */
export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** What is left of a range without the cells of another: up to four rectangles. */
export function subtract(range: CellRange, cut: CellRange): readonly CellRange[] {
  const shared = intersection(range, cut);
  if (!shared) return [range];
  return [
    { ...range, bottom: shared.top - 1 },
    { ...range, top: shared.bottom + 1 },
    { ...shared, left: range.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: range.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The smallest range that holds both. */
export function boundingRange(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** A range as Excel writes it: `A1`, `A1:B2`, `A:B` for whole columns, `1:3` for whole rows. */
export function writeRange(range: CellRange): string {
  if (isWholeRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isWholeColumns(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  const first = `${columnLetters(range.left)}${range.top + 1}`;
  const last = `${columnLetters(range.right)}${range.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name before `!`, quoted only where Excel quotes it. @example writeSheet("一 月") // "'一 月'" */
export function writeSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseCells(name) === null && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
