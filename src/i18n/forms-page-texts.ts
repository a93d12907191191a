import { formsPageTexts as en } from "./en/forms-page-texts";
import type { Locale } from "./locale";
import { formsPageTexts as zh } from "./zh-CN/forms-page-texts";

/** The pane's page of forms: collecting what townships sent back. */
export interface FormsPageTexts {
  readonly intro: string;
  readonly drop: string;
  readonly choose: string;
  readonly opening: (done: number, total: number, file: string) => string;
  readonly merging: string;
  readonly noForm: string;
  readonly returns: string;
  readonly summary: (files: number, merged: number, missing: number) => string;
  readonly file: string;
  readonly units: string;
  readonly rows: string;
  readonly rowsOf: (rowsIn: number, merged: number, rejected: number, duplicate: number) => string;
  readonly missing: string;
  readonly missingNone: string;
  readonly problems: string;
  readonly problemsNone: string;
  readonly willWrite: (sheets: readonly string[]) => string;
  readonly renamed: string;
  readonly write: string;
  readonly writing: string;
  readonly written: string;
  readonly more: string;
  readonly checkTitle: string;
  readonly check: string;
  readonly checking: string;
  readonly isNoForm: string;
  readonly formFine: (rows: number) => string;
  readonly formProblems: (count: number) => string;
}

export function formsPageTexts(locale: Locale): FormsPageTexts {
  return locale === "zh-CN" ? zh : en;
}
