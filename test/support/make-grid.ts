import type { CellRange } from "../../src/core/address";
import type { CellValue, Grid } from "../../src/core/grid";

/** A sheet written as rows of cells, the way a case shows it; what the user sees is the value as text. */
export function gridOf(
  sheet: string,
  rows: readonly (readonly (CellValue | undefined)[])[],
  extra: { readonly merges?: readonly CellRange[]; readonly formats?: Readonly<Record<string, string>> } = {},
): Grid {
  const cols = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: cols }, (_, col) => row[col] ?? null));
  return {
    sheet,
    visibility: "visible",
    rows: rows.length,
    cols,
    values,
    texts: values.map((row) => row.map(shown)),
    formats: values.map((row, at) => row.map((_, col) => extra.formats?.[`${at},${col}`] ?? "General")),
    merges: extra.merges ?? [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    date1904: false,
  };
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
