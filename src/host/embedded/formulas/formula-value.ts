import type { CellError, CellValue } from "../../../core/grid";
import { isCellError } from "../../../core/grid";

/** What a part of a formula gives: one value, or the values of cells row by row. */
export type FormulaValue = CellValue | readonly (readonly CellValue[])[];

/** Says that this host cannot work the formula out; its cell keeps the value it has. */
export class NotWorkedOut extends Error {}

export function errorValue(error: string): CellError {
  return { error };
}

export function isMatrix(value: FormulaValue): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

/** One value; several cells where one is wanted are beyond this host. */
export function single(value: FormulaValue): CellValue {
  if (!isMatrix(value)) return value;
  if (value.length === 1 && value[0]!.length === 1) return value[0]![0]!;
  throw new NotWorkedOut("Several cells stand where one value is wanted.");
}

/** A value as Excel reckons with it: an empty cell is 0, a text that reads as a number is that number. */
export function toNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const percent = value.trim().endsWith("%");
  const number = Number(value.trim().replace(/%$/, "").replaceAll(",", ""));
  if (value.trim() === "" || Number.isNaN(number)) return errorValue("#VALUE!");
  return percent ? number / 100 : number;
}

export function toText(value: CellValue): string | CellError {
  if (isCellError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return errorValue("#VALUE!");
  const number = toNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

/** A number as a result; Excel has no infinity, and drops the noise of the sixteenth digit. */
export function numberResult(value: number): CellValue {
  if (!Number.isFinite(value)) return errorValue("#NUM!");
  return Number(value.toPrecision(15));
}
