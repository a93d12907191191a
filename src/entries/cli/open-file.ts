import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { EmbeddedHost } from "../../host/embedded/embedded-host";
import { startOffice } from "../../host/embedded/office/start-office";
import { openWorkbook, type OpenedWorkbook } from "../../host/embedded/package/open-workbook";
import type { FileReason } from "../../host/file-reason";
import { HostError } from "../../host/host-error";
import { OfficeJsHost } from "../../host/officejs/office-js-host";

/** A file with the host that serves it: the same adapter and the same office.js that run inside Excel. */
export interface OpenedFile {
  readonly host: OfficeJsHost;
  readonly workbook: OpenedWorkbook;
}

/** Opens a workbook file. Throws `file-unreadable` for what is no workbook or cannot be read from the disk. */
export async function openFile(path: string): Promise<OpenedFile> {
  const name = basename(path);
  const workbook = openWorkbook(readBytes(path), name);
  await startOffice(new EmbeddedHost(workbook.model, { fileName: name }));
  return { host: new OfficeJsHost(Excel), workbook };
}

/** The disk's own error is told in words that the user knows. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = DISK[(error as NodeJS.ErrnoException).code ?? ""] ?? "no-access";
    throw new HostError("file-unreadable", { file: path, reason }, { cause: error });
  }
}

const DISK: Readonly<Record<string, FileReason>> = { ENOENT: "not-found", EISDIR: "is-folder" };
