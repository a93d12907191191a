import type { CellValue } from "../../../core/grid";
import type { CellLook } from "../model/style-table";
import type { DefinedName, SheetModel, WorkbookModel } from "../model/workbook-model";
import { bookFrameOf, frameOf, type BookFrame, type SheetFrame } from "./sheet-frame";

/** A piece of a workbook, small enough to be taken over between two frames of a page. */
export type ModelSlice =
  | {
      readonly kind: "book";
      readonly frame: BookFrame;
      readonly looks: readonly CellLook[];
      readonly names: readonly DefinedName[];
    }
  | { readonly kind: "sheet"; readonly frame: SheetFrame }
  | {
      readonly kind: "rows";
      readonly sheet: string;
      readonly first: number;
      readonly values: readonly (CellValue[] | undefined)[];
      readonly styles: readonly ((number | undefined)[] | undefined)[];
    }
  | { readonly kind: "formulas"; readonly sheet: string; readonly formulas: readonly (readonly [number, string])[] };

/** Cells of a slice: about 10 ms to take over on an office computer. */
const CELLS_AT_ONCE = 10_000;

/** A workbook in pieces, in the order in which `ReceivedModel` wants them. */
export function* slicesOf(model: WorkbookModel): Generator<ModelSlice, void> {
  const looks = Array.from({ length: model.styles.size }, (_, style) => model.styles.look(style));
  yield { kind: "book", frame: bookFrameOf(model), looks, names: model.names };
  for (const sheet of model.sheets) {
    yield { kind: "sheet", frame: frameOf(sheet) };
    yield* rowsOf(sheet);
    yield* formulasOf(sheet);
  }
}

/** Rows that were never set travel as nothing: a sheet with one cell in its last row is one slice. */
function* rowsOf(sheet: SheetModel): Generator<ModelSlice> {
  const end = Math.max(sheet.values.length, sheet.styles.length);
  let first = 0;
  let cells = 0;
  for (let row = 0; row < end; row += 1) {
    const width = Math.max(sheet.values[row]?.length ?? 0, sheet.styles[row]?.length ?? 0);
    if (width === 0 && cells === 0) first = row + 1;
    cells += width;
    if (cells < CELLS_AT_ONCE && row + 1 < end && (width > 0 || cells === 0)) continue;
    if (cells > 0) yield rowSlice(sheet, first, row + 1);
    [first, cells] = [row + 1, 0];
  }
}

function rowSlice(sheet: SheetModel, first: number, end: number): ModelSlice {
  return {
    kind: "rows",
    sheet: sheet.id,
    first,
    values: sheet.values.slice(first, end),
    styles: sheet.styles.slice(first, end),
  };
}

function* formulasOf(sheet: SheetModel): Generator<ModelSlice> {
  const formulas = [...sheet.formulas];
  for (let first = 0; first < formulas.length; first += CELLS_AT_ONCE) {
    yield { kind: "formulas", sheet: sheet.id, formulas: formulas.slice(first, first + CELLS_AT_ONCE) };
  }
}

/** The number of cells in a slice, to tell how far a transfer has come. */
export function cellsIn(slice: ModelSlice): number {
  return slice.kind === "rows" ? slice.values.reduce((sum, row) => sum + (row?.length ?? 0), 0) : 0;
}

/** The number of cells that the slices of a workbook will bring. */
export function cellsOf(model: WorkbookModel): number {
  let cells = 0;
  for (const sheet of model.sheets) for (const row of sheet.values) cells += row?.length ?? 0;
  return cells;
}
