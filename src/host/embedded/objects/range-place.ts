import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";
import {
  COLS,
  ROWS,
  boundingRange,
  colCount,
  intersection,
  isInside,
  isWholeColumns,
  isWholeRows,
  rowCount,
  writeRange,
  writeSheet,
} from "./range-address";
import { writtenRange } from "./written-range";

/** Where a range lies, and the ranges beside and inside it. */
export abstract class RangePlace extends ApiObject {
  readonly className = "Range";
  readonly ranges: readonly CellRange[];

  constructor(
    book: HostWorkbook,
    readonly sheet: SheetModel,
    readonly range: CellRange,
  ) {
    super(book);
    if (!isInside(range)) throw new ApiFailure("InvalidArgument");
    this.ranges = [range];
  }

  override assertAlive(): void {
    if (!this.book.model.sheets.includes(this.sheet)) throw new ApiFailure("ItemNotFound");
  }

  get address(): string {
    return `${writeSheet(this.sheet.name)}!${writeRange(this.range)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.range.top;
  }

  get columnIndex(): number {
    return this.range.left;
  }

  get rowCount(): number {
    return rowCount(this.range);
  }

  get columnCount(): number {
    return colCount(this.range);
  }

  /** Excel gives -1 beyond 2^31 - 1. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.range);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.range);
  }

  getCell(row: number, column: number): ApiObject {
    const top = this.range.top + row;
    const left = this.range.left + column;
    return this.at({ top, left, bottom: top, right: left });
  }

  getRow(row: number): ApiObject {
    return this.at({ ...this.range, top: this.range.top + row, bottom: this.range.top + row });
  }

  getColumn(column: number): ApiObject {
    return this.at({ ...this.range, left: this.range.left + column, right: this.range.left + column });
  }

  getLastRow(): ApiObject {
    return this.at({ ...this.range, top: this.range.bottom });
  }

  getLastColumn(): ApiObject {
    return this.at({ ...this.range, left: this.range.right });
  }

  getLastCell(): ApiObject {
    return this.at({ ...this.range, top: this.range.bottom, left: this.range.right });
  }

  getEntireRow(): ApiObject {
    return this.at({ ...this.range, left: 0, right: COLS - 1 });
  }

  getEntireColumn(): ApiObject {
    return this.at({ ...this.range, top: 0, bottom: ROWS - 1 });
  }

  getOffsetRange(rows: number, columns: number): ApiObject {
    const { top, left, bottom, right } = this.range;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): ApiObject {
    return this.at({ ...this.range, bottom: this.range.bottom + rows, right: this.range.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): ApiObject {
    return this.at({ ...this.range, bottom: this.range.top + rows - 1, right: this.range.left + columns - 1 });
  }

  getBoundingRect(other: RangePlace | string): ApiObject {
    return this.at(boundingRange(this.range, this.sameSheet(other)));
  }

  getIntersection(other: RangePlace | string): ApiObject {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw new ApiFailure("ItemNotFound");
    return shared;
  }

  getIntersectionOrNullObject(other: RangePlace | string): ApiObject | null {
    const shared = intersection(this.range, this.sameSheet(other));
    return shared && this.at(shared);
  }

  protected at(range: CellRange): ApiObject {
    return this.book.rangeObject(this.sheet, range);
  }

  private sameSheet(other: RangePlace | string): CellRange {
    const target = typeof other === "string" ? writtenRange(this.book, this.sheet, other) : other;
    if (target.sheet !== this.sheet) throw new ApiFailure("InvalidArgument");
    return target.range;
  }
}
