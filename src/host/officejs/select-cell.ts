import type { CellPlace } from "../../core/address";
import { cellA1 } from "../../core/address";
import { HostError } from "../host-error";
import type { Batch } from "./session/excel-session";

/** Goes to a cell. A hidden sheet stays hidden: it is the user's to show. */
export async function selectCell({ context, sync }: Batch, place: CellPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load("visibility");
  await sync();
  if (sheet.isNullObject) throw new HostError("sheet-missing", { sheet: place.sheet });
  if (sheet.visibility !== "Visible") throw new HostError("sheet-hidden", { sheet: place.sheet });
  sheet.activate();
  sheet.getRange(cellA1(place.row, place.col)).select();
  await sync();
}
