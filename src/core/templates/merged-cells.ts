import { rangeA1, type CellRange } from "../address";
import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import type { FoundForm } from "./find-form";

/** What a cell shows; a cell that a merge covers shows what its first cell holds. */
export function shownText(grid: Grid, row: number, col: number): string {
  const own = (grid.texts[row]?.[col] ?? "").trim();
  if (own !== "") return own;
  const merge = grid.merges.find((one) => covers(one, row, col));
  return merge ? (grid.texts[merge.top]?.[merge.left] ?? "").trim() : "";
}

/**
 * Cells of a form that somebody merged 合并单元格: the covered ones hold nothing, and what their first cell holds is not counted
 * for them. Merges of names alone are read, since every row then has its name.
 */
export function mergedCells({ grid, headerRow, cols }: FoundForm, unitCol: number | null): readonly Finding[] {
  const inputs = cols.filter((col): col is number => col !== null && col !== unitCol);
  return grid.merges
    .filter((merge) => merge.top > headerRow && hidesInput(grid, merge, inputs, unitCol))
    .map((merge) => {
      const place = { sheet: grid.sheet, row: merge.top, col: merge.left };
      return finding("form.merged-cells", "warning", place, { range: rangeA1(merge) });
    });
}

/** True when a covered cell is an input of a row that names its unit in a cell of its own. */
function hidesInput(grid: Grid, merge: CellRange, inputs: readonly number[], unitCol: number | null): boolean {
  const covered = inputs.filter((col) => col >= merge.left && col <= merge.right);
  const isAcross = covered.some((col) => col > merge.left);
  const isDown = covered.length > 0 && merge.bottom > merge.top;
  const namesUnit = unitCol === null || unitCol < merge.left || unitCol > merge.right;
  const rows = Array.from({ length: merge.bottom - merge.top + 1 }, (_, at) => merge.top + at);
  return (
    (isAcross || isDown) && namesUnit && rows.some((row) => unitCol === null || shownText(grid, row, unitCol) !== "")
  );
}

function covers({ top, left, bottom, right }: CellRange, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}
