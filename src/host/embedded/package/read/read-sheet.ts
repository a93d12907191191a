import type { DifferentialStyle, SheetModel } from "../../model/workbook-model";
import { cellKey } from "../../model/workbook-model";
import type { PackageParts } from "../parts/package-parts";
import { scanSheet } from "../rows/scan-sheet";
import { LAST_COL, readReference } from "../rows/cell-reference";
import { refuse } from "../refuse";
import type { XmlElement } from "../xml/xml-element";
import type { Colors } from "./colors";
import { parseRange } from "./parse-range";
import { readConditionalFormats } from "./read-conditional-formats";
import { readPageLayout } from "./read-page-layout";
import { readValidations } from "./read-validations";
import { SheetCells } from "./sheet-cells";

/** What the sheets of a workbook share. */
export interface SheetSource {
  readonly parts: PackageParts;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  readonly colors: Colors;
  readonly differentialStyles: readonly DifferentialStyle[];
  readonly styleCount: number;
}

/** Fills a sheet from its part; nothing counts as changed afterwards. */
export function readSheet(sheet: SheetModel, part: string, source: SheetSource): void {
  const text = source.parts.text(part);
  const { root, rows } = scanSheet(
    text,
    part,
    () => new SheetCells({ ...source, part, sheet: sheet.name }, source.styleCount),
  );
  // Every worksheet has its rows in one place, were it empty; without it something was lost.
  if (!root.first("sheetData")) refuse("bad-xml", { part });
  rows.extent.check();
  takeCells(sheet, rows);
  readSizes(sheet, root, part, source.styleCount);
  readView(sheet, root, source.colors);
  for (const merge of root.first("mergeCells")?.all("mergeCell") ?? []) {
    const range = parseRange(merge.get("ref") ?? "");
    if (range) sheet.merges.push(range);
  }
  sheet.isProtected = root.first("sheetProtection")?.flag("sheet") ?? false;
  sheet.conditionalFormats.push(...readConditionalFormats(root, source));
  sheet.validations.push(...readValidations(root));
  readHyperlinks(sheet, root, part, source.parts);
  sheet.pageLayout = readPageLayout(root);
}

function takeCells(sheet: SheetModel, { sheet: cells }: SheetCells): void {
  // Assigned row by row: spreading a million rows into push overflows the stack, and the gaps must stay gaps.
  cells.values.forEach((row, n) => (sheet.values[n] = row));
  cells.styles.forEach((row, n) => (sheet.styles[n] = row));
  cells.formulas.forEach((formula, key) => sheet.formulas.set(key, formula));
  cells.rowHeights.forEach((height, row) => sheet.rowHeights.set(row, height));
  cells.rowStyles.forEach((style, row) => sheet.rowStyles.set(row, style));
  cells.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
}

function readSizes(sheet: SheetModel, root: XmlElement, part: string, styleCount: number): void {
  const format = root.first("sheetFormatPr");
  sheet.defaultColumnWidth = format?.number("defaultColWidth") ?? null;
  sheet.defaultRowHeight = format?.number("defaultRowHeight") ?? null;
  for (const element of root.first("cols")?.all("col") ?? []) {
    const first = Math.max(1, element.number("min") ?? 1) - 1;
    const last = Math.min(LAST_COL, (element.number("max") ?? first + 1) - 1);
    const width = element.number("width");
    const style = element.number("style") ?? 0;
    if (style >= styleCount) refuse("bad-style", { part });
    for (let col = first; col <= last; col++) {
      if (width !== undefined) sheet.columnWidths.set(col, width);
      if (element.flag("hidden")) sheet.hiddenCols.add(col);
      if (style > 0) sheet.columnStyles.set(col, style);
    }
  }
}

function readView(sheet: SheetModel, root: XmlElement, colors: Colors): void {
  const view = root.at("sheetViews", "sheetView");
  const pane = view?.first("pane");
  sheet.showGridlines = view?.flag("showGridLines", true) ?? true;
  sheet.tabColor = colors.of(root.at("sheetPr", "tabColor"));
  if (pane?.get("state")?.startsWith("frozen")) {
    sheet.frozen = { rows: pane.number("ySplit") ?? 0, cols: pane.number("xSplit") ?? 0 };
  }
}

function readHyperlinks(sheet: SheetModel, root: XmlElement, part: string, parts: PackageParts): void {
  const links = root.first("hyperlinks")?.all("hyperlink") ?? [];
  if (links.length === 0) return;
  const targets = new Map(parts.relationships(part).map((one) => [one.id, one.target]));
  for (const link of links) {
    const place = readReference(link.get("ref")?.split(":")[0] ?? "");
    const id = link.getIn("/relationships", "id");
    if (!place) continue;
    sheet.hyperlinks.set(cellKey(place.row, place.col), {
      location: link.get("location") ?? null,
      url: (id !== undefined && targets.get(id)) || null,
      tip: link.get("tooltip") ?? null,
    });
  }
}
