import { read, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { CellValue, SheetVisibility } from "../../../../core/grid";
import type { SheetModel, WorkbookModel } from "../../model/workbook-model";
import { CellExtent } from "../read/cell-extent";
import { refuse } from "../refuse";
import { loadCodePages } from "./code-pages";
import { plainNumber } from "./plain-number";

loadCodePages();

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  WTF: false,
  codepage: 936,
};

/** Reads a binary legacy file, or an OpenDocument one, by SheetJS. Its failures are refusals. */
export function readBinary(bytes: Uint8Array): WorkBook {
  return guarded(() => read(bytes, { ...OPTIONS, type: "array" }));
}

/** Reads a text that has been decoded. Values stay texts: what is a number is for us to say. */
export function readText(text: string, separator?: string): WorkBook {
  return guarded(() => read(text, { ...OPTIONS, type: "string", raw: true, FS: separator }));
}

/**
 * SheetJS says in words what it meets; the words for passwords are the only ones that mean something to the user. What it
 * mutters to the console about formats and records is kept off it: nobody could act on it.
 */
function guarded(open: () => WorkBook): WorkBook {
  const { error: say } = console;
  console.error = () => {};
  try {
    return open();
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    return refuse(encrypted ? "encrypted" : "damaged-legacy", {}, error);
  } finally {
    console.error = say;
  }
}

/** Puts what SheetJS read into a model: values, number formats, merges, sizes, hidden rows, columns and sheets. */
export function fillModel(model: WorkbookModel, book: WorkBook, textsAreNumbers: boolean): void {
  if (book.SheetNames.length === 0) refuse("no-sheets");
  model.date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  book.SheetNames.forEach((name, n) => {
    const sheet = model.addSheet(freeName(model, name));
    sheet.visibility = VISIBILITY[book.Workbook?.Sheets?.[n]?.Hidden ?? 0] ?? "visible";
    fillSheet(model, sheet, book.Sheets[name] ?? refuse("damaged-legacy", { part: name }), textsAreNumbers);
  });
}

const VISIBILITY: Readonly<Record<number, SheetVisibility>> = { 0: "visible", 1: "hidden", 2: "veryHidden" };

/** A name that a workbook allows: old and foreign files know other rules. */
function freeName(model: WorkbookModel, name: string): string {
  const clean =
    name
      .replace(/[/\\?*:[\]]/g, "_")
      .replace(/^'+|'+$/g, "")
      .slice(0, 31) || "Sheet1";
  for (let n = 1; ; n++) {
    const tried = n === 1 ? clean : `${clean.slice(0, 31 - String(n).length - 1)}_${n}`;
    if (!model.findSheet(tried)) return tried;
  }
}

function fillSheet(model: WorkbookModel, sheet: SheetModel, source: WorkSheet, textsAreNumbers: boolean): void {
  const extent = new CellExtent(sheet.name);
  const rows = (source["!data"] ?? []) as (CellObject | undefined)[][];
  rows.forEach((cells, row) =>
    cells.forEach((cell, col) => {
      if (cell) fillCell(model, sheet, row, col, cell, textsAreNumbers);
      if (sheet.valueAt(row, col) !== null) extent.add(row, col);
    }),
  );
  extent.check();
  fillFrame(sheet, source);
}

function fillCell(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  cell: CellObject,
  textsAreNumbers: boolean,
): void {
  const value = valueOf(cell, textsAreNumbers);
  if (value !== null) sheet.setValue(row, col, value);
  const format = typeof cell.z === "string" ? cell.z : "General";
  if (format !== "General") sheet.setStyle(row, col, model.styles.derive(0, { numberFormat: format }));
}

function valueOf(cell: CellObject, textsAreNumbers: boolean): CellValue {
  switch (cell.t) {
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : null;
    case "b":
      return cell.v === true;
    case "e":
      return { error: ERRORS[Number(cell.v)] ?? "#N/A" };
    case "s": {
      const text = String(cell.v ?? "");
      return (textsAreNumbers ? plainNumber(text) : null) ?? (text === "" ? null : text);
    }
    default:
      return null;
  }
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function fillFrame(sheet: SheetModel, source: WorkSheet): void {
  for (const { s, e } of source["!merges"] ?? []) {
    sheet.merges.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  source["!cols"]?.forEach((column, col) => {
    if (column?.width !== undefined) sheet.columnWidths.set(col, column.width);
    if (column?.hidden) sheet.hiddenCols.add(col);
  });
  source["!rows"]?.forEach((line, row) => {
    if (line?.hpt !== undefined) sheet.rowHeights.set(row, line.hpt);
    if (line?.hidden) sheet.hiddenRows.add(row);
  });
}
