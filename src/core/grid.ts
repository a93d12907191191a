import type { CellRange } from "./address";

/** An Excel error such as #DIV/0!. It is never a number and never empty. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is an empty cell; dates are Excel's serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * One sheet as plain values, from A1 to the last cell that holds something. All matrices have `rows` rows of `cols`
 * entries and share indexes that count from 0. The covered cells of a merge are empty.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly rows: number;
  readonly cols: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the user sees in each cell. */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes, "General" where there is none. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  /** True when the workbook counts days from 1904. */
  readonly date1904: boolean;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
