import type { CellRange } from "../../../core/address";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import type { ApiObject } from "./api-object";
import type { HostEvent } from "./host-event";

/** The workbook as a running Excel holds it: the model, and what lives only as long as it is open. */
export interface HostWorkbook {
  readonly model: WorkbookModel;
  readonly fileName: string;
  selection: { sheet: SheetModel; range: CellRange };
  /** Objects that the client asked to keep between batches. */
  readonly references: Map<string, ApiObject>;
  /** How typed text is understood; the year completes dates such as 1-2. */
  readonly typing: { readonly chinese: boolean; readonly year: number };
  nextReference(): number;
  /** Notes an event; listeners hear of it after the batch. */
  raise(event: HostEvent): void;
  /** The sheet as an object of the API; ranges reach their sheet through here. */
  worksheetObject(sheet: SheetModel): ApiObject;
  activate(sheet: SheetModel): void;
  remove(sheet: SheetModel): void;
}
