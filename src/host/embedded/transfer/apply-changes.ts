import { keyPlace, type DefinedName, type SheetModel, type WorkbookModel } from "../model/workbook-model";
import type { ConditionalFormatModel, ValidationModel } from "../model/workbook-model";
import type { ChangedCell, Listed, ModelChanges, SheetChanges } from "./model-changes";
import { applyBookFrame, applyFrame } from "./sheet-frame";

/** Brings a workbook, which stays with its file, to where the one that was received from it now stands; as often as wanted. */
export class ChangeTaker {
  private readonly names: readonly DefinedName[];
  private readonly sheets: Map<string, KnownSheet>;

  constructor(private readonly model: WorkbookModel) {
    this.names = [...model.names];
    this.sheets = new Map(model.sheets.map((sheet) => [sheet.id, knownSheet(sheet)]));
  }

  take(changes: ModelChanges): void {
    const { model } = this;
    applyBookFrame(model, changes.frame);
    model.styles.takeDerived(changes.looks);
    model.names.splice(0, model.names.length, ...changes.names.map((name) => original(name, this.names)));
    const sheets = changes.sheets.map((sheet) => this.changed(sheet));
    model.sheets.splice(0, model.sheets.length, ...sheets);
  }

  private changed(changes: SheetChanges): SheetModel {
    const known = this.known(changes);
    const { sheet } = known;
    const conditionalFormats = changes.conditionalFormats.map((format) => withPriority(format, known));
    const validations = changes.validations.map((validation) => original(validation, known.validations));
    applyFrame(sheet, { ...changes.frame, conditionalFormats, validations });
    for (const part of changes.parts) sheet.changedParts.add(part);
    for (const cell of changes.cells) setCell(sheet, cell);
    return sheet;
  }

  private known({ frame }: SheetChanges): KnownSheet {
    const known = this.sheets.get(frame.id) ?? knownSheet(this.model.addSheet(frame.name, frame.id));
    this.sheets.set(frame.id, known);
    return known;
  }
}

/** A sheet with the lists as the file has them. */
interface KnownSheet {
  readonly sheet: SheetModel;
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ValidationModel[];
}

function knownSheet(sheet: SheetModel): KnownSheet {
  return { sheet, conditionalFormats: [...sheet.conditionalFormats], validations: [...sheet.validations] };
}

/** A format that came with the file keeps its description there; only its place in the order moves. */
function withPriority(listed: Listed<ConditionalFormatModel>, known: KnownSheet): ConditionalFormatModel {
  const format = original(listed, known.conditionalFormats);
  format.priority = listed.item.priority;
  return format;
}

function original<Item>({ place, item }: Listed<Item>, originals: readonly Item[]): Item {
  return place === null ? item : originals[place]!;
}

function setCell(sheet: SheetModel, [key, value, style, formula, isContent]: ChangedCell): void {
  const { row, col } = keyPlace(key);
  if (isContent && formula !== undefined) sheet.setFormula(row, col, formula, value);
  else if (isContent) sheet.setValue(row, col, value);
  if (style !== undefined) sheet.setStyle(row, col, style);
  sheet.changedCells.add(key);
}
