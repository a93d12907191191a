import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";
import { ARRAY_SIZE_MESSAGE, ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { readCells, valueType, valueOut } from "./cell-reading";
import { writeFormats, writeInputs } from "./cell-writing";
import { cellText } from "./cell-text";
import type { HostWorkbook } from "./host-workbook";
import { colCount, isInside, isWholeColumns, isWholeRows, rowCount, writeRange, writeSheet } from "./range-address";
import { boundingRange } from "./range-address";
import { writtenRange } from "./written-range";
import { cellKey } from "../model/workbook-model";

/** A rectangle of cells of one sheet. */
export class RangeObject extends ApiObject {
  readonly className = "Range";

  constructor(
    book: HostWorkbook,
    readonly sheet: SheetModel,
    readonly range: CellRange,
  ) {
    super(book);
    if (!isInside(range)) throw new ApiFailure("InvalidArgument");
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

  get values(): unknown {
    return readCells(this, (row, col) => valueOut(this.sheet.valueAt(row, col)));
  }

  set values(values: unknown) {
    writeInputs(this, values);
  }

  get formulas(): unknown {
    return readCells(
      this,
      (row, col) => this.sheet.formulas.get(cellKey(row, col)) ?? valueOut(this.sheet.valueAt(row, col)),
    );
  }

  set formulas(formulas: unknown) {
    writeInputs(this, formulas);
  }

  get valueTypes(): unknown {
    return readCells(this, (row, col) => valueType(this.sheet.valueAt(row, col)));
  }

  get text(): unknown {
    const { styles, date1904 } = this.book.model;
    return readCells(this, (row, col) =>
      cellText(this.sheet.valueAt(row, col), styles.look(this.sheet.styleAt(row, col)).numberFormat, date1904),
    );
  }

  get numberFormat(): unknown {
    const { styles } = this.book.model;
    return readCells(this, (row, col) => styles.look(this.sheet.styleAt(row, col)).numberFormat);
  }

  set numberFormat(formats: unknown) {
    writeFormats(this, formats);
  }

  get worksheet(): ApiObject {
    return this.book.worksheetObject(this.sheet);
  }

  getRow(row: number): RangeObject {
    return this.at({ ...this.range, top: this.range.top + row, bottom: this.range.top + row });
  }

  getBoundingRect(other: RangeObject | string): RangeObject {
    const range = typeof other === "string" ? writtenRange(this.book, this.sheet, other).range : other.range;
    return this.at(boundingRange(this.range, range));
  }

  select(): void {
    if (this.sheet.visibility !== "visible") throw new ApiFailure("InvalidOperation");
    this.book.activate(this.sheet);
    this.book.selection = { sheet: this.sheet, range: this.range };
    this.book.raise({ kind: "selected", sheet: this.sheet, range: this.range });
  }

  _KeepReference(): void {
    if (this.reference !== null) return;
    this.reference = `r${this.book.nextReference()}`;
    this.book.references.set(this.reference, this);
  }

  /** The client asks before it sends a long array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new ApiFailure("InvalidArgument", "Range.values", ARRAY_SIZE_MESSAGE);
  }

  private at(range: CellRange): RangeObject {
    return new RangeObject(this.book, this.sheet, range);
  }
}
