import { leftoversTexts as en } from "./en/leftovers-texts";
import type { Locale } from "./locale";
import { leftoversTexts as zh } from "./zh-CN/leftovers-texts";

/** What is said of a run that died while it wrote. */
export interface LeftoversTexts {
  readonly title: string;
  readonly what: (sheets: number) => string;
  readonly clear: string;
  readonly clearing: string;
  readonly cleared: (sheets: number) => string;
}

export function leftoversTexts(locale: Locale): LeftoversTexts {
  return locale === "zh-CN" ? zh : en;
}
