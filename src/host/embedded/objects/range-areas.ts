import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiCollection, ApiObject } from "./api-object";
import { clearCells } from "./clearing";
import { ConditionalFormatCollectionObject } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import type { HostWorkbook } from "./host-workbook";
import { colCount, isWholeColumns, isWholeRows, rowCount, writeRange, writeSheet } from "./range-address";
import { RangeFormatObject } from "./range-format";

/** Several rectangles of one sheet that are handled together. */
export class RangeAreasObject extends ApiObject {
  readonly className = "RangeAreas";

  constructor(
    book: HostWorkbook,
    readonly sheet: SheetModel,
    readonly ranges: readonly CellRange[],
  ) {
    super(book);
  }

  override assertAlive(): void {
    if (!this.book.model.sheets.includes(this.sheet)) throw new ApiFailure("ItemNotFound");
  }

  /** Every area carries the sheet, as in `'一 月'!A1,'一 月'!B2`. */
  get address(): string {
    return this.ranges.map((range) => `${writeSheet(this.sheet.name)}!${writeRange(range)}`).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    const count = this.ranges.reduce((sum, range) => sum + rowCount(range) * colCount(range), 0);
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.ranges.every(isWholeColumns);
  }

  get isEntireRow(): boolean {
    return this.ranges.every(isWholeRows);
  }

  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.book, this.sheet, this.ranges);
  }

  get worksheet(): ApiObject {
    return this.book.worksheetObject(this.sheet);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  clear(applyTo = "All"): void {
    for (const range of this.ranges) clearCells({ book: this.book, sheet: this.sheet, range }, applyTo);
  }

  _KeepReference(): void {
    this.book.keep(this);
  }
}

/** The rectangles one by one. */
export class RangeCollectionObject extends ApiCollection {
  readonly className = "RangeCollection";

  constructor(
    book: HostWorkbook,
    private readonly sheet: SheetModel,
    private readonly ranges: readonly CellRange[],
  ) {
    super(book);
  }

  items(): readonly ApiObject[] {
    return this.ranges.map((range) => this.book.rangeObject(this.sheet, range));
  }

  getItemAt(index: number): ApiObject {
    const range = this.ranges[index];
    if (!range) throw new ApiFailure("InvalidArgument");
    return this.book.rangeObject(this.sheet, range);
  }
}
