import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { ApplicationObject } from "./application";
import { NamedItemCollectionObject } from "./names";
import { WorkbookProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { SettingCollectionObject } from "./settings";
import { WorksheetCollectionObject } from "./worksheets";

/** The workbook: the root of every path. */
export class WorkbookObject extends ApiObject {
  readonly className = "Workbook";

  get name(): string {
    return this.book.fileName;
  }

  get readOnly(): boolean {
    return false;
  }

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.book);
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.book);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, null);
  }

  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.book);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.book);
  }

  getSelectedRange(): RangeObject {
    const { sheet, range } = this.book.selection;
    return new RangeObject(this.book, sheet, range);
  }

  getActiveCell(): RangeObject {
    const { sheet, range } = this.book.selection;
    return new RangeObject(this.book, sheet, { ...range, bottom: range.top, right: range.left });
  }

  /** The client lets go of an object that it had asked to keep. */
  _RemoveReference(reference: string): void {
    this.book.references.delete(reference);
  }

  _GetReferenceCount(): number {
    return this.book.references.size;
  }

  /** The cells of a change that a listener was told of. */
  _GetRangeForEventByReferenceId(reference: string): ApiObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new ApiFailure("ItemNotFound");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): ApiObject | null {
    return this.book.changedRanges.get(reference) ?? null;
  }
}
