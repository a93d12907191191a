import { finding } from "../finding";
import { exact, type Exact } from "../values/exact";
import { plain } from "../values/rounding";
import type { FileFinding, MergedRow } from "./merge-returns";
import { printedHeader, type TemplateSheet } from "./template";

/** Fewer units than this say nothing about what is usual. */
const LEAST_UNITS = 6;

/**
 * Values that stand far from the other townships': more than ten times the median or less than a tenth of it. A slip of 万 or of
 * the decimal point shows so. They are asked about, never changed.
 */
export function unusualAmongUnits(sheet: TemplateSheet, rows: readonly MergedRow[]): readonly FileFinding[] {
  return sheet.columns.flatMap((column, i) => {
    const values = rows.flatMap((one) => {
      const value = one.row.cells[i]?.value;
      return value?.kind === "number" && value.value.compare(0) > 0 ? [{ one, value: value.value }] : [];
    });
    if (values.length < LEAST_UNITS) return [];
    const median = medianOf(values.map(({ value }) => value));
    return values
      .filter(({ value }) => value.compare(median.mul(10)) > 0 || value.mul(10).compare(median) < 0)
      .map(({ one, value }) => {
        const facts = { header: printedHeader(column), value: plain(value), median: plain(median) };
        return {
          file: one.file,
          finding: finding("form.unusual-among-units", "question", one.row.cells[i]!.place, facts),
        };
      });
  });
}

function medianOf(values: readonly Exact[]): Exact {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]!.add(sorted[middle]!).div(exact(2));
}
