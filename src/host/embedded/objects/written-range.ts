import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import type { HostWorkbook } from "./host-workbook";
import { parseRange } from "./range-address";

/** The cells that a call's address or defined name stands for; InvalidArgument where it stands for none. */
export function writtenRange(
  book: HostWorkbook,
  sheet: SheetModel,
  text: string,
): { readonly sheet: SheetModel; readonly range: CellRange } {
  const written = parseRange(namedAddress(book, sheet, text) ?? text);
  const target = written && (written.sheet === null ? sheet : book.model.findSheet(written.sheet));
  if (!written || !target) throw new ApiFailure("InvalidArgument");
  return { sheet: target, range: written.range };
}

function namedAddress(book: HostWorkbook, sheet: SheetModel, text: string): string | null {
  const fitting = book.model.names.filter((one) => one.name.toLowerCase() === text.toLowerCase());
  const name = fitting.find((one) => one.sheetId === sheet.id) ?? fitting.find((one) => one.sheetId === null);
  return name ? name.formula.replace(/^=/, "") : null;
}
