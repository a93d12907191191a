import type { Grid } from "../grid";
import { readMeaning } from "../values/cell-meaning";
import { plain } from "../values/rounding";
import { convertUnit } from "../values/unit-of-measure";
import type { TemplateColumn, TemplateRow } from "./template";

/**
 * What stands beside an input as last period's value: numbers as plain decimals in the column's unit, however they were written
 * (９６．２, 96.00%, 1.2万); anything else as it reads. Null for an empty cell.
 */
export function previousValue(
  grid: Grid,
  row: number,
  col: number,
  { type, unit }: Pick<TemplateColumn, "type" | "unit">,
): string | null {
  const text = grid.texts[row]?.[col]?.trim() ?? "";
  if (text === "") return null;
  const meaning = readMeaning({
    value: grid.values[row]?.[col] ?? null,
    text,
    format: grid.formats[row]?.[col] ?? "General",
    date1904: grid.date1904,
  });
  if (meaning.kind === "day") return meaning.day;
  if (meaning.kind !== "number" || meaning.isApproximate || !["number", "whole", "percent"].includes(type)) return text;
  const value = meaning.unit === null || unit === null ? meaning.value : convertUnit(meaning.value, meaning.unit, unit);
  return value === null ? text : plain(value, 4);
}

/** "%" where every figure of a column without a unit is shown as a percentage; null otherwise. */
export function shownPercent(grid: Grid, rows: readonly number[], col: number): "%" | null {
  const formats = rows
    .filter((row) => typeof grid.values[row]?.[col] === "number")
    .map((row) => grid.formats[row]?.[col]);
  return formats.length > 0 && formats.every((format) => format?.includes("%")) ? "%" : null;
}

/** The number format that shows all previous values of a column alike, with two decimals at most. @example 96.2 and 95 -> "0.0" */
export function previousFormat(rows: readonly TemplateRow[], column: number): string {
  const places = rows.map(({ previous }) => /^-?\d+\.(\d+)$/.exec(previous[column] ?? "")?.[1]?.length ?? 0);
  const most = Math.min(2, Math.max(0, ...places));
  return most === 0 ? "0" : `0.${"0".repeat(most)}`;
}
