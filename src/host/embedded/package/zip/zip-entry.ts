/** One entry as the directory of the package describes it. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as they stand in the file; written back as they are. */
  readonly nameBytes: Uint8Array;
  /** Whether the name is marked as UTF-8. */
  readonly utf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** What the directory says; true only once the entry has been unpacked. */
  readonly size: number;
  /** The packed bytes, a view into the file. */
  readonly packed: Uint8Array;
  /** Date and time in the form that zip keeps. */
  readonly dosTime: number;
}
