import type { Finding } from "../finding";
import type { Grid } from "../grid";
import type { ColumnRef } from "../measures/measure";
import type { NamedUnit } from "../names/roster-index";
import { foldText } from "../values/fold-text";
import { periodDays, type Period } from "../values/period";
import type { LedgerContext, LedgerQuotas } from "./ledger";
import { readWorkbookLedger, type LedgerFigure, type WorkbookLedger } from "./workbook-ledgers";

/**
 * The figures of a workbook's ledgers for one period, each ledger read once and only when a criterion asks for it: what
 * `整改台账!销号率` means in the column 取数.
 */
export class LedgerFigures {
  private readonly read = new Map<string, WorkbookLedger | null>();
  private readonly context: LedgerContext;

  constructor(
    private readonly grids: readonly Grid[],
    private readonly units: readonly NamedUnit[],
    period: Period,
    quotas: LedgerQuotas,
  ) {
    this.context = { ...periodDays(period), units: units.map(({ name }) => name), quotas };
  }

  /** What was off with the ledgers that were asked for. */
  get findings(): readonly Finding[] {
    return [...this.read.values()].flatMap((ledger) => ledger?.findings ?? []);
  }

  /** The figure that a criterion names; null when the sheet is no ledger or has no such figure. */
  find({ sheet, column }: ColumnRef): LedgerFigure | null {
    return this.ledger(sheet)?.figure(foldText(column)) ?? null;
  }

  private ledger(sheet: string): WorkbookLedger | null {
    const key = foldText(sheet);
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const grid = this.grids.find((one) => foldText(one.sheet) === key);
    const ledger = grid ? readWorkbookLedger(grid, this.units, this.context) : null;
    this.read.set(key, ledger);
    return ledger;
  }
}
