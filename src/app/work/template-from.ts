import { finding, type Finding } from "../../core/finding";
import type { Grid } from "../../core/grid";
import { registerColumns } from "../../core/ledgers/register-columns";
import { isRegister } from "../../core/ledgers/workbook-ledgers";
import type { Method } from "../../core/method/method";
import { readMethod } from "../../core/method/read-method";
import { findTables } from "../../core/reading/find-tables";
import { householdTemplate } from "../../core/templates/household-template";
import { indicatorTemplate } from "../../core/templates/indicator-template";
import { ledgerTemplateOf, reportTemplate } from "../../core/templates/report-template";
import { sheetTemplate } from "../../core/templates/sheet-template";
import type { Template } from "../../core/templates/template";
import { periodText } from "../../core/values/period";

/** Which form. */
export type TemplateRequest =
  /** All figures and ledgers that the method draws on. */
  | { readonly kind: "report" }
  /** The figures alone, without ledgers. */
  | { readonly kind: "indicators" }
  /** The register of households 户达标登记. */
  | { readonly kind: "households" }
  /** One ledger: rectification, supervision, projects, responsibility, visits, monthlyLists. */
  | { readonly kind: "ledger"; readonly ledger: string }
  /** A sheet of the workbook as it is. */
  | { readonly kind: "sheet"; readonly sheet: string };

export interface MadeTemplate {
  /** Null when the workbook does not say enough; the findings say what is missing. */
  readonly template: Template | null;
  readonly findings: readonly Finding[];
}

export interface TemplateInput {
  readonly request: TemplateRequest;
  readonly grids: readonly Grid[];
}

/** The form that is asked for, from the workbook's method and sheets. */
export function templateFrom({ request, grids }: TemplateInput): MadeTemplate {
  const { method, findings } = readMethod(grids, { suffix: null, period: null });
  const blocking = findings.filter(({ severity, code }) => severity === "blocking" && code === "method.sheet-missing");
  if (blocking.length > 0) return { template: null, findings: blocking };
  if (request.kind === "sheet") return fromSheet(request.sheet, method, grids);
  return { template: fromMethod(request, method, grids), findings: [] };
}

function fromMethod(
  request: Exclude<TemplateRequest, { readonly kind: "sheet" }>,
  method: Method,
  grids: readonly Grid[],
): Template | null {
  switch (request.kind) {
    case "report":
      return reportTemplate(method, grids);
    case "indicators":
      return indicatorTemplate(method, grids);
    case "households":
      return householdTemplate(
        grids.find((grid) => isRegister(grid.sheet) && listsHouseholds(grid)) ?? null,
        aboutOf(method),
      );
    case "ledger":
      return ledgerTemplateOf(request.ledger, method, grids);
  }
}

/** A register of villages has no householder. */
function listsHouseholds(grid: Grid): boolean {
  return registerColumns(grid)?.byKey.has("name") ?? false;
}

function fromSheet(name: string, method: Method, grids: readonly Grid[]): MadeTemplate {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (!grid) {
    const facts = { sheet: name, sheets: grids.map(({ sheet }) => sheet).join("、") };
    return { template: null, findings: [finding("form.no-such-sheet", "blocking", null, facts)] };
  }
  const { tables, findings } = findTables(grid);
  return { template: tables[0] ? sheetTemplate(grid, tables[0], aboutOf(method)) : null, findings };
}

function aboutOf(method: Method): Pick<Template, "county" | "period" | "units"> {
  const units = method.roster.map(({ name }) => name);
  return { county: method.county, period: periodText(method.settings.period), units };
}
