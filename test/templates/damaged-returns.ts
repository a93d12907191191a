import * as XLSX from "@e965/xlsx";
import { unzipSync, zipSync, strToU8, strFromU8 } from "fflate";
import type { ReturnState } from "../../src/core/templates/template-texts";
import { fixture } from "../support/fixture";

/** Cells of a sheet as rows, the way people move them about. */
export type Rows = (string | number | null)[][];
export type Book = Map<string, Rows>;

/** A way in which a file comes back other than it went out. */
export interface Damage {
  readonly kind: string;
  /** What the file is called when it comes back. */
  readonly fileName: (unit: string) => string;
  /** The file made of the good one. */
  readonly damage: (good: Uint8Array, unit: string) => Uint8Array;
  readonly state: ReturnState;
  /** What must be said of it. */
  readonly codes: readonly string[];
  /** The three figures as they come back; absent where nothing is merged. "typed" for the very ones that were typed. */
  readonly comes?: "typed" | readonly (string | number)[];
}

const FIGURES = "社会保障";
const WORKS = "住房";

const xlsx = (unit: string) => `${unit}.xlsx`;

/** Rows of the form: title, line, legend, header, example, then the one township. */
const HEADER = 3;
const ROW = 5;

function kind(
  name: string,
  damage: Damage["damage"],
  state: ReturnState,
  codes: readonly string[] = [],
  comes?: Damage["comes"],
  fileName: Damage["fileName"] = xlsx,
): Damage {
  return { kind: name, damage, state, codes, fileName, ...(comes ? { comes } : {}) };
}

/** The file as another program would write it after its cells were changed. */
function edited(change: (book: Book, unit: string) => void, type: XLSX.BookType = "xlsx"): Damage["damage"] {
  return (good, unit) => {
    const book = readBook(good);
    change(book, unit);
    return writeBook(book, type);
  };
}

function readBook(bytes: Uint8Array): Book {
  const file = XLSX.read(bytes, { type: "array" });
  return new Map(
    file.SheetNames.map((name) => [
      name,
      XLSX.utils.sheet_to_json(file.Sheets[name]!, { header: 1, raw: true, defval: null, blankrows: true }) as Rows,
    ]),
  );
}

export function writeBook(book: Book, type: XLSX.BookType = "xlsx", modified: string | null = null): Uint8Array {
  const file = XLSX.utils.book_new();
  for (const [name, rows] of book) XLSX.utils.book_append_sheet(file, XLSX.utils.aoa_to_sheet(rows), name);
  if (modified !== null) file.Props = { ModifiedDate: new Date(modified) };
  return new Uint8Array(XLSX.write(file, { type: "array", bookType: type, compression: true }) as ArrayBuffer);
}

/** The column of a header in a form's sheet; headers carry their unit in brackets. */
function colOf(rows: Rows, header: string): number {
  return rows[HEADER]!.findIndex((text) => String(text).startsWith(header));
}

function put(sheet: string, header: string, value: string | number | null): Damage["damage"] {
  return edited((book) => {
    const rows = book.get(sheet)!;
    rows[ROW]![colOf(rows, header)] = value;
  });
}

function withIdentity(change: (text: string) => string): Damage["damage"] {
  return edited((book) => {
    const rows = book.get("填报标识")!;
    book.set(
      "填报标识",
      rows.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
    );
  });
}

function parts(change: (parts: Record<string, Uint8Array>) => void): Damage["damage"] {
  return (good) => {
    const all = unzipSync(good);
    change(all);
    return zipSync(all);
  };
}

/** A picture on the first sheet, as WPS adds a seal. */
const withPicture = parts((all) => {
  const sheet = Object.keys(all).find((name) => /worksheets\/sheet1\.xml$/.test(name))!;
  const drawing = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="d1"/>`;
  const text = strFromU8(all[sheet]!);
  all[sheet] = strToU8(text.replace("</worksheet>", `${drawing}</worksheet>`));
  all["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  all["xl/drawings/drawing1.xml"] = strToU8(
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  );
  all["xl/media/image1.png"] = new Uint8Array(5000).fill(7);
});

/** GBK bytes of a text: what old WPS writes as .csv. */
export function gbkBytes(text: string): Uint8Array {
  const decoder = new TextDecoder("gbk");
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array(
    [...text].flatMap((sign) => (sign.codePointAt(0)! < 0x80 ? [sign.codePointAt(0)!] : (codes.get(sign) ?? [0x3f]))),
  );
}

function csvOf(good: Uint8Array): string {
  const rows = readBook(good).get(FIGURES)!;
  return rows
    .map((row) =>
      row.map((cell) => (cell === null ? "" : typeof cell === "number" ? String(cell) : `"${cell}"`)).join(","),
    )
    .join("\r\n");
}

/** Every kind of damage, with what must become of the file. A state is one of the return table's. */
export const DAMAGES: readonly Damage[] = [
  kind("as it was sent", (good) => good, "merged", [], "typed"),
  kind(
    "renamed",
    (good) => good,
    "merged",
    [],
    "typed",
    (unit) => `新建 工作表(3)-最终版-${unit.charCodeAt(0)}.xlsx`,
  ),
  kind(
    "saved by another program",
    edited(() => {}),
    "merged",
    [],
    "typed",
  ),
  kind(
    "saved as .xls",
    edited(() => {}, "biff8"),
    "merged",
    [],
    "typed",
    (unit) => `${unit}.xls`,
  ),
  kind(
    "saved as .ods",
    edited(() => {}, "ods"),
    "merged",
    [],
    "typed",
    (unit) => `${unit}.ods`,
  ),
  kind(
    "named .xls but .xlsx inside",
    (good) => good,
    "merged",
    [],
    "typed",
    (unit) => `${unit}.xls`,
  ),
  kind(
    "one sheet as .csv in GBK",
    (good) => gbkBytes(csvOf(good)),
    "merged",
    ["form.no-identity", "form.sheet-missing"],
    undefined,
    (unit) => `${unit}.csv`,
  ),
  kind(
    "columns moved",
    edited((book) =>
      book.set(
        WORKS,
        book.get(WORKS)!.map((row) => [...row].reverse()),
      ),
    ),
    "merged",
    ["form.columns-moved"],
    "typed",
  ),
  kind(
    "a column put in",
    edited((book) =>
      book.set(
        WORKS,
        book.get(WORKS)!.map((row, at) => [row[0]!, at === HEADER ? "备注" : "无", ...row.slice(1)]),
      ),
    ),
    "merged",
    ["form.columns-moved"],
    "typed",
  ),
  kind(
    "rows put in above the header",
    edited((book) => book.get(FIGURES)!.splice(1, 0, ["请各乡镇认真填报"], [null])),
    "merged",
    [],
    "typed",
  ),
  kind(
    "blank rows and a total below",
    edited((book) => book.get(FIGURES)!.push([null], ["合计", 96], [null])),
    "merged",
    [],
    "typed",
  ),
  kind(
    "a second sheet of one's own",
    edited((book) => book.set("草稿", [["随便算算", 1, 2, 3]])),
    "merged",
    [],
    "typed",
  ),
  kind(
    "sheet renamed",
    edited((book) => {
      book.set("Sheet9", book.get(FIGURES)!);
      book.delete(FIGURES);
    }),
    "merged",
    [],
    "typed",
  ),
  kind("with a picture", withPicture, "merged", [], "typed"),
  kind(
    "a number with another unit",
    put(WORKS, "计划", "2000万"),
    "merged",
    ["form.number-with-unit"],
    ["typed", "2000万", "typed"],
  ),
  kind("a number with its own unit", put(WORKS, "完成", "20户"), "merged", [], ["typed", "typed", 20]),
  kind("full-width digits", put(FIGURES, "参保率", "９６．５"), "merged", [], [96.5, "typed", "typed"]),
  kind(
    "a percentage as a fraction",
    put(FIGURES, "参保率", 0.965),
    "merged",
    ["form.fraction-of-percent"],
    [0.965, "typed", "typed"],
  ),
  kind(
    "words for a number",
    put(FIGURES, "参保率", "九成多"),
    "merged",
    ["form.not-a-number"],
    ["九成多", "typed", "typed"],
  ),
  kind("above what can be", put(FIGURES, "参保率", 105), "merged", ["form.out-of-range"], ["105", "typed", "typed"]),
  kind("more done than planned", put(WORKS, "完成", 999), "merged", ["form.more-than"], ["typed", "typed", 999]),
  kind("half a house", put(WORKS, "完成", 12.5), "merged", ["form.not-whole"], ["typed", "typed", "12.5"]),
  kind("said to be not applicable", put(FIGURES, "参保率", "缺项"), "merged", [], ["缺项", "typed", "typed"]),
  kind("a cell left blank", put(WORKS, "完成", null), "merged", ["form.cell-missing"], ["typed", "typed", ""]),
  kind(
    "a formula as text",
    put(FIGURES, "参保率", "=1+1"),
    "merged",
    ["form.not-a-number"],
    ["=1+1", "typed", "typed"],
  ),
  kind(
    "name spaced out",
    edited((book, unit) => (book.get(WORKS)![ROW]![0] = [...unit].join(" "))),
    "merged",
    [],
    "typed",
  ),
  kind(
    "name of no township",
    edited((book) => (book.get(WORKS)![ROW]![0] = "无名镇")),
    "partly",
    ["form.unit-unknown"],
  ),
  kind(
    "another township's name",
    edited((book) => (book.get(WORKS)![ROW]![0] = "别人镇")),
    "partly",
    ["form.unit-unknown"],
  ),
  kind(
    "row deleted",
    edited((book) => book.get(WORKS)!.splice(ROW, 1)),
    "merged",
    [],
  ),
  kind(
    "identity sheet deleted",
    edited((book) => book.delete("填报标识")),
    "merged",
    ["form.no-identity"],
    "typed",
  ),
  kind(
    "identity changed by hand",
    withIdentity((text) => text.replaceAll('"max":"100"', '"max":"999"')),
    "merged",
    ["form.identity-broken"],
    "typed",
  ),
  kind(
    "nothing filled in",
    edited((book) => {
      for (const name of [FIGURES, WORKS]) book.get(name)![ROW] = [book.get(name)![ROW]![0]!];
    }),
    "empty",
    ["form.empty"],
  ),
  kind("a password", () => fixture("encrypted.xlsx"), "rejected", ["form.file-refused"]),
  kind("cut off half way", (good) => good.slice(0, good.length / 2), "rejected", ["form.file-refused"]),
  kind("no byte in it", () => new Uint8Array(), "rejected", ["form.file-refused"]),
  kind("a zip bomb", () => fixture("bad/bomb.xlsx"), "rejected", ["form.file-refused"]),
  kind("entities", () => fixture("bad/entity.xlsx"), "rejected", ["form.file-refused"]),
  kind("random bytes", () => fixture("bad/random.xlsx"), "rejected", ["form.file-refused"]),
];
