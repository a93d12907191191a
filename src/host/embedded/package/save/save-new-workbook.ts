import type { WorkbookModel } from "../../model/workbook-model";
import { emptyPackage } from "../new-workbook";
import { savePackage } from "./save-package";

/** The bytes of an .xlsx that holds a model which came from no file. */
export function saveNewWorkbook(model: WorkbookModel): Uint8Array {
  return savePackage(model, emptyPackage().file);
}
