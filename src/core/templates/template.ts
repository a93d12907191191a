/** What a template is for. `sheet` is one made from a sheet that the county already has. */
export type TemplateKind =
  | "indicators"
  | "rectification"
  | "supervision"
  | "projects"
  | "responsibility"
  | "visits"
  | "monthlyLists"
  | "households"
  | "sheet";

/** A form to be filled 填报表: what it asks for, from whom, for which period. */
export interface Template {
  /** Names the form; the same for every township's copy. */
  readonly id: string;
  /** Hash of everything that a filler must agree with; a file of another version is said so. */
  readonly version: string;
  readonly county: string;
  /** 2020Q2 */
  readonly period: string;
  /** The township whose copy this is; null for a form of all townships. */
  readonly unit: string | null;
  /** Names of the roster, for the drop-down and for who is missing. */
  readonly units: readonly string[];
  readonly sheets: readonly TemplateSheet[];
}

/** One sheet of a form. Its name is the source sheet's: the merged sheet takes its place. */
export interface TemplateSheet {
  readonly kind: TemplateKind;
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows that are there to be filled, one a unit; a form of events has none and `spareRows` instead. */
  readonly rows: readonly TemplateRow[];
  readonly spareRows: number;
}

export interface TemplateRow {
  readonly unit: string;
  /** Previous values by column, as texts; null where there is none. */
  readonly previous: readonly (string | null)[];
}

export type ColumnType = "unit" | "text" | "number" | "whole" | "percent" | "day" | "choice";

export interface TemplateColumn {
  /** As the source sheet heads it; the method finds it by this. */
  readonly header: string;
  readonly type: ColumnType;
  /** Unit of measure; numbers are written without it. */
  readonly unit: string | null;
  readonly isRequired: boolean;
  /** Plain decimals, null for no bound. */
  readonly min: string | null;
  readonly max: string | null;
  readonly choices: readonly string[];
  readonly help: string;
  readonly example: string;
  /** The header of the column that this one may not exceed: 完成 <= 计划. */
  readonly atMost: string | null;
  readonly width: number;
}

/** The column that names the row's unit. */
export function unitColumn(sheet: TemplateSheet): number {
  return sheet.columns.findIndex(({ type }) => type === "unit");
}

/** The header as it is printed, with the unit of measure in brackets. @example printedHeader(column) // "参保率(%)" */
export function printedHeader({ header, unit }: TemplateColumn): string {
  return unit === null || header.includes(unit) ? header : `${header}(${unit})`;
}
