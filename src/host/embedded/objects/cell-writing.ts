import { parseFormula } from "../formulas/parse-formula";
import type { StyleTable } from "../model/style-table";
import { cellKey } from "../model/workbook-model";
import { ARRAY_SIZE_MESSAGE, ApiFailure } from "../wire/api-failure";
import type { SheetCells } from "./cell-reading";
import { coveredCells } from "./cell-reading";
import type { HostWorkbook } from "./host-workbook";
import { colCount, isWholeColumns, isWholeRows, rowCount } from "./range-address";
import { readTyping } from "./typed-input";

export interface WritableCells extends SheetCells {
  readonly book: HostWorkbook;
}

/** Excel holds no longer text in a cell. */
const MOST_TEXT = 32_767;

/** Writes values or formulas as if they were typed; null leaves a cell as it is, "" empties it. */
export function writeInputs(cells: WritableCells, inputs: unknown): void {
  assertWritable(cells);
  const covered = coveredCells(cells);
  writeEach(cells, inputs, (row, col, input) => {
    if (covered.size === 0 || !covered.has(cellKey(row, col))) typeInto(cells, row, col, input);
  });
  cells.book.raise({ kind: "changed", sheet: cells.sheet, range: cells.range });
}

/** Sets number formats; a protected sheet refuses them even for unlocked cells. */
export function writeFormats(cells: WritableCells, formats: unknown): void {
  if (cells.sheet.isProtected) throw new ApiFailure("AccessDenied");
  const styled = formatStyler(cells.book.model.styles);
  writeEach(cells, formats, (row, col, code) => {
    if (typeof code !== "string") throw new ApiFailure("InvalidArgument");
    cells.sheet.setStyle(row, col, styled(cells.sheet.styleAt(row, col), code));
  });
}

/** Long arrays hold few formats: each pair of style and format is derived once. */
function formatStyler(styles: StyleTable): (style: number, code: string) => number {
  const known = new Map<string, Map<number, number>>();
  return (style, code) => {
    const byStyle = known.get(code) ?? new Map<number, number>();
    known.set(code, byStyle);
    const next = byStyle.get(style) ?? styles.derive(style, { numberFormat: code });
    byStyle.set(style, next);
    return next;
  };
}

/** Refuses to write to locked cells of a protected sheet. */
export function assertWritable({ book, sheet, range }: WritableCells): void {
  if (!sheet.isProtected) return;
  if (isWholeColumns(range) || isWholeRows(range)) throw new ApiFailure("AccessDenied");
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      if (book.model.styles.look(sheet.styleAt(row, col)).locked) throw new ApiFailure("AccessDenied");
    }
  }
}

function writeEach(
  cells: WritableCells,
  input: unknown,
  write: (row: number, col: number, one: unknown) => void,
): void {
  if (isWholeColumns(cells.range) || isWholeRows(cells.range)) throw new ApiFailure("InvalidArgument");
  const { top, left, bottom, right } = cells.range;
  const read = inputReader(cells, input);
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const one = read(row - top, col - left);
      if (one !== null) write(row, col, one);
    }
  }
}

/** One plain value stands for every cell; an array must have the range's shape. */
function inputReader({ range }: WritableCells, input: unknown): (row: number, col: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const lines = input as readonly (readonly unknown[])[];
  const fits =
    lines.length === rowCount(range) && lines.every((line) => Array.isArray(line) && line.length === colCount(range));
  if (!fits) throw new ApiFailure("InvalidArgument", undefined, ARRAY_SIZE_MESSAGE);
  return (row, col) => lines[row]![col];
}

function typeInto({ book, sheet }: WritableCells, row: number, col: number, input: unknown): void {
  const { styles } = book.model;
  const style = sheet.styleAt(row, col);
  const format = styles.look(style).numberFormat;
  if (input === "") return sheet.setValue(row, col, null);
  if (format === "@" && typeof input !== "boolean") return sheet.setValue(row, col, textOf(input));
  if (typeof input !== "string") return sheet.setValue(row, col, plainOf(input));
  const typed = readTyping(textOf(input), book.typing);
  if (typed.kind === "formula") return sheet.setFormula(row, col, wellFormed(typed.formula), null);
  sheet.setValue(row, col, typed.value);
  if (typed.format !== undefined && format === "General")
    sheet.setStyle(row, col, styles.derive(style, { numberFormat: typed.format }));
}

/** Excel refuses a formula that it cannot read; arrays, tables and other files are left to it. */
function wellFormed(formula: string): string {
  if (parseFormula(formula) === null && !/[{[@#]/.test(formula)) throw new ApiFailure("InvalidArgument");
  return formula;
}

function plainOf(input: unknown): number | boolean {
  if (typeof input === "number" || typeof input === "boolean") return input;
  throw new ApiFailure("InvalidArgument");
}

function textOf(input: unknown): string {
  const text = String(input);
  if (typeof input === "object" || text.length > MOST_TEXT) throw new ApiFailure("InvalidArgument");
  return text;
}
