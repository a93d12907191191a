import { quoteSheet, rangeA1, columnLetters } from "../../../../core/address";
import type { DefinedName, SheetModel, WorkbookModel } from "../../model/workbook-model";
import type { FileTab } from "../read/opened-file";
import { definedNames } from "../read/read-names";
import { placeInOrder } from "../xml/element-order";
import type { XmlEdits } from "../xml/xml-edits";
import type { XmlElement } from "../xml/xml-element";
import { XmlWriter, type Attributes } from "../xml/xml-writer";

/** A tab as it will stand: one of the file's, or a new sheet's. */
export interface NewTab {
  readonly sheet: SheetModel | null;
  readonly file: FileTab | null;
  readonly sheetNumber: number;
  readonly relationshipId: string;
}

/** The elements of a workbook part in the order that the file format fixes. */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Changes the workbook part: tabs, names, the tab in front, calculation. What none of them names stays. */
export class WorkbookPatch {
  private readonly writer: XmlWriter;

  constructor(
    private readonly root: XmlElement,
    private readonly text: string,
    private readonly edits: XmlEdits,
    private readonly relation: { readonly name: string; readonly declare: Attributes },
  ) {
    this.writer = new XmlWriter(root.prefix);
  }

  /** The tabs in their new order; a tab of the file keeps its element but for what changed. */
  tabs(tabs: readonly NewTab[]): void {
    const sheets = this.root.first("sheets")!;
    const items = tabs.map((tab) => this.tabXml(tab)).join("");
    this.edits.replace(sheets, this.writer.element("sheets", {}, items));
  }

  private tabXml({ sheet, file, sheetNumber, relationshipId }: NewTab): string {
    if (file && sheet) return this.knownTab(file, sheet);
    if (file) return this.text.slice(file.element.start, file.element.end);
    return this.writer.element("sheet", {
      name: sheet!.name,
      sheetId: sheetNumber,
      state: sheet!.visibility === "visible" ? null : sheet!.visibility,
      ...this.relation.declare,
      [this.relation.name]: relationshipId,
    });
  }

  private knownTab({ element }: FileTab, sheet: SheetModel): string {
    const state = element.get("state") ?? "visible";
    if (element.get("name") === sheet.name && state === sheet.visibility)
      return this.text.slice(element.start, element.end);
    const own = Object.fromEntries(element.attributeTexts());
    return this.writer.element("sheet", {
      ...own,
      name: sheet.name,
      state: sheet.visibility === "visible" ? null : sheet.visibility,
    });
  }

  /** The names of the model, and those that Excel keeps for itself, for the tabs as they now stand. */
  names(model: WorkbookModel, tabs: readonly NewTab[], before: readonly DefinedName[]): void {
    const items = [...this.keptNames(model, tabs, before), ...newNames(model, tabs, before), ...printNames(tabs)];
    items.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || (a.tab ?? -1) - (b.tab ?? -1));
    const xml = items.map(({ name, tab, hidden, text, attributes }) =>
      this.writer.textElement("definedName", text, { ...attributes, name, localSheetId: tab, hidden }),
    );
    this.put("definedNames", xml.length === 0 ? "" : this.writer.element("definedNames", {}, xml.join("")));
  }

  /** Names of the file that are still meant, with every attribute they had. */
  private keptNames(model: WorkbookModel, tabs: readonly NewTab[], before: readonly DefinedName[]): NameItem[] {
    const kept = new Set(
      model.names.filter((name) => before.includes(name)).map((name) => `${name.sheetId} ${name.name}`),
    );
    const oldTabs = this.root.first("sheets")!.all("sheet");
    return definedNames(this.root).flatMap((element) => {
      const local = element.number("localSheetId");
      const tab = local === undefined ? null : tabs.findIndex((one) => one.file?.element === oldTabs[local]);
      if (tab === -1) return [];
      const name = element.get("name") ?? "";
      const sheet = tab === null ? null : (tabs[tab]!.sheet ?? null);
      const ownUse = name.startsWith("_xlnm.");
      if (ownUse && /Print_(?:Area|Titles)$/.test(name) && sheet?.changedParts.has("pageLayout")) return [];
      if (!ownUse && !kept.has(`${sheet?.id ?? null} ${name}`)) return [];
      const attributes = Object.fromEntries(element.attributeTexts());
      const text = ownUse && sheet ? renamed(element.text, oldTabs[local!]!.get("name")!, sheet.name) : element.text;
      return [{ name, tab, hidden: element.flag("hidden"), text, attributes }];
    });
  }

  /** Brings a tab to the front. */
  front(tab: number): void {
    const view = this.root.at("bookViews", "workbookView");
    if (view) this.edits.setAttribute(view, "activeTab", String(tab));
    else if (tab > 0) {
      this.put(
        "bookViews",
        this.writer.element("bookViews", {}, this.writer.element("workbookView", { activeTab: tab })),
      );
    }
  }

  /** Has every formula calculated when the file is opened next: their stored results are of before the change. */
  calculateOnLoad(mode: "automatic" | "manual"): void {
    const calc = this.root.first("calcPr");
    if (!calc) {
      return this.put(
        "calcPr",
        this.writer.element("calcPr", { calcMode: mode === "manual" ? "manual" : null, fullCalcOnLoad: true }),
      );
    }
    this.edits.setAttribute(calc, "fullCalcOnLoad", "1");
    if ((calc.get("calcMode") === "manual") !== (mode === "manual")) {
      this.edits.setAttribute(calc, "calcMode", mode === "manual" ? "manual" : null);
    }
  }

  private put(name: string, xml: string): void {
    const old = this.root.first(name);
    if (old) return this.edits.replace(old, xml);
    if (xml === "") return;
    this.edits.insert(placeInOrder(this.root, ORDER, name), xml);
  }
}

interface NameItem {
  readonly name: string;
  readonly tab: number | null;
  readonly hidden: boolean;
  readonly text: string;
  readonly attributes: Attributes;
}

function newNames(model: WorkbookModel, tabs: readonly NewTab[], before: readonly DefinedName[]): NameItem[] {
  return model.names.flatMap((name) => {
    if (before.includes(name)) return [];
    const tab = name.sheetId === null ? null : tabs.findIndex((one) => one.sheet?.id === name.sheetId);
    if (tab === -1) return [];
    return [
      { name: name.name, tab, hidden: name.hidden ?? false, text: name.formula.replace(/^=/, ""), attributes: {} },
    ];
  });
}

/** Print areas and repeated rows of sheets that are new or whose page layout was set. */
function printNames(tabs: readonly NewTab[]): NameItem[] {
  return tabs.flatMap(({ sheet, file }, tab) => {
    const layout = sheet?.pageLayout;
    if (!layout || (file && !sheet.changedParts.has("pageLayout"))) return [];
    const quoted = quoteSheet(sheet.name);
    const { printArea, titleRows, titleCols } = layout;
    const titles = [
      titleCols && `${quoted}!$${columnLetters(titleCols[0])}:$${columnLetters(titleCols[1])}`,
      titleRows && `${quoted}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`,
    ].filter((text) => text !== null);
    const item = (name: string, text: string): NameItem => ({ name, tab, hidden: false, text, attributes: {} });
    return [
      ...(printArea ? [item("_xlnm.Print_Area", `${quoted}!${absolute(rangeA1(printArea))}`)] : []),
      ...(titles.length > 0 ? [item("_xlnm.Print_Titles", titles.join(","))] : []),
    ];
  });
}

/** @example absolute("A1:C3") // "$A$1:$C$3" */
function absolute(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A name of Excel's own use with its sheet's new name. */
function renamed(text: string, before: string, after: string): string {
  if (before === after) return text;
  return text
    .replaceAll(`${quoteSheet(before)}!`, `${quoteSheet(after)}!`)
    .replaceAll(`${before}!`, `${quoteSheet(after)}!`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
