import { ApiFailure } from "../wire/api-failure";
import { ApiCollection, ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";

/** What the add-in keeps in the workbook; values are kept as JSON texts, as the document settings are. */
export class SettingCollectionObject extends ApiCollection {
  readonly className = "SettingCollection";

  items(): readonly SettingObject[] {
    return [...this.book.model.settings.keys()].map((key) => new SettingObject(this.book, key));
  }

  /** Takes the place of a setting of the same key. */
  add(key: string, value: unknown): SettingObject {
    this.book.model.settings.set(key, JSON.stringify(value));
    return new SettingObject(this.book, key);
  }

  getItem(key: string): SettingObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ApiFailure("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: string): SettingObject | null {
    return this.book.model.settings.has(key) ? new SettingObject(this.book, key) : null;
  }
}

export class SettingObject extends ApiObject {
  readonly className = "Setting";

  constructor(
    book: HostWorkbook,
    readonly key: string,
  ) {
    super(book);
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  override assertAlive(): void {
    if (!this.book.model.settings.has(this.key)) throw new ApiFailure("ItemNotFound");
  }

  get value(): unknown {
    return JSON.parse(this.book.model.settings.get(this.key)!) as unknown;
  }

  set value(value: unknown) {
    this.book.model.settings.set(this.key, JSON.stringify(value));
  }

  delete(): void {
    this.book.model.settings.delete(this.key);
  }
}
