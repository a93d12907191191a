import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { HostError } from "../../host/host-error";

/** Writes a file whole or not at all: beside its place first, then into it. Throws `file-unwritable`. */
export function saveFile(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new HostError("file-unwritable", { file: path }, { cause: error });
  }
}

/** A folder for files that are to be written, with those above it; one that is there stays as it is. Throws `file-unwritable`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new HostError("file-unwritable", { file: path }, { cause: error });
  }
}
