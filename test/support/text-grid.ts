import type { CellValue, Grid } from "../../src/core/grid";

/**
 * A grid from rows of values, as a sheet of General cells shows them. Numbers show as they are, nothing else is set.
 */
export function textGrid(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const cols = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: cols }, (_, col) => row[col] ?? null));
  const text = (value: CellValue) => (value === null ? "" : typeof value === "object" ? value.error : String(value));
  return {
    sheet,
    visibility: "visible",
    rows: rows.length,
    cols,
    values,
    texts: values.map((row) => row.map(text)),
    formats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    date1904: false,
  };
}
