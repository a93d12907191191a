import type { TemplateKind } from "../core/templates/template";
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
  readonly make: MakeFormsTexts;
  readonly live: OpenFormTexts;
}

/** Making forms to be sent out. */
export interface MakeFormsTexts {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<FormKind, string>>;
  readonly sheet: string;
  readonly prepare: string;
  readonly preparing: string;
  readonly nothing: string;
  readonly sheetOf: (sheet: string, columns: number, rows: number, spare: number) => string;
  /** Without an ending; `sheet` is "" for a form of several. */
  readonly fileName: (county: string, period: string, sheet: string) => string;
  readonly copies: string;
  readonly whole: string;
  readonly each: string;
  readonly units: (chosen: number, all: number) => string;
  readonly all: string;
  readonly none: string;
  readonly go: (files: number) => string;
  readonly making: string;
  readonly made: (file: string, forms: number) => string;
  readonly again: string;
}

/** The kinds of forms that can be asked for. */
export type FormKind = "report" | TemplateKind;

/** For the clerk who fills a form: what is wrong in the workbook that is open. */
export interface OpenFormTexts {
  readonly title: string;
  readonly about: (county: string, period: string, unit: string | null) => string;
  readonly follows: string;
  readonly check: string;
  readonly checking: string;
  readonly isNoForm: string;
  readonly fine: (rows: number) => string;
  readonly problems: (must: number, look: number) => string;
  readonly must: string;
  readonly look: string;
  readonly mark: string;
  readonly marking: string;
  readonly marked: string;
  readonly noList: string;
  readonly unmark: string;
  readonly unmarked: string;
}

export function formsPageTexts(locale: Locale): FormsPageTexts {
  return locale === "zh-CN" ? zh : en;
}
