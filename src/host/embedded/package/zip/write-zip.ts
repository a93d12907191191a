import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** 1980-01-01, the first day that zip knows: the same content gives the same bytes on every day. */
const NO_DAY = 0x00210000;

/** Above this size packing well costs more of the user's time than it saves on the disk. */
const LARGE = 4 << 20;

/** A new entry, packed. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    utf8: true,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: bytes.length > LARGE ? 1 : 6 }),
    dosTime: NO_DAY,
  };
}

/** A zip file of these entries in this order. Packed bytes are copied, never packed again. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.nameBytes.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.nameBytes.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = local;
  for (const entry of entries) {
    writeCentral(out, view, directory, entry, at);
    directory += 46 + entry.nameBytes.length;
    at = writeLocal(out, view, at, entry);
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return out;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, entry);
  out.set(entry.nameBytes, at + 30);
  const start = at + 30 + entry.nameBytes.length;
  out.set(entry.packed, start);
  return start + entry.packed.length;
}

function writeCentral(out: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
  out.set(entry.nameBytes, at + 46);
}

/** The fields that the local and the central header share, from the version needed to the name's length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
