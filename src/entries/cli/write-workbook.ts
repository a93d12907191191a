import type { SheetSpec } from "../../core/sheets/sheet-spec";
import { EmbeddedHost } from "../../host/embedded/embedded-host";
import { startOffice } from "../../host/embedded/office/start-office";
import { newWorkbook } from "../../host/embedded/package/new-workbook";
import { OfficeJsHost } from "../../host/officejs/office-js-host";
import { saveFile } from "./save-file";

/** Writes sheets into a new workbook, through the same adapter that writes into the user's, and saves it. */
export async function writeWorkbook(path: string, sheets: readonly SheetSpec[]): Promise<void> {
  saveFile(path, await workbookOf(sheets, path));
}

/** A new workbook of these sheets alone, opened at the first of them. */
export async function workbookOf(sheets: readonly SheetSpec[], fileName: string): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await startOffice(new EmbeddedHost(workbook.model, { fileName }));
  const host = new OfficeJsHost(Excel);
  const { hash, outlines } = await host.snapshot({ acceptManualCalculation: true });
  await host.commit({ runId: "new", sheets, inputsHash: hash, replaces: [], journal: [], handOver: true });
  // Excel keeps at least one sheet: the blank one goes when there are others.
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(sheets[0]!.name).activate();
    for (const { name } of outlines) worksheets.getItem(name).delete();
    await context.sync();
  });
  return workbook.save();
}
