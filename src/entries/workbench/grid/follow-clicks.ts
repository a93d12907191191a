import type { FUniver } from "@univerjs/presets";
import {
  cellKey,
  type HyperlinkModel,
  type SheetModel,
  type WorkbookModel,
} from "../../../host/embedded/model/workbook-model";

export interface LinkListener {
  /** A cell that carries a link was clicked. */
  linked(sheet: SheetModel, link: HyperlinkModel): void;
}

/** Tells of clicks on cells with a link, as Excel follows them. */
export function followClicks(univerAPI: FUniver, model: WorkbookModel, listener: LinkListener): { dispose(): void } {
  return univerAPI.addEvent(univerAPI.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet = model.findSheet(worksheet.getSheetId());
    const link = sheet?.hyperlinks.get(cellKey(row, column));
    if (sheet && link) listener.linked(sheet, link);
  });
}
