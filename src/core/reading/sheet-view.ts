import type { CellRange } from "../address";
import type { Grid } from "../grid";
import { foldText } from "../values/fold-text";
import { CellKind, cellKind } from "./cell-kind";

/** A sheet as the reader looks at it: kinds of cells, texts and merges by place. */
export interface SheetView {
  readonly grid: Grid;
  readonly rows: number;
  readonly cols: number;
  kind(row: number, col: number): CellKind;
  /** What the user sees, untouched; "" for a blank cell. */
  text(row: number, col: number): string;
  /** The same, half-width and without white space. */
  folded(row: number, col: number): string;
  /** The merge that a cell belongs to; merges without content do not count. */
  merge(row: number, col: number): CellRange | undefined;
  /** How many cells hold anything but white space, by row and by column. */
  readonly filledInRow: Uint32Array;
  readonly filledInCol: Uint32Array;
}

const CELLS_A_STEP = 20000;

/**
 * Looks at every cell once. A generator, so that a caller with a screen to keep alive can pause between steps of about
 * twenty thousand cells; run to its end at once it is an ordinary function.
 */
export function* viewSheet(grid: Grid): Generator<void, SheetView> {
  const { rows, cols } = grid;
  const kinds = new Uint8Array(rows * cols);
  const filledInRow = new Uint32Array(rows);
  const filledInCol = new Uint32Array(cols);
  const rowsAStep = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, cols)));
  for (let row = 0; row < rows; row++) {
    filledInRow[row] = lookAtRow(grid, row, kinds, filledInCol);
    if (row % rowsAStep === rowsAStep - 1) yield;
  }
  return makeView(grid, kinds, filledInRow, filledInCol);
}

function lookAtRow(grid: Grid, row: number, kinds: Uint8Array, filledInCol: Uint32Array): number {
  const values = grid.values[row]!;
  const formats = grid.formats[row]!;
  const start = row * grid.cols;
  let filled = 0;
  for (let col = 0; col < grid.cols; col++) {
    const kind = cellKind(values[col] ?? null, formats[col] ?? "General");
    kinds[start + col] = kind;
    if (kind === CellKind.blank) continue;
    filled++;
    filledInCol[col] = filledInCol[col]! + 1;
  }
  return filled;
}

function makeView(grid: Grid, kinds: Uint8Array, filledInRow: Uint32Array, filledInCol: Uint32Array): SheetView {
  const { rows, cols } = grid;
  const kind = (row: number, col: number): CellKind =>
    row < rows && col < cols && row >= 0 && col >= 0 ? (kinds[row * cols + col] as CellKind) : CellKind.blank;
  const merges = mergesByCell(grid, kind);
  const text = (row: number, col: number): string => {
    if (kind(row, col) === CellKind.blank) return "";
    const value = grid.values[row]![col]!;
    return typeof value === "string" ? value : (grid.texts[row]?.[col] ?? "") || String(value);
  };
  return {
    grid,
    rows,
    cols,
    kind,
    text,
    folded: (row, col) => foldText(text(row, col)),
    merge: (row, col) => merges.get(row * MOST_COLUMNS + col),
    filledInRow,
    filledInCol,
  };
}

const MOST_COLUMNS = 16384;
/** Beyond this many cells a merge is a decoration, not a header or a group. */
const MOST_MERGED_CELLS = 200000;

function mergesByCell(grid: Grid, kind: (row: number, col: number) => CellKind): Map<number, CellRange> {
  const byCell = new Map<number, CellRange>();
  for (const merge of grid.merges) {
    const cells = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (!(cells >= 2) || cells > MOST_MERGED_CELLS || kind(merge.top, merge.left) === CellKind.blank) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let col = merge.left; col <= merge.right; col++) byCell.set(row * MOST_COLUMNS + col, merge);
    }
  }
  return byCell;
}
