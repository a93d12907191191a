import type { Finding } from "../core/finding";
import type { Grid } from "../core/grid";
import { describeLedgers } from "../core/ledgers/describe-ledgers";
import { ledgerFaults } from "../core/ledgers/ledger-faults";
import { readMethod } from "../core/method/read-method";
import type { Plan } from "../core/plan/plan";
import { planFromGrids } from "../core/plan/plan-from-sheet";
import { unknownTownships } from "../core/plan/unknown-townships";
import { progressSheet } from "../core/plan/sheets/progress-sheet";
import { freeSheetName } from "../core/sheets/sheet-names";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import type { CalendarDay, Period } from "../core/values/period";
import { periodDays, periodText } from "../core/values/period";
import type { HostOptions, WorkbookHost, WorkbookSnapshot } from "../host/workbook-host";
import { ledgerTexts } from "../i18n/ledger-texts";
import type { Locale } from "../i18n/locale";
import { planTexts } from "../i18n/plan-texts";
import { inputGrids } from "./assess-workbook";

/** What the sheets are drawn for. */
export interface LedgerSheetsRequest {
  readonly locale: Locale;
  /** The day whose states the plan shows. */
  readonly today: CalendarDay;
  /** A task is near due from this many days before its last day; absent takes 考核设置. */
  readonly nearDays?: number;
  /** Null or absent takes the period of 考核设置. */
  readonly period?: Period | null;
  /** Share of exited households that is checked, in percent; absent takes 考核设置. */
  readonly spotCheckPercent?: number;
  /** Another seed draws another sample; absent takes the period. */
  readonly spotCheckSeed?: string;
}

/** Sheets drawn from ledgers and plan belong to runs of this name. */
const RUN = "ledgers";

/** What is off with the workbook's ledgers in a period, and townships of its plan that the roster does not have. */
export function findLedgerFaults(grids: readonly Grid[], plan: Plan, period: Period | null = null): readonly Finding[] {
  const { settings, roster } = readMethod(grids, { suffix: null, period }).method;
  const units = roster.map(({ name }) => name);
  const context = { ...periodDays(settings.period), units, quotas: settings.quotas };
  return [...unknownTownships(plan, roster), ...ledgerFaults(grids, roster, context)];
}

/** The sheets that the workbook's ledgers and plan give, as they would be written; nothing is written. */
export function ledgerSheets(snapshot: WorkbookSnapshot, request: LedgerSheetsRequest): readonly SheetSpec[] {
  const grids = inputGrids(snapshot);
  const { method } = readMethod(grids, { suffix: null, period: request.period ?? null });
  const { period, quotas, watch } = method.settings;
  const context = { ...periodDays(period), units: method.roster.map(({ name }) => name), quotas };
  const ledgers = describeLedgers(
    {
      grids,
      units: method.roster,
      context,
      spotCheckPercent: request.spotCheckPercent ?? watch.spotCheckPercent,
      spotCheckSeed: request.spotCheckSeed ?? periodText(period),
    },
    ledgerTexts(request.locale),
  );
  const plan = planFromGrids(grids);
  const dated = { today: request.today, nearDays: request.nearDays ?? watch.nearDays };
  return plan.tasks.length === 0 ? ledgers : [progressSheet(plan, dated, planTexts(request.locale)), ...ledgers];
}

/**
 * Writes 计划进度 and the sheets of the ledgers that the workbook has, in the place of those written before; gives their names,
 * none where the workbook has neither plan nor ledger.
 */
export async function writeLedgerSheets(
  host: WorkbookHost,
  request: LedgerSheetsRequest,
  options: HostOptions = {},
): Promise<readonly string[]> {
  const snapshot = await host.snapshot(options);
  const own = snapshot.outlines.filter(({ runId }) => runId === RUN).map(({ name }) => name);
  const taken = snapshot.outlines.map(({ name }) => name).filter((name) => !own.includes(name));
  const sheets: SheetSpec[] = [];
  for (const spec of ledgerSheets(snapshot, request)) {
    const name = freeSheetName(spec.name, request.today.slice(0, 7), [...taken, ...sheets.map((one) => one.name)]);
    sheets.push({ ...spec, name });
  }
  if (sheets.length === 0) return [];
  const names = sheets.map(({ name }) => name);
  const replaces = own.filter((name) => names.includes(name));
  await host.commit({ runId: RUN, sheets, inputsHash: snapshot.hash, replaces, journal: [] }, options);
  return names;
}
