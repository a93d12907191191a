import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";

/**
 * Refuses a name that Excel refuses: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not the
 * reserved History, and no other sheet's name in any case.
 */
export function assertSheetName(model: WorkbookModel, name: string, self?: SheetModel): void {
  const malformed = name.length === 0 || name.length > 31 || /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (malformed || name.toLowerCase() === "history") throw new ApiFailure("InvalidArgument");
  const same = model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (same && same !== self) throw new ApiFailure("ItemAlreadyExists");
}

/** The name that Excel gives a sheet that is added without one. */
export function freeSheetName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (model.sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`)) number++;
  return `Sheet${number}`;
}
