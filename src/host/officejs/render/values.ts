import { rangeA1 } from "../../../core/address";
import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import { textBytes } from "../session/payload-budget";
import { cellInput, needsTextFormat, type CellInput } from "./cell-input";
import { rectanglesWhere } from "./rectangles";
import { PROPERTY_BYTES, RANGE_BYTES, type Paper, type RenderStep } from "./render-step";

/** Rows are written in pieces of about this many bytes, so that several sheets can share a request. */
const PIECE_BYTES = 256 * 1024;

/** Text formats for what Excel would misread; they come before the values. */
export function textFormatSteps(spec: SheetSpec): RenderStep[] {
  const ranges = rectanglesWhere(spec.rows.length, spec.columns.length, (row, col) =>
    needsTextFormat(spec.rows[row]!.cells[col]!),
  );
  return ranges.map((range) => ({
    bytes: RANGE_BYTES + PROPERTY_BYTES,
    // One value for a whole range, which the types do not know.
    draw: ({ sheet }) => setNumberFormat(sheet.getRange(rangeA1(range)), "@"),
  }));
}

/** Dates without a format of their own would show as numbers. */
export function dayFormatSteps(spec: SheetSpec): RenderStep[] {
  const ranges = rectanglesWhere(spec.rows.length, spec.columns.length, (row, col) => {
    const cell = spec.rows[row]!.cells[col]!;
    return cell !== null && typeof cell === "object" && "day" in cell;
  });
  return ranges.map((range) => ({
    bytes: RANGE_BYTES + PROPERTY_BYTES,
    draw: ({ sheet }) => setNumberFormat(sheet.getRange(rangeA1(range)), "yyyy-mm-dd"),
  }));
}

/** All values of a sheet, whole rows at a time. */
export function valueSteps(spec: SheetSpec, paper: Paper): RenderStep[] {
  const inputs = spec.rows.map((row) => row.cells.map((cell) => cellInput(cell, paper)));
  const steps: RenderStep[] = [];
  let from = 0;
  let bytes = 0;
  inputs.forEach((row, index) => {
    bytes += rowBytes(row);
    if (bytes < PIECE_BYTES && index < inputs.length - 1) return;
    steps.push(rowsStep(inputs.slice(from, index + 1), from, bytes));
    [from, bytes] = [index + 1, 0];
  });
  return steps;
}

/** Sets one number format on every cell of a range. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function rowsStep(rows: readonly (readonly CellInput[])[], from: number, bytes: number): RenderStep {
  return {
    bytes: bytes + RANGE_BYTES,
    draw: ({ sheet }) => {
      const width = rows[0]?.length ?? 0;
      if (width > 0) sheet.getRangeByIndexes(from, 0, rows.length, width).values = rows as CellInput[][];
    },
    halve: () => {
      if (rows.length < 2) return null;
      const middle = Math.ceil(rows.length / 2);
      const half = Math.ceil(bytes / 2);
      return [rowsStep(rows.slice(0, middle), from, half), rowsStep(rows.slice(middle), from + middle, half)];
    },
  };
}

function rowBytes(row: readonly CellInput[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? textBytes(cell) + 1 : 12), 2);
}
