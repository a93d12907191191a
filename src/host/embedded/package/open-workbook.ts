import type { WorkBook } from "@e965/xlsx";
import { HostError } from "../../host-error";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { neededRecords, workbookStream } from "./legacy/biff-stream";
import { checkOpenDocument, isOpenDocument, type HiddenParts } from "./legacy/check-open-document";
import { fillModel, readBinary, readText } from "./legacy/legacy-sheets";
import { decodeText } from "./legacy/decode-text";
import { checkOle } from "./legacy/ole-content";
import { readTextTable, readWebTable } from "./legacy/open-text-table";
import { sniffFormat } from "./legacy/sniff-format";
import { WORKBOOK_LIMITS, type OpenLimits } from "./open-limits";
import { emptyPackage } from "./new-workbook";
import { readModified } from "./read/read-modified";
import { readWorkbook } from "./read/read-workbook";
import { refuse } from "./refuse";
import { savePackage } from "./save/save-package";
import { ZipArchive } from "./zip/zip-archive";

/** A file as it was opened: the model that people work on, and what a save needs to lose nothing. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** The file's format; anything but xlsx is saved as a new .xlsx that holds what could be read. */
  readonly format: "xlsx" | "xls" | "csv" | "ods" | "html" | "xml";
  /** When the file says that it was last saved (docProps/core.xml), null when it does not. Sorts as time does. */
  readonly modified: string | null;
  /** True when the file keeps links to other workbooks, whose values it took over when it was saved. */
  readonly linksElsewhere: boolean;
  /** The bytes of an .xlsx with every change of the model in it; untouched parts are byte for byte the file's. */
  save(): Uint8Array;
}

/**
 * Opens a file by what it holds, whatever its name says. Throws `HostError` "file-unreadable" with the file's name and a reason
 * (see host/file-reason) for what is damaged, unsafe, encrypted or no workbook; time and memory stay bounded.
 *
 * @param fileName without folders in the refusal; its ending counts only for plain text
 */
export function openWorkbook(bytes: Uint8Array, fileName: string, limits = WORKBOOK_LIMITS): OpenedWorkbook {
  try {
    return openByContent(bytes, fileName, limits);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.facts, file: fileName.replace(/^.*[/\\]/, "") }, { cause: error });
  }
}

function openByContent(bytes: Uint8Array, fileName: string, limits: OpenLimits): OpenedWorkbook {
  if (bytes.length > limits.zip.fileBytes) refuse("too-large", { limit: limits.zip.fileBytes });
  const kind = sniffFormat(bytes, fileName);
  if (kind !== "zip" && bytes.length > limits.plainBytes) refuse("too-large", { limit: limits.plainBytes });
  switch (kind) {
    case "zip":
      return openZip(bytes, limits);
    case "ole":
      checkOle(bytes);
      return legacy("xls", readBinary(neededRecords(workbookStream(bytes))), false);
    case "biff":
      return legacy("xls", readBinary(neededRecords(bytes)), false);
    case "html":
      return legacy("html", readWebTable(bytes), true);
    case "xml":
      return legacy("xml", readWorkbookXml(bytes), false);
    case "text":
      return legacy("csv", readTextTable(bytes), true);
  }
}

function openZip(bytes: Uint8Array, limits: OpenLimits): OpenedWorkbook {
  const zip = ZipArchive.open(bytes, limits.zip);
  if (isOpenDocument(zip)) {
    const hidden = checkOpenDocument(zip);
    const opened = legacy("ods", readBinary(bytes), false);
    for (const sheet of opened.model.sheets) hide(sheet, hidden.get(sheet.name));
    return opened;
  }
  const { model, file } = readWorkbook(bytes, zip);
  if (model.sheets.length === 0) refuse("no-sheets");
  const linksElsewhere = zip.all.some(({ name }) => /^xl\/externalLinks\//i.test(name));
  const modified = readModified(file.parts);
  return { model, format: "xlsx", modified, linksElsewhere, save: () => savePackage(model, file) };
}

function hide(sheet: SheetModel, hidden: HiddenParts | undefined): void {
  if (!hidden) return;
  if (hidden.isHidden) sheet.visibility = "hidden";
  for (const row of hidden.rows) sheet.hiddenRows.add(row);
  for (const col of hidden.cols) sheet.hiddenCols.add(col);
}

/** The one-file XML of Excel 2003. */
function readWorkbookXml(bytes: Uint8Array): WorkBook {
  const text = decodeText(bytes);
  if (/<!DOCTYPE/i.test(text)) refuse("doctype");
  return readText(text);
}

function legacy(format: OpenedWorkbook["format"], book: WorkBook, textsAreNumbers: boolean): OpenedWorkbook {
  const { model, file } = emptyPackage();
  fillModel(model, book, textsAreNumbers);
  return { model, format, modified: null, linksElsewhere: false, save: () => savePackage(model, file) };
}
