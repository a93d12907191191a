import { HostError } from "../../host-error";
import type { Batch } from "../session/excel-session";
import type { SheetEntry } from "./sheet-directory";

/** Where the cells of a sheet lie, and what is hidden; null where a sheet holds nothing. */
export interface UsedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenCols: boolean;
}

export interface SheetArea {
  readonly sheet: SheetEntry;
  readonly isProtected: boolean;
  readonly area: UsedArea | null;
}

/** The used area of every sheet in one round trip, cells that hold values only. */
export async function readUsedAreas({ context, sync }: Batch, sheets: readonly SheetEntry[]): Promise<SheetArea[]> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    worksheet.load("id");
    const protection = worksheet.protection.load("protected");
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { sheet, worksheet, protection, range };
  });
  await sync();
  return asked.map(({ sheet, worksheet, protection, range }) => {
    if (worksheet.isNullObject) throw new HostError("sheet-missing", { sheet: sheet.name });
    return { sheet, isProtected: protection.protected, area: range.isNullObject ? null : areaOf(range) };
  });
}

function areaOf(range: Excel.Range): UsedArea {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    rows: range.rowCount,
    cols: range.columnCount,
    // Excel says null where some are hidden and some are not.
    hasHiddenRows: range.rowHidden !== false,
    hasHiddenCols: range.columnHidden !== false,
  };
}
