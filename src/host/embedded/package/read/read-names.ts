import type { DefinedName, SheetModel } from "../../model/workbook-model";
import type { XmlElement } from "../xml/xml-element";
import { parseRange } from "./parse-range";

/** Names that Excel makes for its own use: print areas, repeated rows, filters. */
const OWN_USE = "_xlnm.";

/** The names that people gave, in the order of the file. `tabIds` are the model's ids by the file's order of tabs. */
export function readNames(workbook: XmlElement, tabIds: readonly (string | null)[]): DefinedName[] {
  return definedNames(workbook)
    .filter((element) => !element.get("name")?.startsWith(OWN_USE))
    .map((element) => ({
      name: element.get("name") ?? "",
      formula: `=${element.text}`,
      sheetId: tabIds[element.number("localSheetId") ?? -1] ?? null,
      ...(element.flag("hidden") ? { hidden: true } : {}),
    }));
}

export function definedNames(workbook: XmlElement): XmlElement[] {
  return workbook.first("definedNames")?.all("definedName") ?? [];
}

/** Puts print areas and repeated rows and columns, which the file keeps as names, into the page layouts of their sheets. */
export function readPrintNames(workbook: XmlElement, sheets: readonly (SheetModel | null)[]): void {
  for (const element of definedNames(workbook)) {
    const layout = sheets[element.number("localSheetId") ?? -1]?.pageLayout;
    if (!layout) continue;
    const sheet = sheets[element.number("localSheetId") ?? -1]!;
    if (element.get("name") === "_xlnm.Print_Area") sheet.pageLayout = { ...layout, printArea: area(element.text) };
    if (element.get("name") === "_xlnm.Print_Titles") sheet.pageLayout = { ...layout, ...titles(element.text) };
  }
}

/** A print area of several pieces is none that we could state; it stays in the file. */
function area(text: string) {
  return parseRange(text.slice(text.lastIndexOf("!") + 1));
}

function titles(text: string) {
  const pieces = text.split(",").map((piece) => piece.slice(piece.lastIndexOf("!") + 1));
  const rows = parseRange(pieces.find((piece) => /\d/.test(piece)) ?? "");
  const cols = parseRange(pieces.find((piece) => /^\$?[A-Za-z]+:/.test(piece)) ?? "");
  return {
    titleRows: rows && ([rows.top, rows.bottom] as const),
    titleCols: cols && ([cols.left, cols.right] as const),
  };
}
