import { columnIndex, columnLetters } from "../../../../core/address";
import { LAST_COL, LAST_ROW } from "../rows/cell-reference";

/**
 * A formula as it reads when copied `rows` down and `cols` to the right: relative references move, those with `$` stay, what
 * leaves the sheet becomes #REF!. Texts, sheet names and function names are left alone. A shared formula of the file is
 * written once and meant so for all its cells.
 *
 * @example shiftFormula("B2*$C$1&\"A1\"", 1, 0) // "B3*$C$1&\"A1\""
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(TOKEN, (token, quoted, sheetOrName, range, columns, wholeRows) => {
    if (quoted || sheetOrName) return token;
    if (range)
      return range
        .split(":")
        .map((end: string) => shiftCell(end, rows, cols))
        .join(":");
    if (columns)
      return columns
        .split(":")
        .map((end: string) => shiftColumn(end, cols))
        .join(":");
    if (wholeRows)
      return wholeRows
        .split(":")
        .map((end: string) => shiftRow(end, rows))
        .join(":");
    return token;
  });
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
/** In the order of preference: texts and quoted sheet names; names, functions and bare sheets; cells; columns; rows. */
const TOKEN = new RegExp(
  [
    String.raw`("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])`,
    String.raw`((?!${CELL}(?![\w.(!\p{L}]))(?!\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!\p{L}]))[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(${CELL}(?::${CELL})?)(?![\w.(!\p{L}])`,
    String.raw`(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!\p{L}])`,
    String.raw`(\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!\p{L}])`,
    String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

function shiftCell(text: string, rows: number, cols: number): string {
  const [, letters, digits] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text)!;
  const column = shiftColumn(letters!, cols);
  const row = shiftRow(digits!, rows);
  return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
}

function shiftColumn(text: string, cols: number): string {
  if (text.startsWith("$")) return text;
  const col = columnIndex(text) + cols;
  return col < 0 || col > LAST_COL ? "#REF!" : columnLetters(col);
}

function shiftRow(text: string, rows: number): string {
  if (text.startsWith("$")) return text;
  const row = Number(text) - 1 + rows;
  return row < 0 || row > LAST_ROW ? "#REF!" : String(row + 1);
}
