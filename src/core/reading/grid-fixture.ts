import type { CellRange } from "../address";
import type { CellValue, Grid } from "../grid";

/** What a fixture's row holds; undefined and missing cells are empty. */
export type FixtureRow = readonly (CellValue | undefined)[];

/** A sheet for tests: its rows as people would type them; merges and the like through `withMerges`. */
export function gridOf(sheet: string, ...rows: readonly FixtureRow[]): Grid {
  const cols = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: cols }, (_, col): CellValue => row[col] ?? null));
  return {
    sheet,
    visibility: "visible",
    rows: rows.length,
    cols,
    values,
    texts: values.map((row) => row.map(shown)),
    formats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    date1904: false,
  };
}

/** The same sheet with merged ranges given as A1 corners counted from 0: [top, left, bottom, right]. */
export function withMerges(grid: Grid, ...merges: readonly (readonly [number, number, number, number])[]): Grid {
  const ranges = merges.map(([top, left, bottom, right]): CellRange => ({ top, left, bottom, right }));
  return { ...grid, merges: [...grid.merges, ...ranges] };
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
