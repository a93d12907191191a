import type { NameFindings } from "../names/name-findings";
import type { ValueFindings } from "../values/value-findings";
import type { ArithmeticFindings } from "./arithmetic/arithmetic-findings";
import type { NoTableReason } from "./no-table";

/** What can be off in a sheet that is read, with the facts that each sentence needs. */
export interface ReadingFindings extends ValueFindings, NameFindings, ArithmeticFindings {
  /** No table was found on a sheet that holds something. */
  "table.none": { readonly sheet: string; readonly reason: NoTableReason };
  /** A row of 数据对照 that cannot be used. */
  "confirmation.unusable": {
    readonly kind: string;
    readonly sheet: string;
    readonly written: string;
    readonly meant: string;
  };
  /** A hidden sheet holds tables; they were read. */
  "sheet.hidden": { readonly sheet: string; readonly tables: number };
  /** Rows of a table are hidden or filtered away; they were read. */
  "rows.hidden": { readonly sheet: string; readonly count: number; readonly of: number };
  "cols.hidden": { readonly sheet: string; readonly columns: string };
}
