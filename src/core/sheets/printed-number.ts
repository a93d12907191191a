import type { Exact } from "../values/exact";
import { decimal, plain } from "../values/rounding";
import type { SpecCell } from "./sheet-spec";

/** The format that shows a number with all its digits. @example fixedFormat(2) // "0.00" */
export function fixedFormat(digits: number): string {
  return digits === 0 ? "0" : `0.${"0".repeat(digits)}`;
}

/** A number as a cell that keeps its printed digits, or the word that stands where there is none. */
export function numberCell(value: Exact | null, digits: number, otherwise: string | null = null): SpecCell {
  return value === null ? otherwise : { number: decimal(value, digits) };
}

/** A place: whole, or a half where ties share the mean of their places. */
export function rankCell(rank: Exact | null, otherwise: string): SpecCell {
  return rank === null ? otherwise : { number: plain(rank) };
}
