import { templateSheets } from "../../app/make-template";
import type { FileContent } from "../../app/work/file-work";
import type { Template } from "../../core/templates/template";
import { drawWorkbook } from "../../host/embedded/draw-workbook";
import type { Locale } from "../../i18n/locale";

/** Which files of a form are wanted. */
export interface FormsRequest {
  readonly template: Template;
  /** whole: one file for all townships; each: a copy for every township; one: the copy of the one named. */
  readonly copies:
    { readonly kind: "whole" } | { readonly kind: "each" } | { readonly kind: "one"; readonly unit: string };
  /** What the files are called, without .xlsx; a copy of `each` has its township behind it. */
  readonly name: string;
  readonly locale: Locale;
}

/** The files of a form, in the order of the roster. Needs no office.js, no page and no disk. */
export function makeForms({ template, copies, name, locale }: FormsRequest): readonly FileContent[] {
  return unitsOf(template, copies).map((unit) => ({
    name: `${copies.kind === "each" ? `${name}-${fileName(unit!)}` : name}.xlsx`,
    bytes: drawWorkbook(templateSheets(template, unit, locale)),
  }));
}

function unitsOf(template: Template, copies: FormsRequest["copies"]): readonly (string | null)[] {
  switch (copies.kind) {
    case "whole":
      return [null];
    case "one":
      return [copies.unit];
    case "each":
      return template.units;
  }
}

/** Signs that no file system takes give way. */
function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|]/g, "_");
}
