import { zipSync } from "fflate";
import { HostError } from "../../../host-error";
import { crc32 } from "./crc32";
import { packEntry, writeZip } from "./write-zip";
import { ZipArchive } from "./zip-archive";
import { ZIP_LIMITS } from "./zip-limits";

const bytes = (text: string) => new TextEncoder().encode(text);
const zipOf = (...names: string[]) => writeZip(names.map((name) => packEntry(name, bytes(name))));

/** Why a zip file is refused, when all its entries are looked at; null when it is not. */
function reason(file: Uint8Array, limits = ZIP_LIMITS): unknown {
  try {
    ZipArchive.open(file, limits).verifyRest(new Set());
  } catch (error) {
    if (error instanceof HostError) return error.facts.reason;
    throw error;
  }
  return null;
}

/** A copy with the 32-bit field at `at` set. */
function patched(file: Uint8Array, at: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

/** Where the directory's first entry begins. */
function directory(file: Uint8Array): number {
  return new DataView(file.buffer).getUint32(file.length - 6, true);
}

test("the check value of CRC-32 that every description gives", () => {
  expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
  expect(crc32(bytes("6789"), crc32(bytes("12345")))).toBe(0xcbf43926);
});

test("a file written by another program opens", () => {
  const file = zipSync({ "a/b.xml": bytes("乡镇".repeat(1000)), c: [bytes("x"), { level: 0 }] });
  const zip = ZipArchive.open(file);
  expect(new TextDecoder().decode(zip.bytes("A/B.xml"))).toBe("乡镇".repeat(1000));
  expect(reason(file)).toBeNull();
});

test.each([
  ["../a.xml", "unsafe-path"],
  ["a/../../b", "unsafe-path"],
  ["/etc/passwd", "unsafe-path"],
  ["C:/a", "unsafe-path"],
  ["a\\b", "unsafe-path"],
  ["__proto__", "unsafe-path"],
  ["xl/__proto__/x", "unsafe-path"],
])("a part called %s: %s", (name, expected) => expect(reason(zipOf("ok", name))).toBe(expected));

test("two parts whose names differ in case only", () => expect(reason(zipOf("a.xml", "A.xml"))).toBe("duplicate-part"));

test("a checksum that does not fit", () => {
  const file = zipOf("a.xml");
  expect(reason(patched(file, directory(file) + 16, 1))).toBe("bad-crc");
});

test("an entry that unpacks to more or less than it says", () => {
  const file = writeZip([packEntry("a.xml", bytes("一".repeat(100_000)))]);
  const size = 300_000;
  for (const lie of [size - 1, size + 1]) expect(reason(patched(file, directory(file) + 24, lie))).toBe("bad-zip");
});

test("an entry that says a little and unpacks to much is stopped on the way", () => {
  const noise = Uint8Array.from({ length: 200_000 }, (_, n) => (n * 2_654_435_761) >>> 13);
  const file = writeZip([packEntry("a.xml", noise)]);
  expect(reason(patched(file, directory(file) + 24, 1000))).toBe("bad-zip");
});

test("limits of size, number and ratio", () => {
  const file = writeZip([packEntry("a.xml", new Uint8Array(1_000_000)), packEntry("b", bytes("b"))]);
  expect(reason(file, { ...ZIP_LIMITS, ratioFrom: 1000 })).toBe("bomb");
  expect(reason(file, { ...ZIP_LIMITS, entryBytes: 1000 })).toBe("too-large");
  expect(reason(file, { ...ZIP_LIMITS, entries: 1 })).toBe("too-many-entries");
  expect(reason(file, { ...ZIP_LIMITS, fileBytes: 100 })).toBe("too-large");
  expect(reason(file, { ...ZIP_LIMITS, totalBytes: 100 })).toBe("bomb");
});

test("entries that lie on one another", () => {
  const file = zipOf("a.xml", "a.xmm");
  const second = directory(file) + 46 + 5;
  expect(reason(patched(file, second + 42, 0))).toBe("bad-zip");
});

test("a directory in the wide form (zip64)", () => {
  const file = zipOf("a.xml");
  const end = file.length - 22;
  const start = directory(file);
  const wide = new Uint8Array(file.length + 56 + 20);
  const view = new DataView(wide.buffer);
  wide.set(file.subarray(0, end));
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 24, 1n, true);
  view.setBigUint64(end + 32, 1n, true);
  view.setBigUint64(end + 40, BigInt(end - start), true);
  view.setBigUint64(end + 48, BigInt(start), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 72, 1, true);
  wide.set(file.subarray(end), end + 76);
  view.setUint32(wide.length - 6, 0xffffffff, true);
  expect(reason(wide)).toBeNull();
  expect(new TextDecoder().decode(ZipArchive.open(wide).bytes("a.xml"))).toBe("a.xml");
});
