import type { Grid } from "../grid";
import { rosterIndex, type NamedUnit } from "../names/roster-index";
import type { SheetSpec } from "../sheets/sheet-spec";
import { cadreArchive, type CadreLedgers } from "./cadre-archive";
import type { Ledger, LedgerContext } from "./ledger";
import { ledgerNamed } from "./ledger-kinds";
import { MONTHLY_LISTS } from "./monthly-lists";
import { readLedger, type LedgerReading } from "./read-ledger";
import { RECTIFICATION } from "./rectification";
import { RESPONSIBILITY } from "./responsibility";
import { scanWholeRegister } from "./scan-register";
import { cadreSheet } from "./sheets/cadre-sheet";
import { clearanceSheet } from "./sheets/clearance-sheet";
import { coverageSheet } from "./sheets/coverage-sheet";
import type { LedgerTexts } from "./sheets/ledger-texts";
import { missingItemsSheet } from "./sheets/missing-items-sheet";
import { spotCheckSheet } from "./sheets/spot-check-sheet";
import { unreportedSheet } from "./sheets/unreported-sheet";
import { spotCheck } from "./spot-check";
import { SUPERVISION } from "./supervision";
import { VISITS } from "./visits";
import { isRegister } from "./workbook-ledgers";

/** What the sheets are drawn for: the roster, the period, and how the spot check is drawn. */
export interface LedgerRequest {
  readonly grids: readonly Grid[];
  readonly units: readonly NamedUnit[];
  readonly context: LedgerContext;
  /** Share of each township's exited households that is checked, in percent (seed 003: 30). */
  readonly spotCheckPercent: number;
  readonly spotCheckSeed: string;
}

/** The result sheets of the ledgers that the workbook has; a ledger that is not there gives none. */
export function describeLedgers(request: LedgerRequest, texts: LedgerTexts): readonly SheetSpec[] {
  const { context } = request;
  const rectification = readNamed(request, RECTIFICATION);
  const responsibility = readNamed(request, RESPONSIBILITY);
  const lists = readNamed(request, MONTHLY_LISTS);
  const cadres: CadreLedgers = {
    responsibility,
    rectification,
    visits: readNamed(request, VISITS),
    supervision: readNamed(request, SUPERVISION),
  };
  const records = cadreArchive(cadres, context);
  return [
    ...(rectification ? [clearanceSheet(rectification, context, texts)] : []),
    ...(responsibility ? [coverageSheet(responsibility, context, texts)] : []),
    ...(lists ? [unreportedSheet(lists, context, texts)] : []),
    ...registerSheets(request, texts),
    ...(records.length > 0 ? [cadreSheet(records, context, texts)] : []),
  ];
}

function readNamed<Key extends string>(
  { grids, units }: LedgerRequest,
  ledger: Ledger<Key>,
): LedgerReading<Key> | null {
  const grid = grids.find(({ sheet }) => ledgerNamed(sheet)?.kind === ledger.kind);
  const reading = grid ? readLedger(grid, ledger, rosterIndex(units)) : null;
  return reading && reading.rows.length > 0 ? reading : null;
}

function registerSheets(request: LedgerRequest, texts: LedgerTexts): readonly SheetSpec[] {
  const { grids, units, context, spotCheckPercent, spotCheckSeed } = request;
  const grid = grids.find(({ sheet }) => isRegister(sheet) && /户/.test(sheet));
  const scan = grid ? scanWholeRegister(grid, rosterIndex(units), context) : null;
  if (!grid || !scan) return [];
  const sample = spotCheck(grid, spotCheckSeed, spotCheckPercent);
  return [missingItemsSheet(scan, context, texts), spotCheckSheet(sample, spotCheckPercent, spotCheckSeed, texts)];
}
