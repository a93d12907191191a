import { CFB } from "@e965/xlsx";
import { refuse } from "../refuse";

interface Container {
  readonly FileIndex: readonly { readonly name: string; readonly content?: ArrayLike<number> }[];
}

/** The records of an old workbook out of the compound file around them. Refuses what holds no such stream. */
export function workbookStream(ole: Uint8Array): Uint8Array {
  const stream =
    entries(ole).find(({ name }) => name === "Workbook") ?? entries(ole).find(({ name }) => name === "Book");
  return stream?.content ? Uint8Array.from(stream.content) : refuse("damaged-legacy");
}

function entries(ole: Uint8Array): Container["FileIndex"] {
  try {
    return (CFB.read(ole, { type: "array" }) as Container).FileIndex;
  } catch (error) {
    return refuse("damaged-legacy", {}, error);
  }
}

const FILE_PASS = 0x2f;
const FORMULA = 0x06;
const CONTINUE = 0x3c;
/** A number that no record has: readers pass over it. */
const NOTHING = 0x0ffe;

/** The records that say values, number formats, merges, sizes and what is hidden. */
const NEEDED: ReadonlySet<number> = new Set([
  ...[0x009, 0x209, 0x409, 0x809, 0x00a],
  ...[0x022, 0x042, 0x085, 0x0fc, 0x01e, 0x41e, 0x0e0, 0x043, 0x243, 0x443, 0x031, 0x231],
  ...[0x000, 0x200, 0x208, 0x008, 0x055, 0x099, 0x225, 0x07d, 0x024, 0x0e5],
  ...[0x0fd, 0x204, 0x004, 0x0d6, 0x203, 0x003, 0x27e, 0x07e, 0x0bd, 0x201, 0x001, 0x0be, 0x205, 0x005, 0x002],
  ...[FORMULA, 0x207, 0x007],
]);

/**
 * An old workbook's records with everything that we do not need made void in its place, the texts of formulas too: SheetJS
 * can be led in circles by damaged formulas, properties and drawings, and we keep none of them. Refuses records that do not
 * fit the stream, and a file under a password.
 */
export function neededRecords(stream: Uint8Array): Uint8Array {
  const out = stream.slice();
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  let kept = false;
  let at = 0;
  while (at + 4 <= out.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > out.length) return isPadding(out, at) ? out.slice(0, at) : refuse("damaged-legacy");
    if (type === FILE_PASS) refuse("encrypted");
    kept = type === CONTINUE ? kept : NEEDED.has(type);
    if (!kept) view.setUint16(at, NOTHING, true);
    if (type === FORMULA) voidFormula(view, at + 4, length);
    at += 4 + length;
  }
  return out;
}

/** The length of a formula's text stands behind place, result and flags; older versions keep it elsewhere. */
function voidFormula(view: DataView, start: number, length: number): void {
  if (length >= 22) view.setUint16(start + 20, 0, true);
  else view.setUint16(start - 4, NOTHING, true);
}

/** Streams are filled up to whole sectors. */
function isPadding(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at).every((byte) => byte === 0);
}
