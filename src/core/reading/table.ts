import type { CellRange } from "../address";
import type { Finding } from "../finding";
import type { TableReason } from "./reading-reasons";

/** A column of a table: its full header path, top to bottom, inner white space removed. */
export interface TableColumn {
  /** Counts from 0 on the sheet. */
  readonly col: number;
  readonly path: readonly string[];
  /** The unit of measure that its values are in (%, 万元, 人 ...), null where nothing says one. */
  readonly unit: string | null;
}

/** A data table 数据表 as the reader found it on a sheet. Rows count from 0 on the sheet; both ends inclusive. */
export interface Table {
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string;
  readonly titleRows: readonly number[];
  readonly headerRows: readonly [number, number];
  /** From the first to the last body row; the rows listed below as total, section and blank lie inside. */
  readonly dataRows: readonly [number, number] | null;
  readonly columns: readonly TableColumn[];
  /** The column that names each row's unit, null when no column does. */
  readonly entityCol: number | null;
  /** Columns whose labels are units of the roster or places: a table that lies on its side. Empty for most tables. */
  readonly unitCols: readonly number[];
  /** True for 续表 and second halves: the same columns as the table before, with more rows. */
  readonly continues: boolean;
  /** Totals and subtotals 合计、小计. */
  readonly totalRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly blankRows: readonly number[];
  /** Why the parts were taken so: code and place, for people. */
  readonly reasons: readonly TableReason[];
}

/** All that was found on one sheet; where there is no table, a `table.none` finding says why. */
export interface SheetTables {
  readonly sheet: string;
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}
