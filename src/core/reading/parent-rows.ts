import { CellKind } from "./cell-kind";
import type { BodyArea } from "./row-roles";
import { placeLevel } from "./place-names";
import type { SheetView } from "./sheet-view";

/**
 * Rows that sum up rows below them without saying 合计: a city above its indented counties, 市辖区 above its districts, a
 * province above its cities. Taken are rows whose figures are the sums of the deeper rows that follow, and rows of a higher
 * administrative level directly above rows that are indented under them or begin with 市辖区.
 *
 * @param rows the unit rows of the body, in order
 */
export function parentRows(
  view: SheetView,
  body: BodyArea,
  entityCol: number,
  rows: readonly number[],
): readonly number[] {
  if (rows.length > MOST_ROWS && !mayNest(view, rows, entityCol)) return [];
  const names = rows.map((row) => nameOf(view, row, entityCol));
  const figures = figureColumns(view, body, entityCol, rows);
  return rows.filter((_, index) => isParent(view, names, figures, rows, index));
}

/** A longer list is looked at closely only when a sample of its names is indented or of several levels. */
const MOST_ROWS = 2000;
const SAMPLE = 300;

function mayNest(view: SheetView, rows: readonly number[], entityCol: number): boolean {
  const step = Math.ceil(rows.length / SAMPLE);
  const names = rows.filter((_, index) => index % step === 0 || index < 20).map((row) => nameOf(view, row, entityCol));
  const hasIndent = new Set(names.map(({ indent }) => indent)).size > 1;
  return hasIndent || (names.some(({ level }) => level === 1) && names.some(({ level }) => level > 1));
}

interface RowName {
  readonly indent: number;
  readonly folded: string;
  readonly level: number;
}

function nameOf(view: SheetView, row: number, col: number): RowName {
  const text = view.text(row, col);
  const folded = view.folded(row, col);
  return { indent: indentOf(text), folded, level: placeLevel(folded) };
}

/** A full-width space is two wide. */
function indentOf(text: string): number {
  let indent = 0;
  for (const sign of text) {
    if (sign === "\u3000") indent += 2;
    else if (/\s/.test(sign)) indent += 1;
    else break;
  }
  return indent;
}

function isParent(
  view: SheetView,
  names: readonly RowName[],
  figures: readonly number[],
  rows: readonly number[],
  index: number,
): boolean {
  const [own, next] = [names[index]!, names[index + 1]];
  if (own.folded === "市辖区") return next !== undefined && own.indent >= next.indent - 4;
  if (!next) return false;
  if (next.folded === "市辖区" && own.level > 0 && own.level < 3) return true;
  const afterNext = names[index + 2];
  const isProvince = own.level === 1 && next.level > 1 && next.indent >= own.indent;
  if (isProvince && afterNext && (afterNext.level > 1 || afterNext.folded === "市辖区")) return true;
  if (next.indent > own.indent) {
    const children = childrenOf(names, index);
    if (children.length >= 2 && addsUp(view, figures, rows, index, children) === "yes") return true;
    return own.level > 0 && own.level < 3 && next.level > own.level;
  }
  const mayContain = own.level === 0 ? next.level === 0 : own.level < next.level;
  return mayContain && next.indent === own.indent && isSumOfRun(view, figures, rows, index);
}

/** The rows one step deeper until a row as shallow as the parent. */
function childrenOf(names: readonly RowName[], index: number): readonly number[] {
  const [own, step] = [names[index]!.indent, names[index + 1]!.indent];
  const children: number[] = [];
  for (let child = index + 1; child < names.length && names[child]!.indent > own; child++) {
    if (names[child]!.indent <= step) children.push(child);
  }
  return children;
}

function figureColumns(view: SheetView, body: BodyArea, entityCol: number, rows: readonly number[]): readonly number[] {
  const columns: number[] = [];
  for (let col = body.left; col <= body.right && columns.length < 4; col++) {
    if (col === entityCol) continue;
    const numbers = rows.slice(0, 60).filter((row) => view.kind(row, col) === CellKind.number).length;
    if (numbers * 2 > Math.min(60, rows.length)) columns.push(col);
  }
  return columns;
}

/** Whether the figures of the parent are the sums of the children's, to a hundredth of a percent. */
function addsUp(
  view: SheetView,
  figures: readonly number[],
  rows: readonly number[],
  parent: number,
  children: readonly number[],
): "yes" | "no" | "unknown" {
  let isKnown = false;
  for (const col of figures) {
    const whole = numberAt(view, rows[parent]!, col);
    if (whole === null || whole === 0) continue;
    const sum = children.reduce((total, child) => total + (numberAt(view, rows[child]!, col) ?? 0), 0);
    if (Math.abs(sum - whole) > tolerance(whole, children.length)) return "no";
    isKnown = true;
  }
  return isKnown ? "yes" : "unknown";
}

/** How many rows below are tried as the parts of a sum. */
const LONGEST_RUN = 60;

/**
 * Whether the first figure is the sum of the rows that directly follow, three at least, in every column of figures. One
 * column of small figures may do so by accident and is not believed.
 */
function isSumOfRun(view: SheetView, figures: readonly number[], rows: readonly number[], index: number): boolean {
  const col = figures[0];
  const whole = col === undefined ? null : numberAt(view, rows[index]!, col);
  if (col === undefined || whole === null || whole <= 0) return false;
  let sum = 0;
  for (let child = index + 1; child < Math.min(rows.length, index + 1 + LONGEST_RUN); child++) {
    sum += numberAt(view, rows[child]!, col) ?? 0;
    const count = child - index;
    if (sum > whole + tolerance(whole, count)) return false;
    const isWhole = count >= 3 && Math.abs(sum - whole) <= tolerance(whole, count);
    const isNoAccident = figures.length >= 2 || whole >= 100000;
    if (isWhole && isNoAccident) return addsUp(view, figures, rows, index, range(index + 1, child)) === "yes";
  }
  return false;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** Rounded parts may miss the whole by half a unit each; a figure is only weighed here, never scored. */
function tolerance(whole: number, parts: number): number {
  return Number.isInteger(whole) ? Math.max(0.5, Math.abs(whole) * 1e-9) : 0.006 * parts;
}

function numberAt(view: SheetView, row: number, col: number): number | null {
  const value = view.grid.values[row]?.[col];
  return typeof value === "number" ? value : null;
}
