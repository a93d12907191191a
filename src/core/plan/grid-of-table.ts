import type { Grid } from "../grid";

/** A table of texts, such as one in a document, as the grid of a sheet. */
export function gridOfTable(sheet: string, rows: readonly (readonly string[])[]): Grid {
  const cols = Math.max(0, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: cols }, (_, col) => (row[col] ?? "").trim()));
  return {
    sheet,
    visibility: "visible",
    rows: rows.length,
    cols,
    values: texts.map((row) => row.map((text) => (text === "" ? null : text))),
    texts,
    formats: texts.map((row) => row.map(() => "@")),
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    date1904: false,
  };
}
