import { ApiObject } from "./api-object";
import { RangeObject } from "./range";
import { WorksheetCollectionObject } from "./worksheets";

/** The workbook: the root of every path. */
export class WorkbookObject extends ApiObject {
  readonly className = "Workbook";

  get name(): string {
    return this.book.fileName;
  }

  get worksheets(): ApiObject {
    return new WorksheetCollectionObject(this.book);
  }

  getSelectedRange(): RangeObject {
    const { sheet, range } = this.book.selection;
    return new RangeObject(this.book, sheet, range);
  }

  /** The client lets go of an object that it had asked to keep. */
  _RemoveReference(reference: string): void {
    this.book.references.delete(reference);
  }

  _GetReferenceCount(): number {
    return this.book.references.size;
  }
}
