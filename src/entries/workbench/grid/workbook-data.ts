import { LocaleType, type IStyleData, type IWorkbookData } from "@univerjs/presets";
import type { Locale } from "../../../i18n/locale";
import type { SheetModel, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import { styleId } from "./cell-data";
import { styleOf } from "./cell-style";
import { conditionalFormats } from "./conditional-format-data";
import { rowCells, sheetShape } from "./sheet-data";
import { validationRules } from "./validation-data";

/** Rows of the sheet in front that the grid shows from the start. */
export const FIRST_ROWS = 200;

/** The whole workbook for the grid under `id`; but for the first rows of the sheet in front, cells are filled in later. */
export function workbookData(model: WorkbookModel, id: string, front: SheetModel, locale: Locale): IWorkbookData {
  return {
    id,
    name: "",
    appVersion: "0.25.1",
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: styleTable(model, 0),
    defaultStyle: styleId(0),
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      model.sheets.map((sheet) => [
        sheet.id,
        { ...sheetShape(sheet), cellData: sheet === front ? rowCells(sheet, 0, FIRST_ROWS) : {} },
      ]),
    ),
    resources: [
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", model, (sheet) => conditionalFormats(sheet.conditionalFormats)),
      resource("SHEET_DATA_VALIDATION_PLUGIN", model, (sheet) => validationRules(sheet.id, sheet.validations)),
    ],
  };
}

/** The workbook's styles from number `first` on, under the grid's ids. */
export function styleTable(model: WorkbookModel, first: number): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = {};
  for (let style = first; style < model.styles.size; style += 1)
    styles[styleId(style)] = styleOf(model.styles.look(style));
  return styles;
}

function resource(name: string, model: WorkbookModel, rulesOf: (sheet: SheetModel) => readonly unknown[]) {
  return { name, data: JSON.stringify(Object.fromEntries(model.sheets.map((sheet) => [sheet.id, rulesOf(sheet)]))) };
}
