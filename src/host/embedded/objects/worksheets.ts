import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiCollection } from "./api-object";
import { WORKBOOK_TARGET } from "./host-event";
import { assertSheetName, freeSheetName } from "./sheet-name";
import { WorksheetObject } from "./worksheet";

/** The workbook's sheets, hidden ones too. */
export class WorksheetCollectionObject extends ApiCollection {
  readonly className = "WorksheetCollection";

  override eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  items(): readonly WorksheetObject[] {
    return this.book.model.sheets.map((sheet) => new WorksheetObject(this.book, sheet));
  }

  add(name?: string): WorksheetObject {
    if (this.book.model.isProtected) throw new ApiFailure("AccessDenied");
    if (name !== undefined) assertSheetName(this.book.model, name);
    const sheet = this.book.model.addSheet(name ?? freeSheetName(this.book.model));
    this.book.raise({ kind: "added", sheet });
    return new WorksheetObject(this.book, sheet);
  }

  getItem(key: string): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ApiFailure("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.book.model.findSheet(key);
    return sheet ? new WorksheetObject(this.book, sheet) : null;
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.book.model.sheets[this.book.model.activeSheet]!);
  }

  override getCount(visibleOnly?: boolean): number {
    return this.listed(visibleOnly).length;
  }

  getFirst(visibleOnly?: boolean): WorksheetObject {
    return new WorksheetObject(this.book, this.listed(visibleOnly)[0]!);
  }

  getLast(visibleOnly?: boolean): WorksheetObject {
    return new WorksheetObject(this.book, this.listed(visibleOnly).at(-1)!);
  }

  private listed(visibleOnly = false): readonly SheetModel[] {
    return this.book.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
  }
}
