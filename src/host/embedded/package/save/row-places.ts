import { cellA1 } from "../../../../core/address";
import type { CellValue } from "../../../../core/grid";
import { cellKey } from "../../model/workbook-model";
import { readCellValue, type ValueSource } from "../read/cell-value";
import type { RawCell, RawRow, RowListener } from "../rows/raw-cell";

/** Where a cell stands in the text of its part, and what it says there. */
export interface CellPlaceInText {
  readonly row: number;
  readonly col: number;
  readonly start: number;
  readonly end: number;
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** Whether the file leaves the cell's place to the order. */
  readonly silent: boolean;
  /** The number of the shared formula that the cell takes part in. */
  readonly shared: string | null;
  /** Whether the shared formula is written here. */
  readonly sharesItsText: boolean;
}

export interface RowPlaceInText {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly attributes: ReadonlyMap<string, string>;
  cells: CellPlaceInText[];
  closeStart: number;
  end: number;
}

/** Finds the places of rows and of those cells that a save may touch. */
export class RowPlaces implements RowListener {
  /** All rows in the order of the file. */
  readonly rows: RowPlaceInText[] = [];
  /** Opening tags that leave their place to the order, with the attribute that would say it. */
  readonly silent: { readonly start: number; readonly reference: string }[] = [];
  readonly sharers = new Map<string, CellPlaceInText[]>();
  private col = -1;

  constructor(
    private readonly source: ValueSource,
    private readonly wantedRows: ReadonlySet<number>,
  ) {}

  row(row: RawRow): void {
    const index = row.index ?? (this.rows.at(-1)?.row ?? -1) + 1;
    if (row.index === null) this.silent.push({ start: row.start, reference: String(index + 1) });
    this.col = -1;
    this.rows.push({ ...row, row: index, cells: [], closeStart: row.openEnd, end: row.openEnd });
  }

  cell(cell: RawCell): void {
    const row = this.rows.at(-1)!;
    this.col = cell.col < 0 ? this.col + 1 : cell.col;
    if (cell.col < 0) this.silent.push({ start: cell.start, reference: cellA1(row.row, this.col) });
    const shared = cell.formula?.attributes.get("t") === "shared" ? (cell.formula.attributes.get("si") ?? null) : null;
    if (!this.wantedRows.has(row.row) && shared === null) return;
    const place = this.placeOf(cell, row.row, shared);
    row.cells.push(place);
    if (shared !== null) this.share(shared, place);
  }

  private placeOf(cell: RawCell, row: number, shared: string | null): CellPlaceInText {
    return {
      row,
      col: this.col,
      start: cell.start,
      end: cell.end,
      value: readCellValue(cell, row, this.col, this.source),
      hasFormula: cell.formula !== null,
      silent: cell.col < 0,
      shared,
      sharesItsText: shared !== null && cell.formula!.text !== "",
    };
  }

  private share(number: string, place: CellPlaceInText): void {
    const known = this.sharers.get(number);
    if (known) known.push(place);
    else this.sharers.set(number, [place]);
  }

  rowEnd(start: number, end: number): void {
    const row = this.rows.at(-1)!;
    row.closeStart = start;
    row.end = end;
  }
}

export function placeKey(place: { readonly row: number; readonly col: number }): number {
  return cellKey(place.row, place.col);
}
