import type { CellValue } from "../grid";

/**
 * Whether a stored number has more digits than Excel keeps: an ID number or a long code that was typed as a number has lost
 * its last digits. It is reported, never repaired and never used as a figure.
 */
export function isIrrecoverableNumber(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) >= 1e15;
}
