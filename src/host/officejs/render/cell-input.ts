import type { SheetSpec, SpecCell } from "../../../core/sheets/sheet-spec";
import { serialOfDay } from "../../../core/values/calendar-day";
import { isCoerced } from "./coerced-text";
import type { Paper } from "./render-step";

/** What goes into the array of a range: null leaves a cell alone, which on a new sheet is an empty cell. */
export type CellInput = string | number | null;

/** Excel keeps at most this many characters in a cell. */
const LONGEST_TEXT = 32767;

/**
 * A cell of a spec as Excel takes it. Throws on what would be lost without a word: a number that is not finite travels as
 * null and would keep what the cell held before.
 */
export function cellInput(cell: SpecCell, paper: Paper): CellInput {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return checkedText(cell);
  if ("number" in cell) return checkedNumber(cell.number);
  if ("day" in cell) return serialOfDay(cell.day, paper.date1904);
  return inWrittenNames(cell.formula, paper);
}

/** True for a text that needs the text format before it is written. */
export function needsTextFormat(cell: SpecCell): boolean {
  return typeof cell === "string" && isCoerced(cell);
}

/** Throws unless every row of a spec has as many cells as the spec has columns. */
export function assertSquare(spec: SheetSpec): void {
  const wrong = spec.rows.findIndex((row) => row.cells.length !== spec.columns.length);
  if (wrong >= 0) {
    const found = spec.rows[wrong]!.cells.length;
    throw new Error(`expected ${spec.columns.length} cells in row ${wrong + 1} of ${spec.name}, got ${found}`);
  }
}

/** A formula as it must read while the sheets of the commit still carry their temporary names; Excel follows the rename. */
export function inWrittenNames(formula: string, paper: Paper): string {
  let written = formula;
  for (const [name, temporary] of paper.writtenAs) {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    written = written.replaceAll(quoted, `'${temporary}'!`);
    if (!/[^\p{L}\p{N}_.]/u.test(name)) written = written.replace(unquoted(name), `'${temporary}'!`);
  }
  return written;
}

function unquoted(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.'])${name.replace(/[.]/g, "\\.")}!`, "gu");
}

function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new Error(`expected at most ${LONGEST_TEXT} characters in a cell, got ${text.length}`);
  return text;
}

function checkedNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number))
    throw new Error(`expected a finite number for a cell, got "${text}"`);
  return number;
}
