import type { CellRange } from "../address";
import { CellKind } from "./cell-kind";
import { entityLabelWeight } from "./header-words";
import { lookAtRow } from "./row-look";
import type { SheetView } from "./sheet-view";

/** Only so many rows are searched for a strip's first row of several cells. */
const SEARCHED_ROWS = 2000;

/**
 * The strips of a sheet that hold something, left to right: columns without content between them cut it. A strip that
 * begins with no name of its own, or repeats nothing, belongs to the one on its left; single helper columns are left out
 * unless the header row labels them.
 */
export function stripsOf(view: SheetView): readonly CellRange[] {
  const runs = usedRuns(view);
  const strips: CellRange[] = [];
  for (const run of runs) {
    const before = strips.at(-1);
    if (before && !standsAlone(view, before, run)) {
      if (run.right > run.left || hasLabelBeside(view, before, run.left)) {
        strips[strips.length - 1] = { ...before, right: run.right };
      }
      continue;
    }
    strips.push(run);
  }
  return strips;
}

function usedRuns(view: SheetView): readonly CellRange[] {
  const used = usedColumns(view);
  const runs: CellRange[] = [];
  for (let col = 0; col < view.cols; col++) {
    if (!used[col]) continue;
    const last = runs.at(-1);
    if (last && last.right === col - 1) runs[runs.length - 1] = { ...last, right: col };
    else runs.push({ top: 0, left: col, bottom: view.rows - 1, right: col });
  }
  return runs;
}

function usedColumns(view: SheetView): readonly boolean[] {
  const used = Array.from(view.filledInCol, (filled) => filled > 0);
  for (const merge of view.grid.merges) {
    const isTitle = (view.filledInRow[merge.top] ?? 0) <= 1;
    if (isTitle || view.kind(merge.top, merge.left) === CellKind.blank) continue;
    for (let col = merge.left; col <= Math.min(merge.right, view.cols - 1); col++) used[col] = true;
  }
  return used;
}

/** A panel of its own names its rows, as the one on its left does, or has a title of its own. */
function standsAlone(view: SheetView, before: CellRange, run: CellRange): boolean {
  if (run.right === run.left) return false;
  const [ownTop, leftTop] = [firstRowOfSeveral(view, run), firstRowOfSeveral(view, before)];
  if (ownTop < 0) return false;
  const label = view.folded(ownTop, run.left);
  const isRepeat = label !== "" && leftTop >= 0 && label === view.folded(leftTop, before.left);
  return isRepeat || entityLabelWeight(label) > 0 || /^序号$/.test(label) || ownTop !== leftTop;
}

function firstRowOfSeveral(view: SheetView, strip: CellRange): number {
  for (let row = 0; row < Math.min(view.rows, SEARCHED_ROWS); row++) {
    if (lookAtRow(view, row, strip.left, strip.right).filled >= 2) return row;
  }
  return -1;
}

function hasLabelBeside(view: SheetView, before: CellRange, col: number): boolean {
  if (before.right === before.left) return isLabelledBeside(view, before.left, col);
  const top = firstRowOfSeveral(view, before);
  return top >= 0 && view.kind(top, col) === CellKind.text;
}

/** Two single columns with a spacer between them belong together when the first row that fills both holds texts. */
function isLabelledBeside(view: SheetView, left: number, right: number): boolean {
  for (let row = 0; row < Math.min(view.rows, SEARCHED_ROWS); row++) {
    if (view.kind(row, left) === CellKind.blank || view.kind(row, right) === CellKind.blank) continue;
    return view.kind(row, left) === CellKind.text && view.kind(row, right) === CellKind.text;
  }
  return false;
}
