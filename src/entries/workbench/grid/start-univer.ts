import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEn from "@univerjs/preset-sheets-core/locales/en-US";
import sheetsZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { Locale } from "../../../i18n/locale";
import { HIDDEN_MENUS } from "./kept-commands";

export type Grid = ReturnType<typeof createUniver>;

/**
 * Starts Univer inside `container`, without a workbook yet: starting takes a second, so it is done once for all workbooks that
 * the page opens. Saved results of formulas stand until something they use changes.
 */
export function startUniver(container: HTMLElement, locale: Locale): Grid {
  return createUniver({
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(sheetsZh, formatsZh, validationZh),
      [LocaleType.EN_US]: mergeLocales(sheetsEn, formatsEn, validationEn),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        disableAutoFocus: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
    ],
  });
}
