import { renameSync, rmSync, writeFileSync } from "node:fs";
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
