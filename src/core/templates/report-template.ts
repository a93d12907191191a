import type { Grid } from "../grid";
import { ledgerNamed, LEDGERS, withLedger } from "../ledgers/ledger-kinds";
import type { Measure } from "../measures/measure";
import type { Method } from "../method/method";
import { periodText } from "../values/period";
import { indicatorTemplate } from "./indicator-template";
import { ledgerTemplate } from "./ledger-template";
import type { Template } from "./template";
import { templateVersion } from "./template-version";

/**
 * Everything that townships report for a period in one form: the figures that criteria take, and the ledgers 台账 that criteria
 * draw on, under the names of their source sheets, so that the method reads the merged sheets at once.
 */
export function reportTemplate(method: Method, grids: readonly Grid[]): Template {
  const indicators = indicatorTemplate(method, grids);
  const ledgers = ledgerSheets(method).flatMap((name) => {
    const ledger = ledgerNamed(name);
    return ledger
      ? withLedger(ledger, () => ledgerTemplate(ledger, indicators).sheets.map((sheet) => ({ ...sheet, name })))
      : [];
  });
  const template = { ...indicators, id: "report", sheets: [...indicators.sheets, ...ledgers] };
  return { ...template, version: templateVersion(template) };
}

/** The form of one ledger by its kind, such as `visits`; null for a kind that is none. */
export function ledgerTemplateOf(kind: string, method: Method): Template | null {
  const ledger = LEDGERS.find((one) => one.kind === kind || one.name === kind);
  const units = method.roster.map(({ name }) => name);
  return ledger
    ? ledgerTemplate(ledger, { county: method.county, period: periodText(method.settings.period), units })
    : null;
}

/** The ledger sheets that criteria name, each once. */
function ledgerSheets(method: Method): readonly string[] {
  const sheets = method.criteria.flatMap(({ measure }) => sheetsOf(measure));
  return [...new Set(sheets)].filter((sheet) => ledgerNamed(sheet) !== null);
}

function sheetsOf(measure: Measure): readonly string[] {
  if (measure.kind === "adjustments") return [];
  if (measure.kind === "parts") return measure.sources.map(({ sheet }) => sheet);
  return [measure.source.sheet];
}
