import type { SheetTexts } from "../core/sheets/sheet-texts";
import { sheetTexts as enTexts } from "./en/sheet-texts";
import type { Locale } from "./locale";
import { sheetTexts as zhTexts } from "./zh-CN/sheet-texts";

const TEXTS: Readonly<Record<Locale, SheetTexts>> = { "zh-CN": zhTexts, en: enTexts };

/** Every word of the result sheets in one language. */
export function resultTexts(locale: Locale): SheetTexts {
  return TEXTS[locale];
}
