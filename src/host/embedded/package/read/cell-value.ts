import type { CellValue } from "../../../../core/grid";
import { refuse } from "../refuse";
import type { RawCell } from "../rows/raw-cell";
import { readCellText } from "../xml/cell-text";
import { cellA1 } from "../../../../core/address";
import { isoSerial } from "./iso-serial";

/** What a value needs to know of its workbook. */
export interface ValueSource {
  readonly part: string;
  /** The sheet's name, for refusals. */
  readonly sheet: string;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** The value of a cell as the file says it; the cached result where there is a formula. */
export function readCellValue(cell: RawCell, row: number, col: number, source: ValueSource): CellValue {
  if (cell.number !== null) return fromNumber(cell.number, cell.type, row, col, source);
  const text = cell.value;
  if (cell.type === "inlineStr") return cell.inline === null ? text && readCellText(text) : readCellText(cell.inline);
  if (text === null || (text === "" && cell.type !== "str")) return null;
  switch (cell.type) {
    case "s":
      return source.sharedStrings[stringIndex(text)] ?? refuse("bad-shared-string", placeOf(row, col, source));
    case "str":
      return readCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text };
    case "d":
      return isoSerial(text, source.date1904) ?? readCellText(text);
    case "":
    case "n":
      return readNumber(text) ?? refuse("bad-cell", placeOf(row, col, source));
    default:
      return refuse("bad-cell", placeOf(row, col, source));
  }
}

function fromNumber(number: number, type: string, row: number, col: number, source: ValueSource): CellValue {
  if (type === "b") return number === 1;
  return type === "s"
    ? (source.sharedStrings[number] ?? refuse("bad-shared-string", placeOf(row, col, source)))
    : number;
}

function placeOf(row: number, col: number, source: ValueSource) {
  return { part: source.part, sheet: source.sheet, cell: cellA1(row, col) };
}

function stringIndex(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : -1;
}

/** A finite number; `Number` alone would take "0x10", "" and "Infinity". */
function readNumber(text: string): number | null {
  // Excel knows no negative zero.
  const value = Number(text) + 0;
  if (Number.isFinite(value) && !/^\s*(?:0[xXbBoO]|$)/.test(text)) return value;
  return null;
}
