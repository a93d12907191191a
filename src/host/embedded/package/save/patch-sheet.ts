import type { SheetModel, SheetPart } from "../../model/workbook-model";
import { formatSource } from "../read/read-conditional-formats";
import type { ValueSource } from "../read/cell-value";
import { refuse } from "../refuse";
import { scanSheet } from "../rows/scan-sheet";
import { XmlEdits } from "../xml/xml-edits";
import { placeInOrder } from "../xml/element-order";
import type { XmlElement } from "../xml/xml-element";
import { CellWriter } from "./cell-xml";
import { columnsXml } from "./columns-xml";
import { conditionalFormatsXml } from "./conditional-formats-xml";
import { headerFooterXml, pageMarginsXml, pageSetupAttributes, pageSetupXml, printOptionsXml } from "./page-xml";
import { patchRows, touchedRows } from "./patch-rows";
import { RowPlaces } from "./row-places";
import { hyperlinksXml, mergesXml, paneXml, protectionXml, sheetPropertiesXml, sheetViewsXml } from "./sheet-frame-xml";
import { SHEET_ORDER, type SheetContext } from "./sheet-writer";
import { argb } from "./style-xml";
import { validationsXml } from "./validations-xml";

export interface PatchedSheet {
  readonly text: string;
  /** Whether the file's order of calculation no longer fits. */
  readonly formulasChanged: boolean;
}

/**
 * Writes what was changed in a sheet into the text of its part. Everything else in the part, known to us or not, stays to the
 * character.
 */
export function patchSheet(
  sheet: SheetModel,
  text: string,
  source: ValueSource,
  contextFor: (root: XmlElement) => SheetContext,
): PatchedSheet {
  const rowsChanged = sheet.changedParts.has("rows");
  const sized = new Set<number>();
  const wanted = touchedRows(sheet, sized);
  const { root, rows } = scanSheet(text, source.part, () => new RowPlaces(source, wanted));
  if (rowsChanged) for (const row of resizedRows(sheet, rows)) sized.add(row);
  const context = contextFor(root);
  const edits = new XmlEdits(text);
  const data = root.first("sheetData");
  if (!data) refuse("bad-xml", { part: source.part });
  const { styleNumber } = context;
  const cells = new CellWriter(root.prefix, styleNumber);
  const formulasChanged = patchRows({ sheet, text, edits, cells, styleNumber, resized: sized }, data, rows);
  const frame = new FramePatch(context, root, edits, text);
  for (const part of PART_ORDER) if (sheet.changedParts.has(part)) frame.patch(part);
  return { text: edits.finish(), formulasChanged };
}

/** In the order in which their elements stand, so that new ones come to stand in it too. */
const PART_ORDER = [
  "tabColor",
  "view",
  "columns",
  "protection",
  "merges",
  "conditionalFormats",
  "validations",
  "hyperlinks",
  "pageLayout",
] as const satisfies readonly SheetPart[];

/** Rows whose height, hiding or style in the model is not what the file says. */
function resizedRows(sheet: SheetModel, places: RowPlaces): Set<number> {
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowStyles.keys()]);
  for (const { row, attributes } of places.rows) {
    const height = attributes.has("ht") ? Number(attributes.get("ht")) : undefined;
    const hidden = attributes.get("hidden") === "1" || attributes.get("hidden") === "true";
    const styled = attributes.get("customFormat") === "1" || attributes.get("customFormat") === "true";
    const style = styled ? Number(attributes.get("s") ?? 0) : 0;
    const same =
      sheet.rowHeights.get(row) === height &&
      sheet.hiddenRows.has(row) === hidden &&
      (sheet.rowStyles.get(row) ?? 0) === style;
    if (same) rows.delete(row);
    else rows.add(row);
  }
  return rows;
}

/** Changes the elements around the rows. */
class FramePatch {
  private propertiesWritten = false;

  constructor(
    private readonly context: SheetContext,
    private readonly root: XmlElement,
    private readonly edits: XmlEdits,
    private readonly text: string,
  ) {}

  patch(part: (typeof PART_ORDER)[number]): void {
    const { context, text } = this;
    switch (part) {
      case "tabColor":
        return this.tabColor();
      case "merges":
        return this.put("mergeCells", mergesXml(context));
      case "columns":
        return this.put("cols", columnsXml(context, this.root.first("cols")));
      case "view":
        return this.view();
      case "protection":
        return this.put("sheetProtection", protectionXml(context));
      case "conditionalFormats":
        this.dropExtendedRules();
        return this.put("conditionalFormatting", conditionalFormatsXml(context, text));
      case "validations":
        return this.put("dataValidations", validationsXml(context, text));
      case "hyperlinks":
        return this.put("hyperlinks", hyperlinksXml(context));
      case "pageLayout":
        return this.pageLayout();
    }
  }

  /** Puts an element (or several of one name) in the place of what is there, or where the order of the format wants it. */
  private put(name: string, xml: string): void {
    const [first, ...others] = this.root.all(name);
    for (const other of others) this.edits.remove(other);
    if (first) return this.edits.replace(first, xml);
    if (xml === "") return;
    this.edits.insert(placeInOrder(this.root, SHEET_ORDER, name), xml);
  }

  /** The tab's colour comes first among the properties. */
  private tabColor(): void {
    const { sheet, writer } = this.context;
    const properties = this.properties();
    if (!properties) return;
    const xml = sheet.tabColor === null ? "" : writer.element("tabColor", { rgb: argb(sheet.tabColor) });
    const old = properties.first("tabColor");
    if (old) this.edits.replace(old, xml);
    else if (properties.closesItself) this.edits.append(properties, xml);
    else this.edits.insert(properties.openEnd, xml);
  }

  /** The sheet's properties; where the file has none they are written whole, once. */
  private properties(): XmlElement | undefined {
    const properties = this.root.first("sheetPr");
    if (!properties && !this.propertiesWritten) this.put("sheetPr", sheetPropertiesXml(this.context));
    this.propertiesWritten = true;
    return properties;
  }

  private view(): void {
    const view = this.root.at("sheetViews", "sheetView");
    if (!view) return this.put("sheetViews", sheetViewsXml(this.context));
    const { sheet } = this.context;
    this.edits.setAttribute(view, "showGridLines", sheet.showGridlines ? null : "0");
    for (const old of [...view.all("pane"), ...view.all("selection")]) this.edits.remove(old);
    const pane = paneXml(this.context);
    if (pane === "") return;
    if (view.closesItself) this.edits.append(view, pane);
    else this.edits.insert(view.openEnd, pane);
  }

  /** Bars that came with the file have a second description in the extensions; it goes with the rule. */
  private dropExtendedRules(): void {
    const kept = new Set(this.context.sheet.conditionalFormats.map(formatSource));
    const gone = new Set<string>();
    for (const block of this.root.all("conditionalFormatting")) {
      for (const rule of block.all("cfRule")) {
        const id = rule.at("extLst", "ext", "id")?.text.trim();
        if (id && !kept.has(rule)) gone.add(id);
      }
    }
    for (const ext of this.root.first("extLst")?.all("ext") ?? []) {
      for (const block of ext.first("conditionalFormattings")?.all("conditionalFormatting") ?? []) {
        if (block.all("cfRule").some((rule) => gone.has(rule.get("id") ?? ""))) this.edits.remove(block);
      }
    }
  }

  private pageLayout(): void {
    const { context } = this;
    const layout = context.sheet.pageLayout;
    this.fitToPage(layout !== null && (layout.fitWidth !== null || layout.fitHeight !== null));
    this.put("printOptions", printOptionsXml(context));
    this.put("pageMargins", pageMarginsXml(context));
    const setup = this.root.first("pageSetup");
    if (setup && layout) {
      for (const [name, value] of Object.entries(pageSetupAttributes(layout))) {
        this.edits.setAttribute(setup, name, value === null ? null : String(value));
      }
    } else this.put("pageSetup", pageSetupXml(context));
    this.put("headerFooter", headerFooterXml(context));
  }

  private fitToPage(fits: boolean): void {
    const properties = this.properties();
    const setup = properties?.first("pageSetUpPr");
    if (setup) this.edits.setAttribute(setup, "fitToPage", fits ? "1" : null);
    else if (properties && fits) {
      this.edits.append(properties, this.context.writer.element("pageSetUpPr", { fitToPage: true }));
    }
  }
}
