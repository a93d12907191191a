import { displayWidth } from "../../core/sheets/text-width";

/** Rows as lines whose columns stand under each other, Chinese characters counted twice. Columns named in `right` end flush. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const cols = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: cols }, (_, col) => Math.max(...rows.map((row) => displayWidth(row[col] ?? ""))));
  return rows.map((row) => line(row, widths, right)).join("\n");
}

function line(row: readonly string[], widths: readonly number[], right: readonly number[]): string {
  const cells = widths.map((width, col) => {
    const text = row[col] ?? "";
    const gap = " ".repeat(width - displayWidth(text));
    return right.includes(col) ? gap + text : text + gap;
  });
  return cells.join("  ").trimEnd();
}
