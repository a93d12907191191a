import type { WorkbookModel } from "../model/workbook-model";
import { readWorkbook } from "./read/read-workbook";
import { refuse } from "./refuse";
import { savePackage } from "./save/save-package";
import { ZipArchive } from "./zip/zip-archive";

/** A file as it was opened: the model that people work on, and what a save needs to lose nothing. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** The file's format; anything but xlsx is saved as a new .xlsx that holds what could be read. */
  readonly format: "xlsx" | "xls" | "csv" | "ods" | "html";
  /** The bytes of an .xlsx with every change of the model in it; untouched parts are byte for byte the file's. */
  save(): Uint8Array;
}

/**
 * Opens a file by what it holds, whatever its name says. Throws `HostError` "file-unreadable" with a reason (see
 * host/file-reason) for what is damaged, unsafe, encrypted or no workbook; time and memory stay bounded.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (bytes.length === 0) return refuse("empty", { file: fileName });
  return openXlsx(bytes);
}

function openXlsx(bytes: Uint8Array): OpenedWorkbook {
  const { model, file } = readWorkbook(bytes, ZipArchive.open(bytes));
  return { model, format: "xlsx", save: () => savePackage(model, file) };
}
