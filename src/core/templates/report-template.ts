import type { Grid } from "../grid";
import { ledgerNamed, LEDGERS, withLedger } from "../ledgers/ledger-kinds";
import { isRegister } from "../ledgers/workbook-ledgers";
import type { Measure } from "../measures/measure";
import type { Method } from "../method/method";
import { isMethodSheet } from "../method/read-method";
import { findTables } from "../reading/find-tables";
import { periodText } from "../values/period";
import { indicatorTemplate } from "./indicator-template";
import { ledgerTemplate } from "./ledger-template";
import { sheetForm } from "./sheet-template";
import type { Template, TemplateSheet } from "./template";
import { templateVersion } from "./template-version";

/**
 * Everything that townships report for a period in one form: the figures that criteria take, the ledgers 台账 and the lists of
 * villages or events that criteria draw on, under the names of their source sheets, so that the method reads the merged sheets
 * at once. The register of households has a form of its own: it is long, and holds what not everybody may see.
 */
export function reportTemplate(method: Method, grids: readonly Grid[]): Template {
  const indicators = indicatorTemplate(method, grids);
  const there = new Set(indicators.sheets.map(({ name }) => name));
  const lists = listSheets(method)
    .filter((name) => !there.has(name))
    .flatMap((name) => listForm(name, indicators, grids.find(({ sheet }) => sheet === name) ?? null));
  const template = { ...indicators, id: "report", sheets: [...indicators.sheets, ...lists] };
  return { ...template, version: templateVersion(template) };
}

function listForm(name: string, about: Template, grid: Grid | null): readonly TemplateSheet[] {
  const ledger = ledgerNamed(name);
  if (ledger)
    return withLedger(ledger, () => ledgerTemplate(ledger, about, grid).sheets.map((sheet) => ({ ...sheet, name })));
  if (!grid || isRegister(name) || isMethodSheet(name)) return [];
  const [table] = findTables(grid).tables;
  return table && table.entityCol !== null ? [sheetForm(grid, table, about.units)] : [];
}

/** The form of one ledger by its kind, such as `visits`; null for a kind that is none. */
export function ledgerTemplateOf(kind: string, method: Method, grids: readonly Grid[]): Template | null {
  const ledger = LEDGERS.find((one) => one.kind === kind || one.name === kind);
  if (!ledger) return null;
  const units = method.roster.map(({ name }) => name);
  const about = { county: method.county, period: periodText(method.settings.period), units };
  return ledgerTemplate(ledger, about, grids.find(({ sheet }) => ledgerNamed(sheet) === ledger) ?? null);
}

/** The sheets that criteria name, each once. */
function listSheets(method: Method): readonly string[] {
  return [...new Set(method.criteria.flatMap(({ measure }) => sheetsOf(measure)))];
}

function sheetsOf(measure: Measure): readonly string[] {
  if (measure.kind === "adjustments") return [];
  if (measure.kind === "parts") return measure.sources.map(({ sheet }) => sheet);
  return [measure.source.sheet];
}
