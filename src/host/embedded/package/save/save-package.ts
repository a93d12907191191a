import type { SheetModel, WorkbookModel } from "../../model/workbook-model";
import { relsPart } from "../parts/part-path";
import { SETTINGS_NAMESPACE } from "../read/read-settings";
import type { OpenedFile } from "../read/opened-file";
import { XML_HEAD, XmlWriter } from "../xml/xml-writer";
import { dialectOf, relationAttribute, type Dialect } from "./dialect";
import { PackageEdits } from "./package-edits";
import { patchSheet } from "./patch-sheet";
import { reachableParts } from "./reachable-parts";
import type { SheetContext } from "./sheet-writer";
import { StyleWriter } from "./style-writer";
import { WorkbookPatch, type NewTab } from "./workbook-xml";
import { writeSheet } from "./write-sheet";
import type { XmlElement } from "../xml/xml-element";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The bytes of the file with every change of the model in it. A part that no change concerns is copied byte for byte; without
 * any change the file comes back as it was. The same model gives the same bytes.
 */
export function savePackage(model: WorkbookModel, file: OpenedFile): Uint8Array {
  return hasChanges(model, file) ? new PackageSave(model, file).run() : file.bytes;
}

function hasChanges(model: WorkbookModel, file: OpenedFile): boolean {
  return (
    tabsChanged(model, file) ||
    namesChanged(model, file) ||
    !sameSettings(model.settings, file.settings) ||
    model.calculation !== file.calculation ||
    model.sheets.some(isTouched)
  );
}

function isTouched(sheet: SheetModel): boolean {
  return (
    sheet.changedCells.size > 0 || [...sheet.changedParts].some((part) => part !== "name" && part !== "visibility")
  );
}

function tabsChanged(model: WorkbookModel, file: OpenedFile): boolean {
  const before = file.tabs.filter((tab) => tab.sheetId !== null);
  return (
    before.length !== model.sheets.length ||
    model.sheets.some((sheet, n) => {
      const { sheetId, element } = before[n]!;
      return (
        sheet.id !== sheetId ||
        sheet.name !== element.get("name") ||
        sheet.visibility !== (element.get("state") ?? "visible")
      );
    })
  );
}

function namesChanged(model: WorkbookModel, file: OpenedFile): boolean {
  return (
    model.names.length !== file.names.length ||
    model.names.some((name, n) => name !== file.names[n]) ||
    model.sheets.some((sheet) => sheet.changedParts.has("pageLayout"))
  );
}

function sameSettings(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

class PackageSave {
  private readonly edits: PackageEdits;
  private readonly dialect: Dialect;
  private readonly styles: StyleWriter;
  private readonly stylesPart: string;
  private formulasChanged = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly file: OpenedFile,
  ) {
    this.edits = new PackageEdits(file);
    this.dialect = dialectOf(file.workbook.root);
    this.stylesPart = this.partOf("styles")!;
    this.styles = new StyleWriter(file.parts.tree(this.stylesPart), model.styles);
  }

  run(): Uint8Array {
    const tabs = this.tabs();
    const front = this.frontTab(tabs);
    for (const tab of tabs) this.writeTab(tab, tab === front);
    this.dropDeletedSheets(tabs);
    this.writeWorkbook(tabs, front);
    this.writeSettings();
    if (this.formulasChanged) this.dropCalculationOrder();
    const styles = this.styles.finish();
    if (styles !== null) this.edits.write(this.stylesPart, styles);
    return this.edits.finish();
  }

  private partOf(kind: string): string | undefined {
    return this.file.relationships.find((one) => one.kind === kind && !one.external)?.target;
  }

  /** The model's sheets in their order. A tab that is no worksheet stays behind the sheet that it stood behind. */
  private tabs(): NewTab[] {
    const { file, model } = this;
    const numbers = file.tabs.map((tab) => tab.element.number("sheetId") ?? 0);
    let next = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
    const others = this.otherTabs();
    const tabs: NewTab[] = [...(others.get(null) ?? [])];
    for (const sheet of model.sheets) {
      const known = file.tabs.find((tab) => tab.sheetId === sheet.id);
      const sheetNumber = known ? (known.element.number("sheetId") ?? 0) : next++;
      const relationshipId = known ? known.relationship.id : "";
      tabs.push({ sheet, file: known ?? null, sheetNumber, relationshipId }, ...(others.get(sheet.id) ?? []));
    }
    return tabs;
  }

  private otherTabs(): Map<string | null, NewTab[]> {
    const others = new Map<string | null, NewTab[]>();
    let behind: string | null = null;
    for (const file of this.file.tabs) {
      if (file.sheetId !== null) {
        if (this.model.sheets.some((sheet) => sheet.id === file.sheetId)) behind = file.sheetId;
        continue;
      }
      const tab = {
        sheet: null,
        file,
        sheetNumber: file.element.number("sheetId") ?? 0,
        relationshipId: file.relationship.id,
      };
      others.set(behind, [...(others.get(behind) ?? []), tab]);
    }
    return others;
  }

  private writeTab(tab: NewTab, isFront: boolean): void {
    if (!tab.sheet) return;
    if (!tab.file) this.writeNew(tab.sheet, tab.sheetNumber, isFront);
    else if (isTouched(tab.sheet)) this.patch(tab.sheet, tab.file.part, tab.sheetNumber);
  }

  /**
   * The tab that is in front when the file is opened: the file's own as long as it is there. Its sheet is marked as selected,
   * and a second selected tab would make a group, in which people edit both without seeing it.
   */
  private frontTab(tabs: readonly NewTab[]): NewTab | undefined {
    const active = this.file.workbook.root.at("bookViews", "workbookView")?.number("activeTab") ?? 0;
    const before = this.file.tabs[active];
    return (
      tabs.find((tab) => before && tab.file === before) ??
      tabs.find((tab) => tab.sheet === this.model.sheets[this.model.activeSheet])
    );
  }

  private readonly newParts = new Map<SheetModel, string>();

  private writeNew(sheet: SheetModel, sheetNumber: number, isFront: boolean): void {
    const folder = this.file.workbook.name.replace(/[^/]*$/, "");
    const part = this.edits.freePart(`${folder}worksheets/sheet#.xml`);
    const context = { ...this.context(sheet, part, sheetNumber, { name: "r:id", declare: {} }, ""), isActive: isFront };
    this.edits.write(part, writeSheet(context, this.dialect), WORKSHEET_TYPE);
    this.newParts.set(sheet, part);
  }

  private patch(sheet: SheetModel, part: string, sheetNumber: number): void {
    const source = { part, sheet: sheet.name, sharedStrings: this.file.sharedStrings, date1904: this.model.date1904 };
    const contextFor = (root: XmlElement) =>
      this.context(sheet, part, sheetNumber, relationAttribute(root, this.dialect), root.prefix);
    const patched = patchSheet(sheet, this.file.parts.text(part), source, contextFor);
    this.formulasChanged ||= patched.formulasChanged;
    this.edits.write(part, patched.text);
  }

  private context(
    sheet: SheetModel,
    part: string,
    number: number,
    relation: SheetContext["relation"],
    prefix: string,
  ): SheetContext {
    return {
      sheet,
      number,
      relation,
      writer: new XmlWriter(prefix),
      styleNumber: (style) => this.styles.number(style),
      differentialNumber: (style) => this.styles.differential(style),
      relateUrl: (url) => this.edits.relate(part, `${this.dialect.relationships}/hyperlink`, url, true),
      isActive: false,
    };
  }

  private writeWorkbook(tabs: readonly NewTab[], front: NewTab | undefined): void {
    const { file, model, dialect } = this;
    const { root, text, name } = file.workbook;
    const patch = new WorkbookPatch(root, text, this.edits.edit(name), relationAttribute(root, dialect));
    if (tabsChanged(model, file)) {
      patch.tabs(tabs.map((tab) => (tab.file ? tab : { ...tab, relationshipId: this.relateSheet(tab.sheet!) })));
    }
    if (tabsChanged(model, file) || namesChanged(model, file)) patch.names(model, tabs, file.names);
    if (tabsChanged(model, file)) patch.front(front ? tabs.indexOf(front) : 0);
    patch.calculateOnLoad(model.calculation);
  }

  private relateSheet(sheet: SheetModel): string {
    const part = this.newParts.get(sheet)!;
    return this.edits.relate(this.file.workbook.name, `${this.dialect.relationships}/worksheet`, `/${part}`);
  }

  /** Takes out deleted sheets with everything that only they used. */
  private dropDeletedSheets(tabs: readonly NewTab[]): void {
    const gone = this.file.tabs.filter((tab) => tab.sheetId !== null && !tabs.some((one) => one.file === tab));
    if (gone.length === 0) return;
    this.formulasChanged = true;
    const { parts, workbook } = this.file;
    const kept = reachableParts(parts, new Set(gone.map((tab) => tab.part)));
    for (const part of reachableParts(parts, new Set())) {
      if (kept.has(part)) continue;
      this.edits.remove(part);
      if (parts.has(relsPart(part))) this.edits.remove(relsPart(part));
    }
    for (const { relationship } of gone) this.edits.edit(relsPart(workbook.name)).remove(relationship.element);
  }

  /** The stored order of calculation must name the formulas that are there; without it Excel makes a new one. */
  private dropCalculationOrder(): void {
    const relationship = this.file.relationships.find((one) => one.kind === "calcChain");
    if (!relationship) return;
    this.edits.remove(relationship.target);
    this.edits.edit(relsPart(this.file.workbook.name)).remove(relationship.element);
  }

  private writeSettings(): void {
    const { settings } = this.model;
    if (sameSettings(settings, this.file.settings)) return;
    const writer = new XmlWriter();
    const items = [...settings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => writer.textElement("setting", value, { key, "xml:space": "preserve" }));
    const text = XML_HEAD + writer.element("settings", { xmlns: SETTINGS_NAMESPACE }, items.join(""));
    if (this.file.settingsPart !== null) return this.edits.write(this.file.settingsPart, text);
    const part = this.edits.freePart("customXml/item#.xml");
    this.edits.write(part, text, "application/xml");
    this.edits.relate(this.file.workbook.name, `${this.dialect.relationships}/customXml`, `/${part}`);
  }
}
