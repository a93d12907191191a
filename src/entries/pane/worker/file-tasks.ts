import type { PlanDocument } from "../../../app/read-plan";
import { templateSheets } from "../../../app/make-template";
import type { FileContent, FormToWrite, OpenedReturn } from "../../../app/work/file-work";
import { readDocx } from "../../../host/embedded/package/document/read-docx";
import { decodeText } from "../../../host/embedded/package/legacy/decode-text";
import { drawWorkbook } from "../../../host/embedded/draw-workbook";
import { openWorkbook } from "../../../host/embedded/package/open-workbook";
import { packEntry, writeZip } from "../../../host/embedded/package/zip/write-zip";
import { ZipArchive } from "../../../host/embedded/package/zip/zip-archive";
import { gridsOf } from "../../../host/embedded/grids-of-model";
import { openReturn } from "../../forms/open-return";
import { HostError, type HostErrorCode } from "../../../host/host-error";

/** What a file came to. Errors lose their kind on the way out of a worker, so a refusal travels as data. */
export type FileAnswer<Result> =
  | { readonly kind: "read"; readonly result: Result }
  | { readonly kind: "refused"; readonly code: HostErrorCode; readonly facts: HostError["facts"] };

/** Opening files that people hand in: plain data out, nothing of the page in. */
export const FILE_TASKS = {
  openReturn: (file: FileContent): FileAnswer<OpenedReturn> => answering(() => openReturn(file)),
  openPlan: (file: FileContent): FileAnswer<PlanDocument> => answering(() => openPlan(file)),
  writeForm: ({ template, unit, locale }: FormToWrite): FileAnswer<Uint8Array> =>
    answering(() => drawWorkbook(templateSheets(template, unit, locale))),
  pack: (files: readonly FileContent[]): FileAnswer<Uint8Array> => answering(() => pack(files)),
};

/** A stranger's file may be refused: that is an answer, everything else is a mistake of ours. */
function answering<Result>(open: () => Result): FileAnswer<Result> {
  try {
    return { kind: "read", result: open() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { kind: "refused", code: error.code, facts: error.facts };
  }
}

function pack(files: readonly FileContent[]): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => packEntry(name, bytes)));
}

/** By content: a Word document, plain text, or a workbook. */
function openPlan({ name, bytes }: FileContent): PlanDocument {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && ZipArchive.open(bytes).find("word/document.xml")) return { kind: "text", ...readDocx(bytes) };
  if (/\.(?:txt|md)$/i.test(name)) return { kind: "text", text: decodeText(bytes), tables: [] };
  return { kind: "sheets", grids: gridsOf(openWorkbook(bytes, name).model) };
}
