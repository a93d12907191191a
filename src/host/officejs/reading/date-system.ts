import type { Grid } from "../../../core/grid";
import { dayOfSerial } from "../../../core/values/calendar-day";

/**
 * Whether the workbook counts its days from 1904. Excel does not say at our level of its interface, but a date shows: the
 * year that people see beside the number that the cell holds. Without a date in the workbook the question does not arise.
 */
export function countsFrom1904(grids: readonly Grid[]): boolean {
  for (const grid of grids) {
    for (let row = 0; row < grid.rows; row++) {
      for (let col = 0; col < grid.cols; col++) {
        const answer = fromCell(grid, row, col);
        if (answer !== null) return answer;
      }
    }
  }
  return false;
}

function fromCell(grid: Grid, row: number, col: number): boolean | null {
  const value = grid.values[row]![col];
  if (typeof value !== "number" || !/yyyy/i.test(grid.formats[row]![col]!)) return null;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(grid.texts[row]![col]!)?.[0];
  if (year === undefined) return null;
  if (dayOfSerial(value, false)?.startsWith(year)) return false;
  return dayOfSerial(value, true)?.startsWith(year) ? true : null;
}
