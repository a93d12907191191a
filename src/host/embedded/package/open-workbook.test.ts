import { utils, write } from "@e965/xlsx";
import { HostError } from "../../host-error";
import { fixture, fixtureNames } from "../../../../test/support/fixture";
import { makePackage, makeSheet } from "../../../../test/support/make-package";
import { workbookStream } from "./legacy/biff-stream";
import { openWorkbook } from "./open-workbook";

/** The facts of a refusal; null when the file was opened. */
function refusal(bytes: Uint8Array, name = "报表.xlsx"): Readonly<Record<string, unknown>> | null {
  try {
    openWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof HostError && error.code === "file-unreadable") return error.facts;
    throw error;
  }
  return null;
}

const BAD: Readonly<Record<string, unknown>> = {
  "badsst.xlsx": { reason: "bad-shared-string", sheet: "乡镇基础数据", cell: "A1" },
  "badstyle.xlsx": { reason: "bad-style", sheet: "乡镇基础数据", cell: "A1" },
  "badxml.xlsx": { reason: "bad-xml", part: "xl/worksheets/sheet2.xml" },
  "bomb.xlsx": { reason: "bomb" },
  "circles-properties.xls": { reason: "damaged-legacy" },
  "empty.xlsx": { reason: "empty" },
  "entity.xlsx": { reason: "doctype", part: "xl/sharedStrings.xml" },
  "html.xls": { reason: "web-page" },
  "missingsheet.xlsx": { reason: "missing-part", part: "xl/worksheets/sheet4.xml" },
  "noworkbook.xlsx": { reason: "missing-part", part: "xl/workbook.xml" },
  "random.xlsx": { reason: "not-a-workbook" },
  "sparse.xlsx": { reason: "too-spread-out", sheet: "乡镇基础数据", cell: "XFD1048576" },
  "truncated.xlsx": { reason: "truncated" },
};

describe("a file that is damaged, unsafe or no workbook is refused with its name and the reason", () => {
  test.each(fixtureNames("bad"))("%s", (path) => {
    const name = path.slice(4);
    const started = performance.now();
    expect(refusal(fixture(path), `收件/${name}`)).toMatchObject({ ...(BAD[name] as object), file: name });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("under a password", () => expect(refusal(fixture("encrypted.xlsx"))).toMatchObject({ reason: "encrypted" }));

  test.each([
    ["%TSD-Header-###%", "document-security"],
    ["\u0000\u0001E-SafeNet\u0000LOCK", "document-security"],
    ["# 说明", "not-a-workbook"],
  ])("%j", (start, reason) => {
    const bytes = new TextEncoder().encode(start.padEnd(3000, "\u0007乱"));
    expect(refusal(bytes)).toMatchObject({ reason });
  });

  test("a workbook with macros", () => {
    const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
    const bytes = makePackage({ sheets: ["<sheetData/>"], parts: { "[Content_Types].xml": types } });
    expect(refusal(bytes)).toMatchObject({ reason: "macros" });
  });

  test("a CSV whose bytes are no text", () => {
    expect(refusal(Uint8Array.from([0x41, 0x2c, 0x01, 0xff, 0xff, 0x81]), "数据.csv")).toMatchObject({
      reason: "unreadable-text",
    });
  });

  test.each([
    ["a place beyond the sheet", `<row r="1"><c r="XFE1"><v>1</v></c></row>`, "bad-cell"],
    ["a row number of nought", `<row r="0"><c><v>1</v></c></row>`, "bad-cell"],
    ["a cell in another row's row", `<row r="1"><c r="A2"><v>1</v></c></row>`, "bad-cell"],
    ["a number that is none", `<row r="1"><c r="A1"><v>0x10</v></c></row>`, "bad-cell"],
    ["a kind of cell that does not exist", `<row r="1"><c r="A1" t="q"><v>1</v></c></row>`, "bad-cell"],
    ["an attribute twice", `<row r="1"><c r="A1" r="B1"><v>1</v></c></row>`, "bad-xml"],
    ["a prefix that nobody declared", `<row r="1" x:y="1"/>`, "bad-xml"],
    ["an entity of its own", `<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>`, "bad-xml"],
    ["the end of a section in text", `<row r="1"><c r="A1" t="str"><v>]]></v></c></row>`, "bad-xml"],
    ["a control character", `<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>`, "bad-xml"],
  ])("%s", (_, rows, reason) => expect(refusal(makeSheet(rows))).toMatchObject({ reason }));
});

describe("what a legal file says is what the model holds", () => {
  const cellsOf = (rows: string, strings?: string) => {
    const { model } = openWorkbook(makeSheet(rows, strings), "x.xlsx");
    const sheet = model.sheets[0]!;
    const found: Record<string, unknown> = {};
    sheet.values.forEach((row, r) => row?.forEach((value, c) => (found[`${r},${c}`] = value)));
    return found;
  };

  test.each([
    ["a number", `<row r="1"><c r="A1"><v>12.50</v></c></row>`, { "0,0": 12.5 }],
    ["a number with an exponent", `<row r="1"><c r="A1"><v>1.5E-7</v></c></row>`, { "0,0": 1.5e-7 }],
    ["more digits than are exact", `<row r="1"><c r="A1"><v>0.30000000000000004</v></c></row>`, { "0,0": 0.1 + 0.2 }],
    ["a negative decimal", `<row r="1"><c r="A1" t="n"><v>-0.07</v></c></row>`, { "0,0": -0.07 }],
    [
      "truth",
      `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>`,
      { "0,0": true, "0,1": false },
    ],
    ["an error", `<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>`, { "0,0": { error: "#DIV/0!" } }],
    ["a day written out", `<row r="1"><c r="A1" t="d"><v>2025-03-01</v></c></row>`, { "0,0": 45717 }],
    ["a text in the cell", `<row r="1"><c r="A1" t="inlineStr"><is><t>城关镇</t></is></c></row>`, { "0,0": "城关镇" }],
    [
      "rich text in the cell",
      `<row r="1"><c r="A1" t="inlineStr"><is><r><t>城</t></r><r><rPr><b/></rPr><t>关</t></r></is></c></row>`,
      { "0,0": "城关" },
    ],
    ["a section of characters", `<row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>`, { "0,0": "a<b" }],
    ["references", `<row r="1"><c r="A1" t="str"><v>&lt;&#x4e61;&amp;</v></c></row>`, { "0,0": "<乡&" }],
    [
      "an escaped line end",
      `<row r="1"><c r="A1" t="str"><v>一_x000D_二_x005F_x0041_</v></c></row>`,
      { "0,0": "一\r二_x0041_" },
    ],
    ["single quotes", `<row r='2'><c r='B2' t='str'><v>甲</v></c></row>`, { "1,1": "甲" }],
    [
      "places left to the order",
      `<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>`,
      { "0,0": 1, "0,1": 2, "1,2": 3, "1,3": 4 },
    ],
    ["a comment between cells", `<row r="1"><!-- <c r="B1"/> --><c r="A1"><v>1</v></c></row>`, { "0,0": 1 }],
    ["nothing in a cell", `<row r="1"><c r="A1" s="1"/><c r="B1"><v></v></c></row>`, {}],
  ])("%s", (_, rows, expected) => expect(cellsOf(rows)).toEqual(expected));

  test("shared texts: runs are joined, phonetic readings left out", () => {
    const strings = `<si><t>普通</t></si><si><r><t>城</t></r><r><t xml:space="preserve"> 关</t></r></si><si><t>镇</t><rPh sb="0" eb="1"><t>ㄓ</t></rPh></si><si><t>&lt;3&gt;</t></si>`;
    const rows = `<row r="1">${[0, 1, 2, 3].map((n) => `<c t="s"><v>${n}</v></c>`).join("")}</row>`;
    expect(cellsOf(rows, strings)).toEqual({ "0,0": "普通", "0,1": "城 关", "0,2": "镇", "0,3": "<3>" });
  });

  test("a sheet that carries a prefix everywhere reads like one that does not", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const wholeSheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const sheet = openWorkbook(makePackage({ sheets: [""], wholeSheet }), "x.xlsx").model.sheets[0]!;
    expect(sheet.valueAt(2, 1)).toBe(7);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test("a shared formula is told for every cell that shares it", () => {
    const { model } = openWorkbook(fixture("kitchen.xlsx"), "kitchen.xlsx");
    const sheet = model.findSheet("旧考核结果")!;
    expect([1, 2, 3, 4].map((row) => sheet.formulas.get(row * 16384 + 2))).toEqual([
      "=B2*2",
      "=B3*2",
      "=B4*2",
      "=B5*2",
    ]);
  });

  test("looks: theme, tint and palette colours become plain ones, formats by number their Chinese codes", () => {
    const { model } = openWorkbook(makeSheet(`<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>`), "x.xlsx");
    const sheet = model.sheets[0]!;
    // 4472C4 at half its luminance; palette number 10 is red.
    expect(model.styles.look(sheet.styleAt(0, 0))).toMatchObject({
      numberFormat: '0.0"分"',
      bold: true,
      fontName: "黑体",
      color: "#203864",
      fill: "#FF0000",
      wrap: true,
    });
    expect(model.styles.look(sheet.styleAt(0, 1))).toMatchObject({ numberFormat: 'yyyy"年"m"月"d"日"', locked: false });
  });

  test("the frame of a county's sheet", () => {
    const sheet = openWorkbook(fixture("kitchen.xlsx"), "k").model.findSheet("乡镇基础数据")!;
    expect(sheet).toMatchObject({ frozen: { rows: 4, cols: 2 }, showGridlines: true, visibility: "visible" });
    expect([...sheet.hiddenCols]).toEqual([13]);
    expect(sheet.rowHeights.get(0)).toBe(36);
    expect(sheet.pageLayout).toMatchObject({
      landscape: true,
      paper: 9,
      fitWidth: 1,
      fitHeight: null,
      titleRows: [2, 3],
      printArea: { top: 0, left: 0, bottom: 21, right: 11 },
      centerHorizontally: true,
    });
    expect(sheet.pageLayout?.footer).toEqual({ left: "填报人：", center: "", right: "第 &P 页 共 &N 页" });
    expect(sheet.validations.map(({ type, formula1 }) => [type, formula1])).toEqual([
      ["list", '"好,较好,一般,差"'],
      ["list", "隐藏参数!$A$2:$A$17"],
      ["decimal", "0"],
      ["date", "45658"],
      ["list", "隐藏参数!$A$2:$A$17"],
    ]);
    expect(sheet.conditionalFormats.find(({ rule }) => rule.kind === "cellIs")?.rule).toMatchObject({
      operator: "greaterThanOrEqual",
      formulas: ["75"],
      style: { fill: "#C6EFCE", color: "#006100" },
    });
  });
});

/** LibreOffice, which made these files, keeps 15 digits of a number. */
const asSaved = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(15)) : (value ?? null));

/** The same records with 乡镇 in GBK in the place of ABCD, and the code page that says so. */
function inGbk(stream: Uint8Array): Uint8Array {
  const out = stream.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 4 <= out.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x42) view.setUint16(at + 4, 936, true);
  }
  const letters = out.findIndex(
    (byte, at) => byte === 0x41 && out[at + 1] === 0x42 && out[at + 2] === 0x43 && out[at + 3] === 0x44,
  );
  out.set([0xcf, 0xe7, 0xd5, 0xf2], letters);
  return out;
}

describe("old and foreign files", () => {
  const rowsOf = (name: string, sheet = 0) => openWorkbook(fixture(name), name).model.sheets[sheet]!.values;

  test("a CSV in GBK", () =>
    expect(rowsOf("gbk.csv")).toEqual([
      ["乡镇", "得分"],
      ["城关镇", 88.5],
    ]));

  test.each(["html_gbk.xls", "html_utf8.xls"])("a web table: %s", (name) => {
    const { model, format } = openWorkbook(fixture(name), name);
    expect(format).toBe("html");
    expect(model.sheets[0]!.values).toEqual([["青山县乡镇表"], ["乡镇", "得分"], ["城关镇", 88.5]]);
    expect(model.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test.each(["kitchen.xls", "kitchen.ods", "kitchen_lo.xlsx"])(
    "%s holds the figures of the .xlsx that it was made from",
    (name) => {
      const [mine, theirs] = [openWorkbook(fixture("kitchen.xlsx"), "k"), openWorkbook(fixture(name), name)].map(
        ({ model }) =>
          model
            .findSheet("乡镇基础数据")!
            .values.slice(0, 20)
            .map((row) => row!.slice(0, 12).map(asSaved)),
      );
      expect(theirs).toEqual(mine);
    },
  );

  test("a damaged formula does not lead the reader in circles: its stored result counts", () => {
    const [whole, damaged] = ["kitchen.xls", "circles-formula.xls"].map((name) => rowsOf(name, 1).slice(0, 20));
    expect(damaged).toEqual(whole);
  });

  test.each([
    ["biff5", 0x0809],
    ["biff8", 0x0809],
  ] as const)("a bare stream of old records, as reporting programs write it: %s", (bookType, begin) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["ABCD", 88.5]]), "S");
    const file = write(book, { type: "array", bookType }) as ArrayBuffer;
    const stream = workbookStream(new Uint8Array(file));
    const gbk = bookType === "biff5" ? inGbk(stream) : stream;
    expect(new DataView(gbk.buffer).getUint16(0, true)).toBe(begin);
    const { format, model } = openWorkbook(gbk, "导出.xls");
    expect(format).toBe("xls");
    expect(model.sheets[0]!.values).toEqual([[bookType === "biff5" ? "乡镇" : "ABCD", 88.5]]);
  });

  test.each(["kitchen.xls", "kitchen.ods"])("%s keeps what is hidden hidden", (name) => {
    const { model } = openWorkbook(fixture(name), name);
    expect(model.findSheet("隐藏参数")!.visibility).toBe("hidden");
    expect([...model.findSheet("旧考核结果")!.hiddenRows]).toEqual([3, 4]);
    expect([...model.findSheet("乡镇基础数据")!.hiddenCols]).toEqual([13]);
  });

  test("a CSV keeps what is no plain number as it stands", () => {
    const csv = "名称;编号;比率\n甲;007;95%\n乙;440101199001011234;1-2\n";
    const { model } = openWorkbook(new TextEncoder().encode(csv), "a.csv");
    expect(model.sheets[0]!.values).toEqual([
      ["名称", "编号", "比率"],
      ["甲", "007", "95%"],
      ["乙", "440101199001011234", "1-2"],
    ]);
  });

  test("saved as .xlsx an old file reads the same", () => {
    const first = openWorkbook(fixture("kitchen.xls"), "kitchen.xls");
    const second = openWorkbook(first.save(), "kitchen.xlsx");
    expect(second.format).toBe("xlsx");
    expect(second.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      first.model.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    first.model.sheets.forEach((sheet, n) => {
      expect(second.model.sheets[n]!.merges).toEqual(sheet.merges);
      sheet.values.forEach((row, r) =>
        row?.forEach((value, c) => expect(second.model.sheets[n]!.valueAt(r, c)).toEqual(value)),
      );
    });
  });
});
