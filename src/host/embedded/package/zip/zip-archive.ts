import { refuse } from "../refuse";
import { readDirectory } from "./read-directory";
import { unpack } from "./unpack";
import type { ZipEntry } from "./zip-entry";
import { ZIP_LIMITS, type ZipLimits } from "./zip-limits";

/** A checked zip file: every entry has been found to unpack to what its directory says. */
export class ZipArchive {
  private readonly entries = new Map<string, ZipEntry>();

  private constructor(
    readonly all: readonly ZipEntry[],
    private readonly limits: ZipLimits,
  ) {
    for (const entry of all) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /** Opens a zip file or refuses it. */
  static open(file: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipArchive {
    if (file.length > limits.fileBytes) refuse("too-large", { limit: limits.fileBytes });
    const entries = readDirectory(file, limits);
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (total > limits.totalBytes) refuse("bomb", { limit: limits.totalBytes });
    return new ZipArchive(entries, limits);
  }

  /** Part names are the same when they differ in case only. */
  find(name: string): ZipEntry | undefined {
    return this.entries.get(name.toLowerCase());
  }

  /** An entry's bytes; undefined when there is no such entry. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    return entry && unpack(entry, this.limits);
  }

  /** Unpacks what nobody has asked for yet, so that damage is found when a file is opened, not when it is saved. */
  verifyRest(read: ReadonlySet<string>): void {
    for (const entry of this.all) if (!read.has(entry.name)) unpack(entry, this.limits);
  }
}
