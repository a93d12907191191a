import type { SheetModel } from "../../../host/embedded/model/workbook-model";

/** Changes when a new sheet has changed in a way that the grid shows. */
export function sheetSignature(sheet: SheetModel): string {
  const { changedCells, merges, columnWidths, rowHeights, conditionalFormats: formats, validations, frozen } = sheet;
  return [
    sheet.name,
    sheet.visibility,
    sheet.tabColor,
    changedCells.size,
    merges.length,
    [...columnWidths.values()].join(),
    rowHeights.size,
    formats.length,
    validations.length,
    sheet.hyperlinks.size,
    frozen.rows,
    frozen.cols,
    sheet.showGridlines,
  ].join("|");
}
