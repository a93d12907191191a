import { parsePlace, quoteSheet, type CellRange } from "../../core/address";
import type { HyperlinkModel, SheetModel, WorkbookModel } from "../../host/embedded/model/workbook-model";

export interface LinkTarget {
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

/**
 * The cell that a link within the workbook leads to: an address, with or without its sheet, or a name of the workbook. Null for
 * a link to elsewhere, and for a sheet that is gone or cannot be seen.
 */
export function linkTarget(model: WorkbookModel, from: SheetModel, link: HyperlinkModel): LinkTarget | null {
  const location = link.location?.replace(/^#/, "") ?? "";
  const named = model.names.find(({ name }) => name.toLowerCase() === location.toLowerCase());
  const text = named ? named.formula.replace(/^=/, "") : location;
  const place = parsePlace(text) ?? parsePlace(`${quoteSheet(from.name)}!${text}`);
  const sheet = place && model.findSheet(place.sheet);
  if (!sheet || sheet.visibility !== "visible") return null;
  return { sheet, range: { top: place.row, left: place.col, bottom: place.row, right: place.col } };
}
