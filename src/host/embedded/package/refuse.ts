import type { FileReason, FileRefusal } from "../../file-reason";
import { HostError } from "../../host-error";

/** Stops the opening of a file: throws `file-unreadable` with the reason and where it was found. */
export function refuse(reason: FileReason, facts: Omit<FileRefusal, "reason"> = {}, cause?: unknown): never {
  throw new HostError("file-unreadable", { reason, ...facts }, cause === undefined ? undefined : { cause });
}
