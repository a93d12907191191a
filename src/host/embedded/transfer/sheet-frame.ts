import type { ConditionalFormatModel, SheetModel, ValidationModel, WorkbookModel } from "../model/workbook-model";

/** All of a sheet but its cells, as plain data that can be sent to a worker and back. */
export type SheetFrame = Pick<
  SheetModel,
  | "id"
  | "name"
  | "part"
  | "visibility"
  | "tabColor"
  | "defaultColumnWidth"
  | "defaultRowHeight"
  | "frozen"
  | "showGridlines"
  | "isProtected"
  | "hasPassword"
  | "pageLayout"
  | "merges"
  | "columnWidths"
  | "rowHeights"
  | "hiddenRows"
  | "hiddenCols"
  | "columnStyles"
  | "rowStyles"
  | "hyperlinks"
> & {
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ValidationModel[];
};

export function frameOf(sheet: SheetModel): SheetFrame {
  const { id, name, part, visibility, tabColor, defaultColumnWidth, defaultRowHeight, frozen, showGridlines } = sheet;
  const { isProtected, hasPassword, pageLayout, merges, columnWidths, rowHeights, hiddenRows, hiddenCols } = sheet;
  const { columnStyles, rowStyles, hyperlinks, conditionalFormats, validations } = sheet;
  return {
    ...{ id, name, part, visibility, tabColor, defaultColumnWidth, defaultRowHeight, frozen, showGridlines },
    ...{ isProtected, hasPassword, pageLayout, merges, columnWidths, rowHeights, hiddenRows, hiddenCols },
    ...{ columnStyles, rowStyles, hyperlinks, conditionalFormats, validations },
  };
}

/** Makes everything but the cells of `sheet` what the frame says; its id stays its own. */
export function applyFrame(sheet: SheetModel, frame: SheetFrame): void {
  const { name, part, visibility, tabColor, defaultColumnWidth, defaultRowHeight, frozen, showGridlines } = frame;
  const { isProtected, hasPassword, pageLayout } = frame;
  Object.assign(sheet, { name, part, visibility, tabColor, defaultColumnWidth, defaultRowHeight, frozen });
  Object.assign(sheet, { showGridlines, isProtected, hasPassword, pageLayout });
  for (const key of ["merges", "conditionalFormats", "validations"] as const) {
    const list: unknown[] = sheet[key];
    list.splice(0, list.length);
    for (const item of frame[key]) list.push(item);
  }
  for (const key of ["columnWidths", "rowHeights", "columnStyles", "rowStyles", "hyperlinks"] as const) {
    const map: Map<number, unknown> = sheet[key];
    map.clear();
    for (const [index, value] of frame[key]) map.set(index, value);
  }
  for (const key of ["hiddenRows", "hiddenCols"] as const) {
    sheet[key].clear();
    for (const index of frame[key]) sheet[key].add(index);
  }
}

/** What belongs to the workbook as a whole, without styles and sheets. */
export type BookFrame = Pick<WorkbookModel, "date1904" | "isProtected" | "calculation" | "activeSheet" | "settings">;

export function bookFrameOf(model: WorkbookModel): BookFrame {
  const { date1904, isProtected, calculation, activeSheet, settings } = model;
  return { date1904, isProtected, calculation, activeSheet, settings };
}

export function applyBookFrame(model: WorkbookModel, frame: BookFrame): void {
  const { date1904, isProtected, calculation, activeSheet } = frame;
  Object.assign(model, { date1904, isProtected, calculation, activeSheet });
  model.settings.clear();
  for (const [key, value] of frame.settings) model.settings.set(key, value);
}
