import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import type { ColumnRef } from "../measures/measure";
import { withConfirmedNames, withoutConfirmedOutsiders } from "../names/confirmed-names";
import type { NamedUnit } from "../names/roster-index";
import type { Confirmation } from "../reading/confirmations";
import { foldText } from "../values/fold-text";
import { periodDays, type Period } from "../values/period";
import type { LedgerContext } from "./ledger";
import type { LedgerQuotas } from "./ledger-quotas";
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
    /** What the office confirmed before: the sheet 数据对照. */
    private readonly confirmations: readonly Confirmation[] = [],
  ) {
    this.context = { ...periodDays(period), units: units.map(({ name }) => name), quotas };
  }

  /**
   * What was off with the ledgers that were asked for: questions one by one, everything else as one line a ledger and kind,
   * because a ledger of thousands of rows has hundreds of overdue items and suspects; its own sheets list them all.
   */
  get findings(): readonly Finding[] {
    return [...this.read.values()].flatMap((ledger) => (ledger ? summarised(this.asked(ledger)) : []));
  }

  /** True for a sheet that was asked for and is a ledger: its columns are used, whether or not a criterion names them. */
  has(sheet: string): boolean {
    return (this.read.get(foldText(sheet)) ?? null) !== null;
  }

  /** The figure that a criterion names; null when the sheet is no ledger or has no such figure. */
  find({ sheet, column }: ColumnRef): LedgerFigure | null {
    return this.ledger(sheet)?.figure(foldText(column)) ?? null;
  }

  private asked(ledger: WorkbookLedger): WorkbookLedger {
    const findings = withoutConfirmedOutsiders(ledger.findings, this.confirmations, ledger.sheet);
    return { ...ledger, findings };
  }

  private ledger(sheet: string): WorkbookLedger | null {
    const key = foldText(sheet);
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const grid = this.grids.find((one) => foldText(one.sheet) === key);
    const units = withConfirmedNames(this.units, this.confirmations, sheet);
    const ledger = grid ? readWorkbookLedger(grid, units, this.context) : null;
    this.read.set(key, ledger);
    return ledger;
  }
}

/** So many findings of one kind are still told one by one. */
const FEW = 2;

export function summarised({ sheet, findings }: WorkbookLedger): readonly Finding[] {
  const byCode = new Map<string, Finding[]>();
  for (const one of findings) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  return [...byCode.entries()].flatMap(([code, found]) => {
    const first = found[0]!;
    if (found.length <= FEW || first.severity === "question" || first.severity === "blocking") return found;
    return [finding("ledger.summary", first.severity, first.place, { sheet, code, count: found.length })];
  });
}
