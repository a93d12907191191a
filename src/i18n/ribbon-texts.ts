import { ribbonTexts as en } from "./en/ribbon-texts";
import type { Locale } from "./locale";
import { ribbonTexts as zh } from "./zh-CN/ribbon-texts";

/** What a ribbon button has to say when its result cannot be seen in the workbook. */
export interface RibbonTexts {
  readonly blocked: (count: number, first: string) => string;
  readonly methodPresent: string;
  readonly noDraft: string;
  readonly removed: (sheets: readonly string[]) => string;
}

export function ribbonTexts(locale: Locale): RibbonTexts {
  return locale === "zh-CN" ? zh : en;
}
