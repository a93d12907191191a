import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";
import { COLS, ROWS } from "./range-address";
import type { RangeObject } from "./range";
import { writtenRange } from "./written-range";

/** The rows and columns that stay in view. */
export class FreezePanesObject extends ApiObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    book: HostWorkbook,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  /** Everything above and left of the range's last cell, with it. */
  freezeAt(frozen: RangeObject | string): void {
    const { range } = typeof frozen === "string" ? writtenRange(this.book, this.sheet, frozen) : frozen;
    this.freeze(range.bottom === ROWS - 1 ? 0 : range.bottom + 1, range.right === COLS - 1 ? 0 : range.right + 1);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): ApiObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw new ApiFailure("ItemNotFound");
    return location;
  }

  getLocationOrNullObject(): ApiObject | null {
    const { rows, cols } = this.sheet.frozen;
    if (rows === 0 && cols === 0) return null;
    const bottom = rows === 0 ? ROWS - 1 : rows - 1;
    const right = cols === 0 ? COLS - 1 : cols - 1;
    return this.book.rangeObject(this.sheet, { top: 0, left: 0, bottom, right });
  }

  private freeze(rows: number, cols: number): void {
    if (![rows, cols].every((count) => Number.isInteger(count) && count >= 0)) throw new ApiFailure("InvalidArgument");
    this.sheet.frozen = { rows, cols };
    this.sheet.changedParts.add("view");
  }
}
