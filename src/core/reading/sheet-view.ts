import type { CellRange } from "../address";
import type { Grid } from "../grid";
import { foldText } from "../values/fold-text";
import { CellKind, cellKind, isDataKind, isLabelKind } from "./cell-kind";

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
  /** Of the filled cells of a row, those that can be labels, those that are data, and those that are numbers. */
  readonly labelsInRow: Uint16Array;
  readonly dataInRow: Uint16Array;
  readonly numbersInRow: Uint16Array;
  /** The first and last filled column of a row; meaningless where the row is blank. */
  readonly firstInRow: Uint16Array;
  readonly lastInRow: Uint16Array;
  /** Whether any merge touches the row. */
  hasMerges(row: number): boolean;
}

const CELLS_A_STEP = 20000;

/** What is counted while every cell is looked at. */
type Counts = Pick<
  SheetView,
  "filledInRow" | "filledInCol" | "labelsInRow" | "dataInRow" | "numbersInRow" | "firstInRow" | "lastInRow"
> & { readonly kinds: Uint8Array };

/**
 * Looks at every cell once. A generator, so that a caller with a screen to keep alive can pause between steps of about
 * twenty thousand cells; run to its end at once it is an ordinary function.
 */
export function* viewSheet(grid: Grid): Generator<void, SheetView> {
  const { rows, cols } = grid;
  const counts: Counts = {
    kinds: new Uint8Array(rows * cols),
    filledInRow: new Uint32Array(rows),
    filledInCol: new Uint32Array(cols),
    labelsInRow: new Uint16Array(rows),
    dataInRow: new Uint16Array(rows),
    numbersInRow: new Uint16Array(rows),
    firstInRow: new Uint16Array(rows),
    lastInRow: new Uint16Array(rows),
  };
  const rowsAStep = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, cols)));
  for (let row = 0; row < rows; row++) {
    lookAtCells(grid, row, counts);
    if (row % rowsAStep === rowsAStep - 1) yield;
  }
  return makeView(grid, counts);
}

function lookAtCells(grid: Grid, row: number, counts: Counts): void {
  const values = grid.values[row]!;
  const formats = grid.formats[row]!;
  const start = row * grid.cols;
  let [filled, labels, data, numbers, last] = [0, 0, 0, 0, 0];
  for (let col = 0; col < grid.cols; col++) {
    const kind = cellKind(values[col] ?? null, formats[col] ?? "General");
    if (kind === CellKind.blank) continue;
    counts.kinds[start + col] = kind;
    counts.filledInCol[col]!++;
    if (filled++ === 0) counts.firstInRow[row] = col;
    last = col;
    if (isLabelKind(kind)) labels++;
    if (isDataKind(kind)) data++;
    if (kind === CellKind.number) numbers++;
  }
  counts.filledInRow[row] = filled;
  counts.labelsInRow[row] = labels;
  counts.dataInRow[row] = data;
  counts.numbersInRow[row] = numbers;
  counts.lastInRow[row] = last;
}

function makeView(grid: Grid, { kinds, ...counts }: Counts): SheetView {
  const { rows, cols } = grid;
  const kind = (row: number, col: number): CellKind =>
    row < rows && col < cols && row >= 0 && col >= 0 ? (kinds[row * cols + col] as CellKind) : CellKind.blank;
  const merges = mergesByCell(grid, kind);
  const merged = rowsOfMerges(merges);
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
    hasMerges: (row) => merged.has(row),
    ...counts,
  };
}

function rowsOfMerges(merges: ReadonlyMap<number, CellRange>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const key of merges.keys()) rows.add(Math.floor(key / MOST_COLUMNS));
  return rows;
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
