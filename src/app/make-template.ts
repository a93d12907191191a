import type { SheetSpec } from "../core/sheets/sheet-spec";
import { copyFor, formSheets } from "../core/templates/form-sheets";
import type { Template } from "../core/templates/template";
import type { WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { templateTexts } from "../i18n/template-texts";
import { inputGrids } from "./assess-workbook";
import { workOf, type WorkOptions } from "./work/core-work";
import type { MadeTemplate, TemplateRequest } from "./work/template-from";

/** Makes a form from the workbook's method and sheets; writes nothing. */
export async function makeTemplate(
  host: WorkbookHost,
  request: TemplateRequest,
  options: WorkOptions = {},
): Promise<MadeTemplate> {
  const grids = inputGrids(await host.snapshot({ ...options, acceptManualCalculation: true }));
  const work = await workOf(options);
  return work("makeTemplate", { request, grids }, options.signal);
}

/** The sheets of a form, for all townships or as the copy of one. */
export function templateSheets(template: Template, unit: string | null, locale: Locale): readonly SheetSpec[] {
  return formSheets(unit === null ? template : copyFor(template, unit), templateTexts(locale));
}
