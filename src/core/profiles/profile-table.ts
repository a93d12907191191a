import type { CellPlace } from "../address";
import { PALETTE } from "../sheets/palette";
import { addParagraph } from "../sheets/result-frame";
import { area } from "../sheets/sheet-canvas";
import type { CellStyle, SpecCell } from "../sheets/sheet-spec";
import { wrappedHeight } from "../sheets/text-width";
import type { ProfileFrame } from "./profile-sheet";

/** A row of one part of a profile. */
export interface ProfileRow {
  readonly cells: readonly SpecCell[];
  readonly looks: readonly { readonly col: number; readonly style: CellStyle }[];
  readonly link: { readonly col: number; readonly target: CellPlace } | null;
}

/** How the columns of one part lie. */
export interface TableManner {
  /** Spans of columns that stand as one. */
  readonly merged?: readonly (readonly [number, number])[];
  readonly center?: readonly number[];
  readonly right?: readonly number[];
  readonly format?: readonly (readonly [number, string])[];
}

/** A small table with its own heads; a line that says so where it has no rows. */
export function addTable(
  { canvas, words }: ProfileFrame,
  heads: readonly (string | null)[],
  rows: readonly ProfileRow[],
  { merged = [], center = [], right = [], format = [] }: TableManner,
): void {
  if (rows.length === 0) return addParagraph(canvas, words.profile.empty, { quiet: true });
  const head = canvas.add(heads, 22);
  canvas.paint(area(head, 0, head, canvas.lastCol), { bold: true, fill: PALETTE.header, horizontal: "center" });
  const wide = (col: number) => merged.find(([from]) => from === col)?.[1] ?? col;
  for (const { cells, looks, link } of rows) {
    const wraps = cells.map(
      (cell, col) => [typeof cell === "string" ? cell : "", canvas.widthOf(col, wide(col))] as const,
    );
    const row = canvas.add(cells, Math.max(20, wrappedHeight(wraps, 10)));
    for (const { col, style } of looks) canvas.paint(area(row, col, row, wide(col)), style);
    if (link) canvas.link(row, link.col, link.target, words.profile.source);
  }
  const bottom = canvas.nextRow - 1;
  for (let row = head; row <= bottom; row++) for (const [from, to] of merged) canvas.merge(area(row, from, row, to));
  canvas.paint(area(head, 0, bottom, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line, wrap: true });
  for (const col of center) canvas.paint(area(head + 1, col, bottom, col), { horizontal: "center" });
  for (const col of right) canvas.paint(area(head + 1, col, bottom, col), { horizontal: "right" });
  for (const [col, numberFormat] of format) canvas.paint(area(head + 1, col, bottom, col), { numberFormat });
}
