import { Inflate, inflateSync } from "fflate";
import { refuse } from "../refuse";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";
import type { ZipLimits } from "./zip-limits";

/** Below this an entry is unpacked in one go; above it the bytes are counted on the way. */
const ONE_GO = 1 << 16;
/** Packed bytes given to the unpacker at a time: at most 1,032 times as much comes out before we look again. */
const PIECE = 1 << 16;

/**
 * Unpacks an entry, counting the bytes that really come out and taking their CRC. Refuses an entry that is longer or
 * shorter than its directory says, that breaks a limit, or whose checksum differs.
 */
export function unpack(entry: ZipEntry, limits: ZipLimits): Uint8Array {
  checkLimits(entry, entry.size, limits);
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, limits);
  if (bytes.length !== entry.size) refuse("bad-zip", { part: entry.name });
  if (crc32(bytes) !== entry.crc) refuse("bad-crc", { part: entry.name });
  return bytes;
}

function checkLimits(entry: ZipEntry, size: number, limits: ZipLimits): void {
  const bomb = size > limits.ratioFrom && size > entry.packed.length * limits.ratio;
  if (bomb) refuse("bomb", { part: entry.name, limit: limits.ratio });
  if (size > limits.entryBytes) refuse("too-large", { part: entry.name, limit: limits.entryBytes });
}

function inflate(entry: ZipEntry, limits: ZipLimits): Uint8Array {
  try {
    return entry.packed.length < ONE_GO ? inflateSmall(entry) : inflateCounting(entry);
  } catch (error) {
    if (error instanceof TooLong) checkLimits(entry, limits.entryBytes + 1, limits);
    return refuse("bad-zip", { part: entry.name }, error);
  }
}

/** At most 64 KiB in, so at most 66 MiB out: safe without counting. */
function inflateSmall(entry: ZipEntry): Uint8Array {
  return inflateSync(entry.packed);
}

class TooLong extends Error {}

function inflateCounting(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > out.length) throw new TooLong();
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < entry.packed.length; at += PIECE) {
    stream.push(entry.packed.subarray(at, at + PIECE), at + PIECE >= entry.packed.length);
  }
  return out.subarray(0, length);
}
