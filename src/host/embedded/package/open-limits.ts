import { ZIP_LIMITS, type ZipLimits } from "./zip/zip-limits";

/** How large a file may be. */
export interface OpenLimits {
  readonly zip: ZipLimits;
  /** For .xls, .csv and the like, which are read whole by a reader that takes many times their size. */
  readonly plainBytes: number;
}

const MIB = 1 << 20;

/** The user's own workbook. */
export const WORKBOOK_LIMITS: OpenLimits = { zip: ZIP_LIMITS, plainBytes: ZIP_LIMITS.fileBytes };

/** A form that a stranger sent: one that fills these is none. They keep its reading below 512 MB of memory. */
export const FORM_LIMITS: OpenLimits = {
  zip: { ...ZIP_LIMITS, fileBytes: 30 * MIB, entryBytes: 16 * MIB, totalBytes: 48 * MIB },
  plainBytes: 4 * MIB,
};
