import type { TemplateSheet } from "./template";

/** Where things stand on a form's sheet. Rows and columns count from 0. */
export interface FormLayout {
  readonly headerRow: number;
  readonly exampleRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The sheet column of every template column. */
  readonly cols: readonly number[];
  /** The sheet column of the previous value beside a template column; null where none is shown. */
  readonly previousCols: readonly (number | null)[];
  readonly width: number;
}

const HEADER_ROW = 3;

/** The layout of a form: title, line, legend, header, example, then the rows to fill; previous values stand right of their column. */
export function formLayout(sheet: TemplateSheet): FormLayout {
  const cols: number[] = [];
  const previousCols: (number | null)[] = [];
  let col = 0;
  sheet.columns.forEach((_, i) => {
    cols.push(col++);
    previousCols.push(sheet.rows.some(({ previous }) => (previous[i] ?? null) !== null) ? col++ : null);
  });
  const firstRow = HEADER_ROW + 2;
  const count = Math.max(sheet.rows.length + sheet.spareRows, 1);
  return {
    headerRow: HEADER_ROW,
    exampleRow: HEADER_ROW + 1,
    firstRow,
    lastRow: firstRow + count - 1,
    cols,
    previousCols,
    width: col,
  };
}
