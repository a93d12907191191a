import type { DefinedName, SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiCollection, ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";
import { parseRange, writeRange, writeSheet } from "./range-address";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends ApiCollection {
  readonly className = "NamedItemCollection";

  constructor(
    book: HostWorkbook,
    private readonly sheet: SheetModel | null,
  ) {
    super(book);
  }

  items(): readonly NamedItemObject[] {
    const sheetId = this.sheet?.id ?? null;
    const own = this.book.model.names.filter((name) => name.sheetId === sheetId);
    return own.map((name) => new NamedItemObject(this.book, name.name, sheetId));
  }

  /** A name for cells, a formula or a constant such as ="abc". */
  add(name: string, reference: ApiObject | string): NamedItemObject {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255 || parseRange(name))
      throw new ApiFailure("InvalidArgument");
    if (this.getItemOrNullObject(name)) throw new ApiFailure("ItemAlreadyExists");
    const formula = typeof reference === "string" ? reference : `=${absoluteAddress(reference)}`;
    if (!formula.startsWith("=")) throw new ApiFailure("InvalidArgument");
    const sheetId = this.sheet?.id ?? null;
    this.book.model.names.push({ name, formula, sheetId });
    return new NamedItemObject(this.book, name, sheetId);
  }

  getItem(name: string): NamedItemObject {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new ApiFailure("ItemNotFound");
    return found;
  }

  getItemOrNullObject(name: string): NamedItemObject | null {
    return this.items().find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

/** One name. */
export class NamedItemObject extends ApiObject {
  readonly className = "NamedItem";

  constructor(
    book: HostWorkbook,
    readonly name: string,
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.name };
  }

  override assertAlive(): void {
    this.index();
  }

  get formula(): string {
    return `=${this.text()}`;
  }

  set formula(formula: string) {
    this.change({ formula: `=${String(formula).replace(/^=/, "")}` });
  }

  get type(): string {
    if (this.place()) return "Range";
    const text = this.text();
    if (text.startsWith('"')) return "String";
    if (/^(TRUE|FALSE)$/i.test(text)) return "Boolean";
    return /^-?\d+(\.\d+)?$/.test(text) ? "Double" : "Error";
  }

  /** The address of a name for cells, the constant of any other. */
  get value(): unknown {
    const text = this.text();
    switch (this.type) {
      case "String":
        return text.slice(1, -1).replaceAll('""', '"');
      case "Double":
        return Number(text);
      case "Boolean":
        return text.toUpperCase() === "TRUE";
      default:
        return text;
    }
  }

  get scope(): string {
    return this.sheetId === null ? "Workbook" : "Worksheet";
  }

  get visible(): boolean {
    return this.model().hidden !== true;
  }

  set visible(visible: boolean) {
    this.change({ hidden: !visible });
  }

  get worksheet(): ApiObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new ApiFailure("ItemNotFound");
    return sheet;
  }

  get worksheetOrNullObject(): ApiObject | null {
    const sheet = this.sheetId === null ? undefined : this.book.model.findSheet(this.sheetId);
    return sheet ? this.book.worksheetObject(sheet) : null;
  }

  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiFailure("InvalidOperation");
    return range;
  }

  getRangeOrNullObject(): ApiObject | null {
    return this.place();
  }

  delete(): void {
    this.book.model.names.splice(this.index(), 1);
  }

  private place(): ApiObject | null {
    const written = parseRange(this.text());
    const name = written?.sheet ?? null;
    const sheet = name === null ? undefined : this.book.model.findSheet(name);
    return written && sheet ? this.book.rangeObject(sheet, written.range) : null;
  }

  /** What the name stands for, without the sign of a formula. */
  private text(): string {
    return this.model().formula.replace(/^=/, "");
  }

  private model(): DefinedName {
    return this.book.model.names[this.index()]!;
  }

  private change(part: Partial<DefinedName>): void {
    const index = this.index();
    this.book.model.names[index] = { ...this.book.model.names[index]!, ...part };
  }

  private index(): number {
    const index = this.book.model.names.findIndex((one) => one.name === this.name && one.sheetId === this.sheetId);
    if (index < 0) throw new ApiFailure("ItemNotFound");
    return index;
  }
}

function absoluteAddress(object: ApiObject): string {
  const { sheet, range } = object as ApiObject & { sheet?: SheetModel; range?: Parameters<typeof writeRange>[0] };
  if (!sheet || !range) throw new ApiFailure("InvalidArgument");
  return `${writeSheet(sheet.name)}!${writeRange(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
