import type { SheetVisibility } from "../../../../core/grid";
import { WorkbookModel, type SheetModel } from "../../model/workbook-model";
import { PackageParts, type XmlPart } from "../parts/package-parts";
import type { Relationship } from "../parts/relationships";
import { refuse } from "../refuse";
import type { XmlElement } from "../xml/xml-element";
import type { ZipArchive } from "../zip/zip-archive";
import { Colors } from "./colors";
import type { FileTab, OpenedFile } from "./opened-file";
import { readNames, readPrintNames } from "./read-names";
import { readSettings } from "./read-settings";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet, type SheetSource } from "./read-sheet";
import { readDifferentialLooks, readLooks } from "./read-styles";

export interface ReadWorkbook {
  readonly model: WorkbookModel;
  readonly file: OpenedFile;
}

/** Reads an .xlsx package into a model and keeps what a save needs. Refuses what is damaged, unsafe or no workbook. */
export function readWorkbook(bytes: Uint8Array, zip: ZipArchive): ReadWorkbook {
  const parts = new PackageParts(zip);
  const workbook = findWorkbook(parts);
  const relationships = parts.relationships(workbook.name);
  const model = new WorkbookModel();
  readProperties(model, workbook.root);
  const source = readSource(model, parts, relationships);
  const tabs = readTabs(model, workbook, relationships);
  const sheets = tabs.map((tab) => model.sheets.find((sheet) => sheet.id === tab.sheetId) ?? null);
  tabs.forEach((tab, n) => sheets[n] && readSheet(sheets[n], tab.part, source));
  readPrintNames(workbook.root, sheets);
  model.names.push(
    ...readNames(
      workbook.root,
      tabs.map((tab) => tab.sheetId),
    ),
  );
  model.activeSheet = activeSheet(model, workbook.root, sheets);
  const { settings, settingsPart } = readSettings(parts, relationships);
  settings.forEach((value, key) => model.settings.set(key, value));
  parts.verifyRest();
  const { calculation } = model;
  return {
    model,
    file: {
      bytes,
      parts,
      workbook,
      relationships,
      tabs,
      names: [...model.names],
      sharedStrings: source.sharedStrings,
      settings,
      settingsPart,
      calculation,
    },
  };
}

function findWorkbook(parts: PackageParts): XmlPart {
  const main = parts.relationships("").find((one) => one.kind === "officeDocument");
  if (!main) return refuse(parts.has("xl/workbook.xml") ? "missing-part" : "not-a-workbook", { part: "_rels/.rels" });
  if (/\.bin$/i.test(main.target)) refuse("binary-workbook");
  const workbook = parts.tree(main.target);
  if (workbook.root.local !== "workbook") refuse("not-a-workbook");
  refuseMacros(parts, workbook.name);
  return workbook;
}

/** A file with macros saved under the name of one without does not open in Excel, and macros from elsewhere are a risk. */
function refuseMacros(parts: PackageParts, workbook: string): void {
  const types = parts.tree("[Content_Types].xml").root;
  const own = types.all("Override").find((one) => one.get("PartName")?.toLowerCase() === `/${workbook.toLowerCase()}`);
  const hasProject = parts.relationships(workbook).some((one) => one.kind === "vbaProject");
  if (hasProject || /macroEnabled/i.test(own?.get("ContentType") ?? "")) refuse("macros");
}

function readProperties(model: WorkbookModel, root: XmlElement): void {
  model.date1904 = root.first("workbookPr")?.flag("date1904") ?? false;
  model.isProtected = root.first("workbookProtection")?.flag("lockStructure") ?? false;
  model.calculation = root.first("calcPr")?.get("calcMode") === "manual" ? "manual" : "automatic";
}

function readSource(model: WorkbookModel, parts: PackageParts, relationships: readonly Relationship[]): SheetSource {
  const partOf = (kind: string) => relationships.find((one) => one.kind === kind && !one.external)?.target;
  const [stylesPart, themePart, stringsPart] = [partOf("styles"), partOf("theme"), partOf("sharedStrings")];
  const styles = stylesPart === undefined ? null : parts.tree(stylesPart).root;
  const theme = themePart === undefined ? null : (parts.treeIfThere(themePart)?.root ?? null);
  const colors = Colors.read(theme, styles);
  model.styles.load(readLooks(styles, colors));
  return {
    parts,
    sharedStrings: stringsPart === undefined ? [] : readSharedStrings(parts.text(stringsPart), stringsPart),
    date1904: model.date1904,
    colors,
    differentialStyles: readDifferentialLooks(styles, colors),
    styleCount: model.styles.fileCount,
  };
}

function readTabs(model: WorkbookModel, workbook: XmlPart, relationships: readonly Relationship[]): FileTab[] {
  const elements = workbook.root.first("sheets")?.all("sheet") ?? [];
  const tabs = elements.map((element): FileTab => {
    const id = element.getIn("/relationships", "id");
    const relationship = relationships.find((one) => one.id === id);
    if (!relationship || relationship.external) return refuse("missing-part", { part: element.get("name") ?? "" });
    const sheet = relationship.kind === "worksheet" ? addSheet(model, element, relationship.target) : null;
    return { element, part: relationship.target, relationship, sheetId: sheet?.id ?? null };
  });
  return tabs;
}

function addSheet(model: WorkbookModel, element: XmlElement, part: string): SheetModel {
  const name = element.get("name") ?? "";
  if (name === "" || model.findSheet(name)) refuse("duplicate-part", { part: name });
  const sheet = model.addSheet(name);
  sheet.visibility = visibility(element.get("state"));
  sheet.part = part;
  return sheet;
}

function visibility(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** The file counts all tabs, the model worksheets only. */
function activeSheet(model: WorkbookModel, root: XmlElement, sheets: readonly (SheetModel | null)[]): number {
  const sheet = sheets[root.at("bookViews", "workbookView")?.number("activeTab") ?? 0];
  return Math.max(0, sheet ? model.sheets.indexOf(sheet) : -1);
}
