import type { CellPlace } from "../core/address";
import type { Grid } from "../core/grid";
import type { Assessment } from "../core/scoring/assessment";
import { readNumberText } from "../core/values/read-number-text";
import { inputGrids, type AssessedWorkbook } from "./assess-workbook";
import { workOf, type WorkOptions } from "./work/core-work";

/**
 * Scores again as if a source cell held another figure; the workbook stays as it is. `text` is what somebody would type:
 * 95, 95%, or a word such as 缺项.
 */
export async function whatIf(
  { snapshot, assessment }: AssessedWorkbook,
  place: CellPlace,
  text: string,
  options: WorkOptions = {},
): Promise<Assessment> {
  const work = await workOf(options);
  const grids = inputGrids(snapshot).map((grid) => (grid.sheet === place.sheet ? withCell(grid, place, text) : grid));
  return work("assess", { grids, period: assessment.period, suffix: assessment.method.suffix }, options.signal);
}

/** The grid with another text in one cell. A plain number takes the place of a number and keeps the cell's format. */
export function withCell(grid: Grid, { row, col }: CellPlace, text: string): Grid {
  const typed = text.trim();
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null;
  const format = grid.formats[row]?.[col] ?? "General";
  const isShare = format.includes("%");
  const value = number === null ? typed || null : isShare ? Number((number / 100).toPrecision(15)) : number;
  const shown = number !== null && isShare ? `${typed}%` : typed;
  return {
    ...grid,
    values: replaced(grid.values, row, col, value),
    texts: replaced(grid.texts, row, col, shown),
  };
}

/** True for a text that is a figure as the reader takes it. */
export function isFigure(text: string): boolean {
  return readNumberText(text) !== null;
}

function replaced<Cell>(rows: readonly (readonly Cell[])[], row: number, col: number, cell: Cell): Cell[][] {
  return rows.map((cells, at) => (at === row ? cells.map((one, c) => (c === col ? cell : one)) : cells)) as Cell[][];
}
