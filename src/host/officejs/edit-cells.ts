import { cellA1 } from "../../core/address";
import { HostError } from "../host-error";
import type { CellEdit, EditedCell } from "../workbook-host";
import { needsTextFormat } from "./render/cell-input";
import type { Batch } from "./session/excel-session";

/** Changes single cells of sheets that are not ours. All of them are looked at before the first is written. */
export async function editCells(batch: Batch, edits: readonly CellEdit[]): Promise<void> {
  const { context, sync } = batch;
  const sheets = edits.map(({ place }) => context.workbook.worksheets.getItemOrNullObject(place.sheet));
  await sync();
  const missing = edits.find((_, at) => sheets[at]!.isNullObject);
  if (missing) throw new HostError("sheet-missing", { sheet: missing.place.sheet });
  const ranges = edits.map(({ place }, at) => sheets[at]!.getRange(cellA1(place.row, place.col)));
  for (const range of ranges) range.load("text");
  await sync();
  const changed = edits.findIndex(({ was }, at) => ranges[at]!.text[0]![0]!.trim() !== was.trim());
  if (changed >= 0) throw new HostError("inputs-changed", factsOf(edits[changed]!));
  edits.forEach(({ cell }, at) => {
    const range = ranges[at]!;
    if (needsTextFormat(cell)) range.numberFormat = [["@"]];
    range.values = [[inputOf(cell)]];
    range.load("values");
  });
  await sync();
  const lost = edits.findIndex(({ cell }, at) => !agrees(ranges[at]!.values[0]![0], inputOf(cell)));
  if (lost >= 0) throw new HostError("read-back-differs", factsOf(edits[lost]!));
}

/** An empty text empties a cell. */
function inputOf(cell: EditedCell): string | number {
  if (cell === null || typeof cell === "string") return cell ?? "";
  const number = Number(cell.number);
  if (!Number.isFinite(number)) throw new Error(`expected a finite number for a cell, got "${cell.number}"`);
  return number;
}

function agrees(found: unknown, wanted: string | number): boolean {
  return String(found ?? "") === String(wanted);
}

function factsOf({ place }: CellEdit): { readonly sheet: string; readonly cell: string } {
  return { sheet: place.sheet, cell: cellA1(place.row, place.col) };
}
