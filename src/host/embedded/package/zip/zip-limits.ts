/** How much a package may ask of us. Real county workbooks stay far below every one of these. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked bytes per packed byte, looked at in entries above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MIB = 1 << 20;

export const ZIP_LIMITS: ZipLimits = {
  fileBytes: 200 * MIB,
  entries: 10_000,
  entryBytes: 500 * MIB,
  totalBytes: 1024 * MIB,
  ratio: 200,
  ratioFrom: 8 * MIB,
};
