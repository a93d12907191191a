import { cellA1 } from "../../../../core/address";
import { refuse } from "../refuse";

/** What a sheet may hold; beyond it neither the program nor a reader could do anything with it. */
export const MOST_CELLS = 10_000_000;
/** A rectangle around all values up to this size is always held, however thinly it is filled. */
const ALWAYS_HELD = 5_000_000;
/** Larger rectangles must be filled at least so far, or one stray cell would make us hold millions of blanks. */
const LEAST_FILLED = 0.02;

/** Counts the cells of a sheet and how far they spread; refuses more than can be held. */
export class CellExtent {
  private count = 0;
  private bottom = -1;
  private right = -1;

  /** @param sheet the sheet's name, for the refusal */
  constructor(private readonly sheet: string) {}

  add(row: number, col: number): void {
    if (++this.count > MOST_CELLS) refuse("too-many-cells", { sheet: this.sheet, limit: MOST_CELLS });
    if (row > this.bottom) this.bottom = row;
    if (col > this.right) this.right = col;
  }

  /** To be asked when all cells have been added. */
  check(): void {
    const area = (this.bottom + 1) * (this.right + 1);
    if (area <= ALWAYS_HELD || this.count >= area * LEAST_FILLED) return;
    refuse("too-spread-out", { sheet: this.sheet, cell: cellA1(this.bottom, this.right) });
  }
}
