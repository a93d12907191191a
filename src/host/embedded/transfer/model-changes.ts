import type { CellValue } from "../../../core/grid";
import type { DerivedLook } from "../model/style-table";
import type {
  ConditionalFormatModel,
  DefinedName,
  SheetModel,
  SheetPart,
  ValidationModel,
  WorkbookModel,
} from "../model/workbook-model";
import { keyPlace } from "../model/workbook-model";
import { bookFrameOf, frameOf, type BookFrame, type SheetFrame } from "./sheet-frame";

/** What stands in a list: something that came with the file, by its place there, or something new. */
export interface Listed<Item> {
  readonly place: number | null;
  readonly item: Item;
}

/** Everything that was changed in a received workbook since it came, as plain data. */
export interface ModelChanges {
  readonly frame: BookFrame;
  readonly looks: readonly DerivedLook[];
  readonly names: readonly Listed<DefinedName>[];
  /** All sheets, in their order. */
  readonly sheets: readonly SheetChanges[];
}

export interface SheetChanges {
  readonly frame: Omit<SheetFrame, "conditionalFormats" | "validations">;
  readonly conditionalFormats: readonly Listed<ConditionalFormatModel>[];
  readonly validations: readonly Listed<ValidationModel>[];
  readonly parts: readonly SheetPart[];
  readonly cells: readonly ChangedCell[];
}

/** Key, value, style, formula, and whether the content was set and not the style alone. */
export type ChangedCell = readonly [number, CellValue, number | undefined, string | undefined, boolean];

/**
 * @param places what came with the file, see `ReceivedModel`
 * @param received how many looks came with it
 */
export function changesOf(model: WorkbookModel, places: ReadonlyMap<object, number>, received: number): ModelChanges {
  return {
    frame: bookFrameOf(model),
    looks: model.styles.derivedFrom(received),
    names: listed(model.names, places),
    sheets: model.sheets.map((sheet) => changesIn(sheet, places)),
  };
}

function changesIn(sheet: SheetModel, places: ReadonlyMap<object, number>): SheetChanges {
  const { conditionalFormats, validations, ...frame } = frameOf(sheet);
  return {
    frame,
    conditionalFormats: listed(conditionalFormats, places),
    validations: listed(validations, places),
    parts: [...sheet.changedParts],
    cells: [...sheet.changedCells].map((key) => changedCell(sheet, key)),
  };
}

function changedCell(sheet: SheetModel, key: number): ChangedCell {
  const { row, col } = keyPlace(key);
  const isContent = sheet.changedContents.has(key);
  return [key, sheet.valueAt(row, col), sheet.styles[row]?.[col], sheet.formulas.get(key), isContent];
}

function listed<Item extends object>(items: readonly Item[], places: ReadonlyMap<object, number>): Listed<Item>[] {
  return items.map((item) => ({ place: places.get(item) ?? null, item }));
}
