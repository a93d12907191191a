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

/**
 * A sheet from lines of cells with | between them. Plain numbers become numbers, `<` is merged with the cell on its left,
 * `^` with the cell above, `'12` is the text 12.
 */
export function sheetOf(text: string, sheet = "表"): Grid {
  const lines = text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const grid = gridOf(sheet, ...lines.map((line) => line.map(cellOf)));
  return withMerges(grid, ...mergesOf(lines));
}

function cellOf(text: string): CellValue {
  if (text === "" || text === "<" || text === "^") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replaceAll("_", " ").replaceAll("\\n", "\n");
}

function mergesOf(lines: readonly (readonly string[])[]): [number, number, number, number][] {
  const merges: [number, number, number, number][] = [];
  lines.forEach((line, top) =>
    line.forEach((cell, left) => {
      if (cell === "<" || cell === "^") return;
      let [right, bottom] = [left, top];
      while (line[right + 1] === "<") right++;
      while (lines[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push([top, left, bottom, right]);
    }),
  );
  return merges;
}
