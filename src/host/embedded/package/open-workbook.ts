import type { WorkbookModel } from "../model/workbook-model";

/** A file as it was opened: the model that people work on, and what a save needs to lose nothing. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** The file's format; anything but xlsx is saved as a new .xlsx that holds what could be read. */
  readonly format: "xlsx" | "xls" | "csv" | "ods" | "html";
  /** The bytes of an .xlsx with every change of the model in it; untouched parts are byte for byte the file's. */
  save(): Uint8Array;
}
