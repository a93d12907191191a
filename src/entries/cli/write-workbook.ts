import type { SheetSpec } from "../../core/sheets/sheet-spec";
import { EmbeddedHost } from "../../host/embedded/embedded-host";
import { startOffice } from "../../host/embedded/office/start-office";
import { newWorkbook } from "../../host/embedded/package/new-workbook";
import { OfficeJsHost } from "../../host/officejs/office-js-host";
import { saveFile } from "./save-file";

/** Writes sheets into a new workbook, through the same adapter that writes into the user's, and saves it. */
export async function writeWorkbook(path: string, sheets: readonly SheetSpec[]): Promise<void> {
  const workbook = newWorkbook();
  await startOffice(new EmbeddedHost(workbook.model, { fileName: path }));
  const host = new OfficeJsHost(Excel);
  const { hash } = await host.snapshot({ acceptManualCalculation: true });
  await host.commit({ runId: "new", sheets, inputsHash: hash, replaces: [], journal: [], handOver: true });
  saveFile(path, workbook.save());
}
