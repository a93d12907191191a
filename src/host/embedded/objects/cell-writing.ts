import type { SheetModel } from "../model/workbook-model";
import { ARRAY_SIZE_MESSAGE, ApiFailure } from "../wire/api-failure";
import type { SheetCells } from "./cell-reading";
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
  writeEach(cells, inputs, (row, col, input) => typeInto(cells.book, cells.sheet, row, col, input));
  cells.book.raise({ kind: "changed", sheet: cells.sheet, range: cells.range });
}

export function writeFormats(cells: WritableCells, formats: unknown): void {
  const { styles } = cells.book.model;
  writeEach(cells, formats, (row, col, code) => {
    if (typeof code !== "string") throw new ApiFailure("InvalidArgument");
    cells.sheet.setStyle(row, col, styles.derive(cells.sheet.styleAt(row, col), { numberFormat: code }));
  });
}

function writeEach(
  cells: WritableCells,
  input: unknown,
  write: (row: number, col: number, one: unknown) => void,
): void {
  if (cells.sheet.isProtected) throw new ApiFailure("AccessDenied");
  if (isWholeColumns(cells.range) || isWholeRows(cells.range)) throw new ApiFailure("InvalidArgument");
  const matrix = matrixOf(cells, input);
  matrix.forEach((line, row) =>
    line.forEach((one, col) => {
      if (one !== null) write(cells.range.top + row, cells.range.left + col, one);
    }),
  );
}

/** One plain value stands for every cell. */
function matrixOf(cells: WritableCells, input: unknown): readonly (readonly unknown[])[] {
  const rows = rowCount(cells.range);
  const cols = colCount(cells.range);
  if (!Array.isArray(input)) return Array.from({ length: rows }, () => Array.from({ length: cols }, () => input));
  const fits = input.length === rows && input.every((line) => Array.isArray(line) && line.length === cols);
  if (!fits) throw new ApiFailure("InvalidArgument", undefined, ARRAY_SIZE_MESSAGE);
  return input as readonly (readonly unknown[])[];
}

function typeInto(book: HostWorkbook, sheet: SheetModel, row: number, col: number, input: unknown): void {
  const { styles } = book.model;
  const style = sheet.styleAt(row, col);
  const format = styles.look(style).numberFormat;
  if (input === "") return sheet.setValue(row, col, null);
  if (format === "@" && typeof input !== "boolean") return sheet.setValue(row, col, textOf(input));
  if (typeof input !== "string") return sheet.setValue(row, col, plainOf(input));
  const typed = readTyping(textOf(input), book.typing);
  if (typed.kind === "formula") return sheet.setFormula(row, col, typed.formula, null);
  sheet.setValue(row, col, typed.value);
  if (typed.format !== undefined && format === "General")
    sheet.setStyle(row, col, styles.derive(style, { numberFormat: typed.format }));
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
