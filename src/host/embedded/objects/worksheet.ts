import type { CellRange } from "../../../core/address";
import type { SheetVisibility } from "../../../core/grid";
import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { standardCharacters } from "./cell-sizes";
import { readColor } from "./colors";
import { followDelete, followRename } from "./follow-sheets";
import type { HostWorkbook } from "./host-workbook";
import { FreezePanesObject } from "./freeze-panes";
import { NamedItemCollectionObject } from "./names";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { COLS, ROWS } from "./range-address";
import { usedRange } from "./used-range";
import { writtenRange } from "./written-range";
import { assertSheetName } from "./sheet-name";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** One sheet. */
export class WorksheetObject extends ApiObject {
  readonly className = "Worksheet";

  constructor(
    book: HostWorkbook,
    readonly sheet: SheetModel,
  ) {
    super(book);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }

  override eventTarget(): string {
    return this.sheet.id;
  }

  override assertAlive(): void {
    if (!this.book.model.sheets.includes(this.sheet)) throw new ApiFailure("ItemNotFound");
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    this.assertStructureOpen();
    assertSheetName(this.book.model, name, this.sheet);
    const before = this.sheet.name;
    if (before === name) return;
    this.sheet.name = name;
    this.sheet.changedParts.add("name");
    followRename(this.book.model, before, name);
    this.book.raise({ kind: "renamed", sheet: this.sheet, before });
  }

  get position(): number {
    return this.book.model.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    this.assertStructureOpen();
    const { model } = this.book;
    if (!Number.isInteger(position) || position < 0 || position >= model.sheets.length)
      throw new ApiFailure("InvalidArgument");
    const active = model.sheets[model.activeSheet];
    model.sheets.splice(this.position, 1);
    model.sheets.splice(position, 0, this.sheet);
    model.activeSheet = Math.max(0, model.sheets.indexOf(active!));
  }

  get visibility(): string {
    return Object.keys(VISIBILITY).find((key) => VISIBILITY[key] === this.sheet.visibility)!;
  }

  set visibility(visibility: string) {
    this.assertStructureOpen();
    const wanted = VISIBILITY[visibility]!;
    if (wanted !== "visible" && this.isLastVisible()) throw new ApiFailure("InvalidOperation");
    const before = this.visibility;
    this.sheet.visibility = wanted;
    this.sheet.changedParts.add("visibility");
    if (before !== visibility) this.book.raise({ kind: "visibility", sheet: this.sheet, before, after: visibility });
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set tabColor(color: string) {
    this.sheet.tabColor = color === "" ? null : readColor(color);
    this.sheet.changedParts.add("tabColor");
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
    this.sheet.changedParts.add("view");
  }

  /** In characters, without the five pixels that stand around them. */
  get standardWidth(): number {
    return standardCharacters(this.sheet);
  }

  get standardHeight(): number {
    return this.sheet.defaultRowHeight ?? 15;
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.book, this.sheet);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.book, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.book, this.sheet);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== "visible") throw new ApiFailure("InvalidOperation");
    this.book.activate(this.sheet);
  }

  delete(): void {
    this.assertStructureOpen();
    if (this.sheet.visibility === "veryHidden") throw new ApiFailure("GeneralException");
    if (this.isLastVisible()) throw new ApiFailure("InvalidOperation");
    this.book.remove(this.sheet);
    followDelete(this.book.model, this.sheet.name);
  }

  getRange(address?: string): RangeObject {
    if (address === undefined) return this.range({ top: 0, left: 0, bottom: ROWS - 1, right: COLS - 1 });
    const { sheet, range } = writtenRange(this.book, this.sheet, address);
    return new RangeObject(this.book, sheet, range);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.range({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }

  /** Several addresses with commas between them. */
  getRanges(addresses?: string): RangeAreasObject {
    if (addresses === undefined) return new RangeAreasObject(this.book, this.sheet, [this.getRange().range]);
    const written = addresses.split(",").map((address) => writtenRange(this.book, this.sheet, address));
    if (written.some(({ sheet }) => sheet !== this.sheet)) throw new ApiFailure("InvalidArgument");
    return new RangeAreasObject(
      this.book,
      this.sheet,
      written.map(({ range }) => range),
    );
  }

  getNext(visibleOnly = false): WorksheetObject {
    return existing(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.neighbour(this.book.model.sheets.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetObject {
    return existing(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.neighbour(this.book.model.sheets.slice(0, this.position).reverse(), visibleOnly);
  }

  calculate(): void {
    this.book.recalculate();
  }

  getCell(row: number, column: number): RangeObject {
    return this.range({ top: row, left: column, bottom: row, right: column });
  }

  /** A sheet that holds nothing still answers with A1. */
  getUsedRange(valuesOnly = false): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    this.book.freshen();
    const used = usedRange(this.sheet, valuesOnly);
    return used && this.range(used);
  }

  private neighbour(sheets: readonly SheetModel[], visibleOnly: boolean): WorksheetObject | null {
    const next = sheets.find((sheet) => !visibleOnly || sheet.visibility === "visible");
    return next ? new WorksheetObject(this.book, next) : null;
  }

  private range(range: CellRange): RangeObject {
    return new RangeObject(this.book, this.sheet, range);
  }

  private isLastVisible(): boolean {
    const visible = this.book.model.sheets.filter((sheet) => sheet.visibility === "visible");
    return visible.length === 1 && visible[0] === this.sheet;
  }

  private assertStructureOpen(): void {
    if (this.book.model.isProtected) throw new ApiFailure("AccessDenied");
  }
}

function existing(sheet: WorksheetObject | null): WorksheetObject {
  if (!sheet) throw new ApiFailure("ItemNotFound");
  return sheet;
}
