import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><color theme="4" tint="-0.5"/><name val="黑体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>` +
  `<borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
  `<xf numFmtId="164" fontId="1" fillId="1" borderId="0" quotePrefix="1"><alignment wrapText="1" readingOrder="1"/></xf>` +
  `<xf numFmtId="31" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf></cellXfs></styleSheet>`;

export interface PackageOptions {
  /** What stands inside `<worksheet>`, sheet by sheet; the tabs are called 表1, 表2 ... */
  readonly sheets: readonly string[];
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands in `<workbook>` in front of and behind the tabs. */
  readonly before?: string;
  readonly after?: string;
  /** Parts that are added, or take the place of one. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The part of the first sheet whole, with a root of its own. */
  readonly wholeSheet?: string;
}

/** A small .xlsx written by hand, to try what programs write oddly. */
export function makePackage(options: PackageOptions): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      options.sheets
        .map((_, n) => `<Override PartName="/xl/s${n + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
        .join("") +
      `</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${options.before ?? ""}<sheets>` +
      options.sheets.map((_, n) => `<sheet name="表${n + 1}" sheetId="${n + 5}" r:id="s${n + 1}"/>`).join("") +
      `</sheets>${options.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/>` +
      `<Relationship Id="ss" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>` +
      options.sheets
        .map((_, n) => `<Relationship Id="s${n + 1}" Type="${RELATIONS}/worksheet" Target="s${n + 1}.xml"/>`)
        .join("") +
      `</Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${options.strings ?? ""}</sst>`,
  };
  options.sheets.forEach((content, n) => {
    parts[`xl/s${n + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`;
  });
  if (options.wholeSheet !== undefined) parts["xl/s1.xml"] = options.wholeSheet;
  Object.assign(parts, options.parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A package of one sheet with these rows. */
export function makeSheet(rows: string, strings = ""): Uint8Array {
  return makePackage({ sheets: [`<sheetData>${rows}</sheetData>`], strings });
}
