import type { CellRange } from "../../../../core/address";
import { LAST_COL, LAST_ROW, readReference } from "../rows/cell-reference";

/** A range such as A1:C3, $A$1 or C:D; null when it is none. Ends are put in order. @example parseRange("B2:A1") // top 0, left 0 */
export function parseRange(text: string): CellRange | null {
  const [first, last = first] = text.replaceAll("$", "").split(":");
  const a = parseEnd(first!, 0);
  const b = parseEnd(last!, 1);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

/** One end; a whole column or row reaches to the sheet's first or last cell. */
function parseEnd(text: string, end: 0 | 1): { row: number; col: number } | null {
  if (/^[A-Za-z]{1,3}$/.test(text)) return readReference(`${text}${end === 0 ? 1 : LAST_ROW + 1}`);
  if (/^[1-9]\d{0,6}$/.test(text)) {
    const row = Number(text) - 1;
    return row <= LAST_ROW ? { row, col: end === 0 ? 0 : LAST_COL } : null;
  }
  return readReference(text);
}

/** The ranges of an attribute such as sqref, which blanks part. What is no range is left out. */
export function parseRanges(text: string | undefined): CellRange[] {
  return (text ?? "")
    .split(/\s+/)
    .map((one) => (one === "" ? null : parseRange(one)))
    .filter((range) => range !== null);
}
