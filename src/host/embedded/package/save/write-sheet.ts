import { rangeA1 } from "../../../../core/address";
import type { SheetModel } from "../../model/workbook-model";
import { XML_HEAD } from "../xml/xml-writer";
import type { Dialect } from "./dialect";
import { CellWriter } from "./cell-xml";
import { columnsXml } from "./columns-xml";
import { conditionalFormatsXml, dataBarExtension } from "./conditional-formats-xml";
import { headerFooterXml, pageMarginsXml, pageSetupXml, printOptionsXml } from "./page-xml";
import {
  hyperlinksXml,
  mergesXml,
  protectionXml,
  sheetFormatXml,
  sheetPropertiesXml,
  sheetViewsXml,
} from "./sheet-frame-xml";
import type { SheetContext } from "./sheet-writer";
import { validationsXml } from "./validations-xml";

/** The whole part of a sheet that is new. */
export function writeSheet(context: SheetContext, dialect: Dialect): string {
  const { sheet, writer } = context;
  const extension = dataBarExtension(context);
  const content =
    sheetPropertiesXml(context) +
    writer.element("dimension", { ref: dimension(sheet) }) +
    sheetViewsXml(context) +
    sheetFormatXml(context) +
    columnsXml(context) +
    rowsXml(context) +
    protectionXml(context) +
    mergesXml(context) +
    conditionalFormatsXml(context, "") +
    validationsXml(context, "") +
    hyperlinksXml(context) +
    printOptionsXml(context) +
    pageMarginsXml(context) +
    pageSetupXml(context) +
    headerFooterXml(context) +
    (extension === "" ? "" : writer.element("extLst", {}, extension));
  return `${XML_HEAD}${writer.element("worksheet", { xmlns: dialect.main, "xmlns:r": dialect.relationships }, content)}`;
}

function rowsXml(context: SheetContext): string {
  const { sheet, styleNumber } = context;
  const cells = new CellWriter("", styleNumber);
  const rows = usedRows(sheet).map((row) => {
    const written = usedCols(sheet, row).map((col) => cells.cell(sheet, row, col));
    return `<row r="${row + 1}"${rowAttributes(sheet, row, styleNumber)}>${written.join("")}</row>`;
  });
  return context.writer.element("sheetData", {}, rows.join(""));
}

function rowAttributes(sheet: SheetModel, row: number, styleNumber: (style: number) => number): string {
  const height = sheet.rowHeights.get(row);
  const style = sheet.rowStyles.get(row);
  return (
    (style === undefined ? "" : ` s="${styleNumber(style)}" customFormat="1"`) +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : "")
  );
}

/** Rows that hold a value, a style, a height, or are hidden, in order. Gaps in the middle cost nothing. */
function usedRows(sheet: SheetModel): number[] {
  const rows = new Set<number>([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowStyles.keys()]);
  sheet.values.forEach((_, row) => rows.add(row));
  sheet.styles.forEach((_, row) => rows.add(row));
  return [...rows].sort((a, b) => a - b);
}

function usedCols(sheet: SheetModel, row: number): number[] {
  const cols = new Set<number>();
  sheet.values[row]?.forEach((value, col) => value !== null && cols.add(col));
  sheet.styles[row]?.forEach((style, col) => style !== undefined && cols.add(col));
  for (const key of formulaCols(sheet, row)) cols.add(key);
  return [...cols].sort((a, b) => a - b);
}

/** A formula whose result is not known yet has no value. */
function formulaCols(sheet: SheetModel, row: number): number[] {
  if (sheet.formulas.size === 0) return [];
  const cols: number[] = [];
  sheet.values[row]?.forEach((value, col) => {
    if (value === null && sheet.formulas.has(row * 16384 + col)) cols.push(col);
  });
  return cols;
}

function dimension(sheet: SheetModel): string {
  let [bottom, right] = [0, 0];
  for (const row of usedRows(sheet)) {
    const last = usedCols(sheet, row).at(-1);
    if (last === undefined) continue;
    bottom = row;
    right = Math.max(right, last);
  }
  return rangeA1({ top: 0, left: 0, bottom, right });
}
