import type { CellRange } from "../../../core/address";
import { cellKey } from "../model/workbook-model";
import { ARRAY_SIZE_MESSAGE, ApiFailure } from "../wire/api-failure";
import type { ApiObject } from "./api-object";
import { assertFormattable } from "./cell-looks";
import { coveredCells, readCells, valueOut, valueType } from "./cell-reading";
import { columnsOf, heightOf, rowsOf, widthOf } from "./cell-sizes";
import { columnProperties, readsAll, rowProperties } from "./cell-properties";
import { cellText } from "./cell-text";
import { writeFormats, writeInputs } from "./cell-writing";
import { clearCells } from "./clearing";
import { ConditionalFormatCollectionObject } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import type { RangeHyperlink } from "./hyperlinks";
import { readHyperlink, setHyperlink } from "./hyperlinks";
import { mergeCells, mergesIn, unmergeCells } from "./merging";
import { RangeAreasObject } from "./range-areas";
import { RangePlace } from "./range-place";
import { RangeFormatObject } from "./range-format";
import { specialCells } from "./special-cells";
import { surroundingRegion, usedRange } from "./used-range";

/** A rectangle of cells of one sheet: what stands in it and how it looks. */
export class RangeObject extends RangePlace {
  get values(): unknown {
    return this.uncovered("", (row, col) => valueOut(this.sheet.valueAt(row, col)));
  }

  set values(values: unknown) {
    writeInputs(this, values);
  }

  get formulas(): unknown {
    return this.uncovered(
      "",
      (row, col) => this.sheet.formulas.get(cellKey(row, col)) ?? valueOut(this.sheet.valueAt(row, col)),
    );
  }

  set formulas(formulas: unknown) {
    writeInputs(this, formulas);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    writeInputs(this, formulas);
  }

  get valueTypes(): unknown {
    return this.uncovered("Empty", (row, col) => valueType(this.sheet.valueAt(row, col)));
  }

  get text(): unknown {
    const { styles, date1904 } = this.book.model;
    return this.uncovered("", (row, col) => {
      const value = this.sheet.valueAt(row, col);
      if (value === null) return "";
      return cellText(value, styles.look(this.sheet.styleAt(row, col)).numberFormat, date1904);
    });
  }

  get numberFormat(): unknown {
    const { styles } = this.book.model;
    return readCells(this, (row, col) => styles.look(this.sheet.styleAt(row, col)).numberFormat);
  }

  set numberFormat(formats: unknown) {
    writeFormats(this, formats);
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    writeFormats(this, formats);
  }

  /** Null where some rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    return common(rowsOf(this).map((row) => this.sheet.hiddenRows.has(row)));
  }

  set rowHidden(hidden: boolean) {
    assertFormattable(this.sheet);
    for (const row of rowsOf(this)) setMember(this.sheet.hiddenRows, row, hidden);
    this.sheet.changedParts.add("rows");
  }

  get columnHidden(): boolean | null {
    return common(columnsOf(this).map((col) => this.sheet.hiddenCols.has(col)));
  }

  set columnHidden(hidden: boolean) {
    assertFormattable(this.sheet);
    for (const col of columnsOf(this)) setMember(this.sheet.hiddenCols, col, hidden);
    this.sheet.changedParts.add("columns");
  }

  get hidden(): boolean | null {
    const rows = this.rowHidden;
    const cols = this.columnHidden;
    return rows === true || cols === true ? true : rows === false && cols === false ? false : null;
  }

  /** In points, as are height, left and top. */
  get width(): number {
    return columnsOf(this).reduce((sum, col) => sum + widthOf(this.sheet, col), 0);
  }

  get height(): number {
    return rowsOf(this).reduce((sum, row) => sum + heightOf(this.sheet, row), 0);
  }

  get left(): number {
    return Array.from({ length: this.range.left }, (_, col) => widthOf(this.sheet, col)).reduce(
      (sum, one) => sum + one,
      0,
    );
  }

  get top(): number {
    return Array.from({ length: this.range.top }, (_, row) => heightOf(this.sheet, row)).reduce(
      (sum, one) => sum + one,
      0,
    );
  }

  get hasSpill(): boolean {
    return false;
  }

  get hyperlink(): RangeHyperlink | null {
    return readHyperlink(this);
  }

  set hyperlink(link: RangeHyperlink | null) {
    setHyperlink(this, link);
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

  /** Unlike a whole sheet's, an empty range's used range is an error. */
  getUsedRange(valuesOnly = false): ApiObject {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new ApiFailure("ItemNotFound");
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly = false): ApiObject | null {
    this.book.freshen();
    const used = usedRange(this.sheet, valuesOnly, this.range);
    return used && this.at(used);
  }

  getSurroundingRegion(): ApiObject {
    return this.at(surroundingRegion(this.sheet, this.range));
  }

  getMergedAreasOrNullObject(): RangeAreasObject | null {
    return this.areasOf(mergesIn(this.sheet, this.range));
  }

  getSpecialCells(cellType: string, valueTypes = "All"): RangeAreasObject {
    const found = this.getSpecialCellsOrNullObject(cellType, valueTypes);
    if (!found) throw new ApiFailure("ItemNotFound");
    return found;
  }

  getSpecialCellsOrNullObject(cellType: string, valueTypes = "All"): RangeAreasObject | null {
    this.book.freshen();
    return this.areasOf(specialCells(this.sheet, this.range, cellType, valueTypes));
  }

  getRowProperties(wanted: Readonly<Record<string, unknown>>): readonly object[] {
    if (!readsAll(wanted, "rowHeight")) throw new ApiFailure("NotImplemented");
    return rowProperties(this, wanted);
  }

  getColumnProperties(wanted: Readonly<Record<string, unknown>>): readonly object[] {
    if (!readsAll(wanted, "columnWidth")) throw new ApiFailure("NotImplemented");
    return columnProperties(this, wanted);
  }

  merge(across = false): void {
    mergeCells(this.sheet, this.range, across);
  }

  unmerge(): void {
    unmergeCells(this.sheet, this.range);
  }

  clear(applyTo = "All"): void {
    clearCells(this, applyTo);
  }

  calculate(): void {
    this.book.recalculate();
  }

  select(): void {
    if (this.sheet.visibility !== "visible") throw new ApiFailure("InvalidOperation");
    this.book.select(this.sheet, this.range);
  }

  _KeepReference(): void {
    this.book.keep(this);
  }

  /** The client asks before it sends a long array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new ApiFailure("InvalidArgument", "Range.values", ARRAY_SIZE_MESSAGE);
  }

  private uncovered<T>(hidden: T, read: (row: number, col: number) => T): T[][] | null {
    this.book.freshen();
    const covered = coveredCells(this);
    if (covered.size === 0) return readCells(this, read);
    return readCells(this, (row, col) => (covered.has(cellKey(row, col)) ? hidden : read(row, col)));
  }

  private areasOf(ranges: readonly CellRange[]): RangeAreasObject | null {
    return ranges.length === 0 ? null : new RangeAreasObject(this.book, this.sheet, ranges);
  }
}

function common(states: readonly boolean[]): boolean | null {
  return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
}

function setMember(set: Set<number>, member: number, isMember: boolean): void {
  if (isMember) set.add(member);
  else set.delete(member);
}
