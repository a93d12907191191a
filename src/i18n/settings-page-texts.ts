import { settingsPageTexts as en } from "./en/settings-page-texts";
import type { Locale } from "./locale";
import { settingsPageTexts as zh } from "./zh-CN/settings-page-texts";

/** The pane's page of settings and help. */
export interface SettingsPageTexts {
  readonly settings: string;
  readonly nearDays: string;
  readonly nearDaysNote: string;
  readonly leftovers: string;
  readonly clear: string;
  readonly cleared: (count: number) => string;
  readonly help: string;
  readonly questions: readonly { readonly ask: string; readonly answer: string }[];
}

export function settingsPageTexts(locale: Locale): SettingsPageTexts {
  return locale === "zh-CN" ? zh : en;
}
