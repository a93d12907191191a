import type { WorkbookModel } from "../model/workbook-model";
import type { OpenedWorkbook } from "./open-workbook";
import type { OpenedFile } from "./read/opened-file";
import { readWorkbook } from "./read/read-workbook";
import { savePackage } from "./save/save-package";
import { TRANSITIONAL } from "./save/dialect";
import { XML_HEAD } from "./xml/xml-writer";
import { encodeXml } from "./xml/xml-text";
import { packEntry, writeZip } from "./zip/write-zip";
import { ZipArchive } from "./zip/zip-archive";

/** A workbook without a sheet, looking as Chinese Excel's do (宋体 11). It can be saved once it has a sheet. */
export function newWorkbook(): OpenedWorkbook {
  const { model, file } = emptyPackage();
  return { model, format: "xlsx", modified: null, linksElsewhere: false, save: () => savePackage(model, file) };
}

/** The package that new workbooks and legacy files are saved into. */
export function emptyPackage(): { readonly model: WorkbookModel; readonly file: OpenedFile } {
  const bytes = writeZip(Object.entries(PARTS).map(([name, text]) => packEntry(name, encodeXml(XML_HEAD + text))));
  return readWorkbook(bytes, ZipArchive.open(bytes));
}

const { main, relationships } = TRANSITIONAL;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const STYLES =
  `<styleSheet xmlns="${main}">` +
  `<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": STYLES,
};
