import type { PlanDocument } from "../../app/read-plan";
import { readDocx } from "../../host/embedded/package/document/read-docx";
import { decodeText } from "../../host/embedded/package/legacy/decode-text";
import { ZipArchive } from "../../host/embedded/package/zip/zip-archive";
import { openFile, readBytes } from "./open-file";

/** Opens what may hold a plan, by its content: a Word document, a workbook, or plain text. */
export async function openDocument(path: string): Promise<PlanDocument> {
  const bytes = readBytes(path);
  if (isZip(bytes) && ZipArchive.open(bytes).find("word/document.xml")) return { kind: "text", ...readDocx(bytes) };
  if (/\.(?:txt|md)$/i.test(path)) return { kind: "text", text: decodeText(bytes), tables: [] };
  const { host } = await openFile(path);
  const { grids } = await host.snapshot({ acceptManualCalculation: true });
  return { kind: "sheets", grids };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
