import { refuse } from "../refuse";
import type { ZipEntry } from "./zip-entry";
import type { ZipLimits } from "./zip-limits";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
/** A field that holds this says: look in the zip64 extra field. */
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

/**
 * Reads the directory of a zip file, in its order, and checks it against the file: local headers agree, entries do not
 * overlap, names are safe and occur once. Refuses the file otherwise. Nothing is unpacked.
 */
export function readDirectory(file: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end.entries > limits.entries) refuse("too-many-entries", { limit: limits.entries });
  const entries: ZipEntry[] = [];
  const spans: Span[] = [];
  const seen = new Set<string>();
  let at = end.start;
  for (let n = 0; n < end.entries; n++) {
    const header = readCentral(file, view, at, end.stop);
    checkName(header.name, seen);
    const { entry, span } = readEntry(file, view, header, end.start);
    entries.push(entry);
    spans.push(span);
    at = header.next;
  }
  if (at !== end.stop) refuse("bad-zip");
  checkOverlap(spans);
  return entries;
}

interface Directory {
  readonly entries: number;
  readonly start: number;
  readonly stop: number;
}

interface Span {
  readonly start: number;
  readonly stop: number;
}

function findEnd(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - FULL16);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return readEnd(view, at);
  }
  return refuse("truncated");
}

function readEnd(view: DataView, at: number): Directory {
  const zip64 = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64;
  if (zip64) return readEnd64(view, at - 20);
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) refuse("bad-zip");
  const start = view.getUint32(at + 16, true);
  return checkedDirectory(view.getUint16(at + 10, true), start, start + view.getUint32(at + 12, true), at);
}

function readEnd64(view: DataView, locator: number): Directory {
  const at = long(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) refuse("bad-zip");
  const start = long(view, at + 48);
  return checkedDirectory(long(view, at + 32), start, start + long(view, at + 40), at);
}

function checkedDirectory(entries: number, start: number, stop: number, limit: number): Directory {
  if (stop > limit || entries * 46 > stop - start) refuse("bad-zip");
  return { entries, start, stop };
}

/** 64 bits that must be a plain count; anything a file can really hold fits a double. */
function long(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) refuse("bad-zip");
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? refuse("bad-zip") : Number(value);
}

interface CentralHeader {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly dosTime: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function readCentral(file: Uint8Array, view: DataView, at: number, stop: number): CentralHeader {
  if (at + 46 > stop || view.getUint32(at, true) !== CENTRAL) refuse("bad-zip");
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameLength;
  const extraStop = extraStart + view.getUint16(at + 30, true);
  const next = extraStop + view.getUint16(at + 32, true);
  if (next > stop) refuse("bad-zip");
  const nameBytes = file.subarray(at + 46, extraStart);
  const sizes = wideSizes(view, extraStart, extraStop, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: decodeName(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    dosTime: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes[0],
    packedSize: sizes[1],
    offset: sizes[2],
    next,
  };
}

type Sizes = [size: number, packedSize: number, offset: number];

/** Takes from the zip64 extra field what did not fit the header, in the order that the format fixes. */
function wideSizes(view: DataView, start: number, stop: number, narrow: Sizes): Sizes {
  if (!narrow.includes(FULL32)) return narrow;
  for (let at = start; at + 4 <= stop; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldStop = Math.min(stop, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    return narrow.map((value) => {
      if (value !== FULL32) return value;
      if (next + 8 > fieldStop) refuse("bad-zip");
      next += 8;
      return long(view, next - 8);
    }) as Sizes;
  }
  return narrow;
}

/** Part names are ASCII by the standard; old Chinese tools left GBK in them, which Latin-1 keeps apart well enough. */
function decodeName(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("latin1").decode(bytes) : text;
}

function checkName(name: string, seen: Set<string>): void {
  const unsafe =
    name === "" ||
    name.startsWith("/") ||
    /[\\\0]|^[A-Za-z]:/.test(name) ||
    name.split("/").some((step) => step === ".." || step === "." || step === "__proto__");
  if (unsafe) refuse("unsafe-path", { part: name.slice(0, 100) });
  const key = name.toLowerCase();
  if (seen.has(key)) refuse("duplicate-part", { part: name });
  seen.add(key);
}

function readEntry(file: Uint8Array, view: DataView, header: CentralHeader, limit: number) {
  const { name, offset } = header;
  if (header.flags & FLAG_ENCRYPTED) refuse("encrypted", { part: name });
  if (header.method !== 0 && header.method !== 8) refuse("unsupported-compression", { part: name });
  if (offset + 30 > limit || view.getUint32(offset, true) !== LOCAL) refuse("bad-zip", { part: name });
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  const stop = start + header.packedSize;
  if (stop > limit) refuse("bad-zip", { part: name });
  if (!sameBytes(file.subarray(offset + 30, offset + 30 + nameLength), header.nameBytes))
    refuse("bad-zip", { part: name });
  if (view.getUint16(offset + 8, true) !== header.method) refuse("bad-zip", { part: name });
  if (header.method === 0 && header.size !== header.packedSize) refuse("bad-zip", { part: name });
  const entry: ZipEntry = {
    name,
    nameBytes: header.nameBytes,
    utf8: (header.flags & FLAG_UTF8) !== 0,
    method: header.method,
    crc: header.crc,
    size: header.size,
    packed: file.subarray(start, stop),
    dosTime: header.dosTime,
  };
  return { entry, span: { start: offset, stop } };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Entries that share bytes are how a small file pretends to be a huge one. */
function checkOverlap(spans: Span[]): void {
  spans.sort((a, b) => a.start - b.start);
  for (let n = 1; n < spans.length; n++) if (spans[n]!.start < spans[n - 1]!.stop) refuse("bad-zip");
}
