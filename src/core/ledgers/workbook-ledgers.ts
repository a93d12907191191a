import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import { rosterIndex, type NamedUnit, type RosterIndex } from "../names/roster-index";
import type { CellPlace } from "../address";
import type { Exact } from "../values/exact";
import type { Reading } from "../values/reading";
import type { LedgerContext, LedgerKind } from "./ledger";
import { ledgerNamed, withLedger } from "./ledger-kinds";
import { readLedger, type LedgerReading } from "./read-ledger";
import { registerFigure, registerFigureNames } from "./register-figures";
import { scanWholeRegister, type RegisterScan } from "./scan-register";

/** A ledger or register as it stands in the workbook, with the figures it gives. */
export interface WorkbookLedger {
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly findings: readonly Finding[];
  readonly figureNames: readonly string[];
  /** The figure of every unit of the roster, by its name; null when the ledger has no such figure. */
  readonly figure: (name: string) => LedgerFigure | null;
}

export interface LedgerFigure {
  readonly unit: string | null;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Sheets that are ledgers by their names, read against the roster. A sheet that is none gives null. */
export function readWorkbookLedger(
  grid: Grid,
  units: readonly NamedUnit[],
  context: LedgerContext,
): WorkbookLedger | null {
  const roster = rosterIndex(units);
  const ledger = ledgerNamed(grid.sheet);
  if (ledger) return withLedger(ledger, (own) => ofLedger(readLedger(grid, own, roster), context));
  return isRegister(grid.sheet) ? ofRegister(grid, roster, context) : null;
}

/** 户达标登记, 农户台账, 村达标登记: sheets that list households or villages with the standards they meet. */
export function isRegister(sheet: string): boolean {
  return (
    /(?:达标|农户|贫困户|脱贫户|监测户|户情|村退出|村达标).*(?:登记|台账|表|册)?/.test(sheet) &&
    !/缺项|抽查/.test(sheet)
  );
}

/** A sheet that only sounds like a ledger lacks its columns and gives none. */
function ofLedger<Key extends string>(reading: LedgerReading<Key>, context: LedgerContext): WorkbookLedger | null {
  const isLedger = !reading.findings.some(({ code }) => code === "method.header-missing");
  return isLedger ? ofRows(reading, context) : null;
}

function ofRows<Key extends string>(reading: LedgerReading<Key>, context: LedgerContext): WorkbookLedger {
  const byUnit = new Map<string, LedgerReading<Key>["rows"][number][]>(context.units.map((unit) => [unit, []]));
  for (const row of reading.rows) if (row.unit !== null) byUnit.get(row.unit)?.push(row);
  readEveryCell(reading);
  const checked = reading.ledger.check(reading.rows, context);
  return {
    sheet: reading.sheet,
    kind: reading.ledger.kind,
    findings: [...reading.findings.map(asWarning), ...checked, ...emptyFigures(reading, context)],
    figureNames: reading.ledger.measures.map(({ name }) => name),
    figure: (name) => {
      const measure = reading.ledger.measures.find((one) => one.name === name);
      if (!measure) return null;
      const readings = [...byUnit].map(([unit, rows]) => {
        const sources = rows.map(({ place }) => place);
        return [unit, asReading(measure.of(rows, context), measure.unit, sources)] as const;
      });
      return { unit: measure.unit, readings: new Map(readings) };
    },
  };
}

/** A cell that is no number or no day is said whether or not a figure hangs on it. */
function readEveryCell<Key extends string>({ ledger, rows }: LedgerReading<Key>): void {
  for (const { cells } of rows) {
    for (const { key, value } of ledger.columns) {
      if (value === "points") cells.number(key);
      if (value === "day") cells.day(key);
    }
  }
}

/** A ledger's unreadable cell stops no scoring: its row counts without it, and it is said. */
function asWarning(found: Finding): Finding {
  return found.severity === "blocking" ? { ...found, severity: "warning" } : found;
}

/** Rates that no row can give because the sheet lacks their columns: half a ledger says so. */
function emptyFigures<Key extends string>(
  { ledger, rows, sheet }: LedgerReading<Key>,
  context: LedgerContext,
): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const empty = ledger.measures.filter(({ unit, of }) => unit === "%" && of(rows, context) === null);
  const lacking = ledger.columns.filter(({ key, isRequired }) => !isRequired && !first.cells.knows(key));
  if (empty.length === 0 || lacking.length === 0) return [];
  const facts = {
    ledger: sheet,
    headers: lacking.map(({ header }) => header.zh).join("、"),
    figures: empty.map(({ name }) => name).join("、"),
  };
  return [finding("ledger.columns-missing", "warning", { sheet, row: 0, col: 0 }, facts)];
}

function ofRegister(grid: Grid, roster: RosterIndex<NamedUnit>, context: LedgerContext): WorkbookLedger | null {
  const scan = scanWholeRegister(grid, roster, context);
  if (!scan) return null;
  return {
    sheet: grid.sheet,
    kind: /村/.test(grid.sheet) && !/户/.test(grid.sheet) ? "villages" : "households",
    findings: scan.findings,
    figureNames: registerFigureNames(scan),
    figure: (name) => registerReadings(scan, name, context),
  };
}

function registerReadings(scan: RegisterScan, name: string, context: LedgerContext): LedgerFigure | null {
  const figure = registerFigure(name, scan);
  if (!figure) return null;
  const lacking = new Map<string, CellPlace[]>();
  for (const row of scan.lacking)
    if (row.unit) lacking.set(row.unit, [...(lacking.get(row.unit) ?? []), row.place].slice(0, 50));
  const readings = context.units.map((unit) => {
    const summary = scan.summaries.get(unit);
    return [unit, asReading(summary ? figure.of(summary) : null, figure.unit, lacking.get(unit) ?? [])] as const;
  });
  return { unit: figure.unit, readings: new Map(readings) };
}

/** A unit without rows has no figure: blank, never zero, unless the measure itself counts. */
function asReading(value: Exact | null, unit: string | null, sources: readonly CellPlace[]): Reading {
  return value === null ? { state: "blank", sources } : { state: "number", value, unit, sources };
}
