import type { Finding } from "../core/finding";
import { readMethod } from "../core/method/read-method";
import { findTables } from "../core/reading/find-tables";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import { copyFor, formSheets } from "../core/templates/form-sheets";
import { ledgerTemplateOf, reportTemplate } from "../core/templates/report-template";
import { sheetTemplate } from "../core/templates/sheet-template";
import type { Template } from "../core/templates/template";
import { periodText } from "../core/values/period";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { templateTexts } from "../i18n/template-texts";
import { inputGrids } from "./assess-workbook";

/** Which form. */
export type TemplateRequest =
  /** All figures and ledgers that the method draws on. */
  | { readonly kind: "report" }
  /** One ledger: rectification, supervision, projects, responsibility, visits, monthlyLists. */
  | { readonly kind: "ledger"; readonly ledger: string }
  /** A sheet of the workbook as it is. */
  | { readonly kind: "sheet"; readonly sheet: string };

export interface MadeTemplate {
  /** Null when the workbook does not say enough; the findings say what is missing. */
  readonly template: Template | null;
  readonly findings: readonly Finding[];
}

/** Makes a form from the workbook's method and sheets; writes nothing. */
export async function makeTemplate(
  host: WorkbookHost,
  request: TemplateRequest,
  options: HostOptions = {},
): Promise<MadeTemplate> {
  const grids = inputGrids(await host.snapshot({ ...options, acceptManualCalculation: true }));
  const { method, findings } = readMethod(grids, { suffix: null, period: null });
  const blocking = findings.filter(({ severity, code }) => severity === "blocking" && code === "method.sheet-missing");
  if (blocking.length > 0) return { template: null, findings: blocking };
  if (request.kind === "report") return { template: reportTemplate(method, grids), findings: [] };
  if (request.kind === "ledger") return { template: ledgerTemplateOf(request.ledger, method), findings: [] };
  const grid = grids.find(({ sheet }) => sheet === request.sheet);
  const table = grid ? findTables(grid).tables[0] : undefined;
  if (!grid || !table) return { template: null, findings: grid ? findTables(grid).findings : [] };
  const units = method.roster.map(({ name }) => name);
  const about = { county: method.county, period: periodText(method.settings.period), units };
  return { template: sheetTemplate(grid, table, about), findings: [] };
}

/** The sheets of a form, for all townships or as the copy of one. */
export function templateSheets(template: Template, unit: string | null, locale: Locale): readonly SheetSpec[] {
  return formSheets(unit === null ? template : copyFor(template, unit), templateTexts(locale));
}
