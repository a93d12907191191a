import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import { findHeader } from "../method/match-headers";
import { rosterIndex, type NamedUnit } from "../names/roster-index";
import type { LedgerContext } from "./ledger";
import { summarised } from "./ledger-figures";
import { asLedgerGrid } from "./ledger-grid";
import { ledgerNamed, withLedger } from "./ledger-kinds";
import { readLedger } from "./read-ledger";
import { readWorkbookLedger } from "./workbook-ledgers";

/** So many of a ledger's columns make a sheet of its name a ledger that lacks some, not another kind of sheet. */
const ENOUGH_COLUMNS = 2;

/**
 * What is off with the workbook's ledgers, many of a kind told in one line; and the sheets that are named like a ledger and
 * have some of its columns, but not those without which it cannot be read.
 */
export function ledgerFaults(
  grids: readonly Grid[],
  units: readonly NamedUnit[],
  context: LedgerContext,
): readonly Finding[] {
  return grids.flatMap((grid) => {
    const ledger = readWorkbookLedger(grid, units, context);
    return ledger ? summarised(ledger) : lackingColumns(grid, units);
  });
}

function lackingColumns(grid: Grid, units: readonly NamedUnit[]): readonly Finding[] {
  const ledger = ledgerNamed(grid.sheet);
  if (!ledger) return [];
  return withLedger(ledger, (own) => {
    const header = findHeader(asLedgerGrid(grid, own.columns), own.columns);
    if (!header || header.columns.size < ENOUGH_COLUMNS) return [];
    const [missing] = readLedger(grid, own, rosterIndex(units)).findings;
    if (missing?.code !== "method.header-missing") return [];
    const figures = own.measures.map(({ name }) => name).join("、");
    const place = { sheet: grid.sheet, row: header.row, col: 0 };
    const facts = { ledger: grid.sheet, headers: missing.facts.headers, figures };
    return [finding("ledger.columns-missing", "warning", place, facts)];
  });
}
