import { LocaleType, type IStyleData, type IWorkbookData } from "@univerjs/presets";
import type { Locale } from "../../../i18n/locale";
import type { SheetModel, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import { styleId } from "./cell-data";
import { styleOf } from "./cell-style";
import { conditionalFormats } from "./conditional-format-data";
import { rowCells, sheetShape } from "./sheet-data";
import { validationRules } from "./validation-data";

export const UNIT_ID = "workbook";

/** The whole workbook for the grid; cells of the sheets in `withCells` only, the others are filled in later. */
export function workbookData(model: WorkbookModel, withCells: ReadonlySet<SheetModel>, locale: Locale): IWorkbookData {
  return {
    id: UNIT_ID,
    name: "",
    appVersion: "0.25.1",
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: styleTable(model, 0),
    defaultStyle: styleId(0),
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      model.sheets.map((sheet) => [
        sheet.id,
        { ...sheetShape(sheet), cellData: withCells.has(sheet) ? rowCells(sheet, 0, Infinity) : {} },
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
