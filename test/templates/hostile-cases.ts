import { strToU8, zipSync } from "fflate";
import { SUPERVISION } from "../../src/core/ledgers/supervision";
import { ledgerTemplate } from "../../src/core/templates/ledger-template";
import { fixture, fixtureNames } from "../support/fixture";
import { makePackage, makeSheet } from "../support/make-package";

export const FORM = ledgerTemplate(SUPERVISION, { county: "青山县", period: "2020Q2", units: ["城关镇", "河口镇"] });

const text = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;
const HEAD = `<row r="1">${text("A1", "乡镇")}${text("B1", "督查日期")}${text("C1", "问题")}</row>`;
const day = `<c r="B2" s="2"><v>43952</v></c>`;
/** A supervision finding of 城关镇 with what is said of it. */
const said = (words: string, more = "") =>
  makeSheet(`${HEAD}<row r="2">${text("A2", "城关镇")}${day}${text("C2", words)}</row>${more}`);
const row = (xml: string) => makeSheet(`${HEAD}<row r="2">${xml}</row>`);
const part = (name: string, xml: string) => makePackage({ sheets: ["<sheetData/>"], parts: { [name]: xml } });

/** Files made to hurt: refused with a reason. */
export const REFUSED: readonly (readonly [string, Uint8Array])[] = [
  ...fixtureNames("bad")
    .filter((name) => !/html\.xls|sparse|circles|badstyle|empty/.test(name))
    .map((name): readonly [string, Uint8Array] => [name, fixture(name)]),
  [
    "a sheet of 40 MB of nothing in 40 KB",
    makePackage({ sheets: [`<sheetData>${" ".repeat(40_000_000)}</sheetData>`] }),
  ],
  [
    "entities that grow",
    part("xl/sharedStrings.xml", `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst>&b;</sst>`),
  ],
  [
    "an entity that reads a file",
    part("xl/workbook.xml", `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>`),
  ],
  [
    "no worksheet behind the tab",
    makePackage({ sheets: ["<sheetData/>"], parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } }),
  ],
  ["tags that do not close", row(`<c r="A2"><v>1</c>`)],
  ["a place beyond the sheet", row(`<c r="XFE2"><v>1</v></c>`)],
  ["a row beyond the sheet", makeSheet(`<row r="1048577"><c r="A1048577"><v>1</v></c></row>`)],
  ["row nought", makeSheet(`<row r="0"><c><v>1</v></c></row>`)],
  ["a negative row", makeSheet(`<row r="-1"><c><v>1</v></c></row>`)],
  ["a number that is none", row(`<c r="A2"><v>0x10</v></c>`)],
  ["a number without end", row(`<c r="A2"><v>1e999</v></c>`)],
  ["not a number", row(`<c r="A2"><v>NaN</v></c>`)],
  ["a shared text that is not there", row(`<c r="A2" t="s"><v>99</v></c>`)],
  ["a kind of cell that does not exist", row(`<c r="A2" t="q"><v>1</v></c>`)],
  ["an attribute twice", row(`<c r="A2" r="B2"><v>1</v></c>`)],
  ["a cell in another row's row", row(`<c r="A9"><v>1</v></c>`)],
  ["an entity of its own", row(text("A2", "&x;"))],
  ["a control character", row(text("A2", "\u0001"))],
  [
    "macros",
    makePackage({
      sheets: ["<sheetData/>"],
      parts: {
        "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
      },
    }),
  ],
  ["a path out of the package", zipSync({ "../../evil.xml": strToU8("<a/>") })],
  [
    "twenty thousand parts",
    zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`xl/p${at}.xml`, strToU8("<a/>")]))),
  ],
  ["a package of nothing", zipSync({})],
  ["a cell at the far corner", makeSheet(`${HEAD}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)],
  ["a cell twice", row(`<c r="A2"><v>1</v></c><c r="A2"><v>2</v></c>`)],
  ["cells out of order", row(`<c r="B2"><v>1</v></c><c r="A2"><v>2</v></c>`)],
  ["a row twice", makeSheet(`${HEAD}<row r="1"><c r="A1"><v>1</v></c></row>`)],
  ["a cell outside of its row", makeSheet(`${HEAD}<c r="A2"><v>1</v></c>`)],
  ["words between cells", makeSheet(`${HEAD}<row r="2">河口镇<c r="A2"><v>1</v></c></row>`)],
  ["no rows at all", makePackage({ sheets: ["<sheetViews/>"] })],
  ["a sheet in a sheet", makePackage({ sheets: ["<worksheet><sheetData/></worksheet>"] })],
  [
    "tags a hundred thousand deep",
    makePackage({ sheets: [`<sheetData/>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`] }),
  ],
  ["a list of bytes", new Uint8Array(3000).map((_, at) => (at * 31) % 251)],
];

/** Files that look bad and read right: what stands in C2 comes back word for word, and no more rows than there are. */
export const READ: readonly (readonly [string, Uint8Array, string])[] = [
  ["a formula as text", said("=HYPERLINK(&quot;http://x&quot;)"), '=HYPERLINK("http://x")'],
  ["a command as text", said("@SUM(A1)"), "@SUM(A1)"],
  ["a plus in front", said("+cmd|calc"), "+cmd|calc"],
  ["a full-width equals sign", said("\uFF1D1+1"), "\uFF1D1+1"],
  ["a polluting name", said("__proto__"), "__proto__"],
  ["another polluting name", said("constructor"), "constructor"],
  ["a third", said("toString"), "toString"],
  ["markup", said("&lt;script&gt;alert(1)&lt;/script&gt;"), "<script>alert(1)</script>"],
  ["quotes and commas", said("&quot;,&quot;"), '","'],
  ["32,000 characters", said("问".repeat(32_000)), "问".repeat(32_000)],
  [
    "a dimension of a million rows",
    makePackage({
      sheets: [
        `<dimension ref="A1:XFD1048576"/><sheetData>${HEAD}<row r="2">${text("A2", "城关镇")}${day}${text("C2", "有灰")}</row></sheetData>`,
      ],
    }),
    "有灰",
  ],
  ["a looked at last row a million below", said("有灰", `<row r="1048576"><c r="A1048576" s="1"/></row>`), "有灰"],
  [
    "a sheet called __proto__",
    makePackage({
      sheets: [`<sheetData>${HEAD}<row r="2">${text("A2", "城关镇")}${day}${text("C2", "有灰")}</row></sheetData>`],
      parts: { "docProps/__proto__.xml": "<a/>" },
    }),
    "有灰",
  ],
  [
    "a part that refers to itself",
    makePackage({
      sheets: [`<sheetData>${HEAD}<row r="2">${text("A2", "城关镇")}${day}${text("C2", "有灰")}</row></sheetData>`],
      parts: {
        "xl/_rels/s1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x" Target="s1.xml"/></Relationships>`,
      },
    }),
    "有灰",
  ],
];
