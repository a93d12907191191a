import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import { readRows } from "../method/match-headers";
import { matchUnit } from "../names/match-unit";
import type { NamedUnit, RosterIndex } from "../names/roster-index";
import type { Ledger, LedgerRow } from "./ledger";
import { asLedgerGrid } from "./ledger-grid";

/** A ledger as it stands in the workbook. */
export interface LedgerReading<Key extends string = string> {
  readonly ledger: Ledger<Key>;
  readonly sheet: string;
  readonly rows: readonly LedgerRow<Key>[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a ledger's rows and finds the unit of each. Total rows are left out. A name that is not in the roster is a question
 * and its row belongs to no unit; a sheet without the columns that the ledger cannot do without gives no rows and says which.
 */
export function readLedger<Key extends string>(
  grid: Grid,
  ledger: Ledger<Key>,
  roster: RosterIndex<NamedUnit>,
): LedgerReading<Key> {
  const findings: Finding[] = [];
  const rows = readRows<Key>(asLedgerGrid(grid, ledger.columns), ledger, findings)
    .filter((cells) => !isTotal(cells.anyText()) && cells.filled() > 1)
    .map((cells) => {
      const place = cells.place("unit" as Key);
      const match = matchUnit(cells.text("unit" as Key), roster);
      const unit = match.kind === "exact" || match.kind === "same" ? match.unit.name : null;
      if (unit === null) findings.push(unknownUnit(cells.text("unit" as Key), place, match, ledger));
      return { cells, unit, place };
    });
  return { ledger, sheet: grid.sheet, rows, findings };
}

function isTotal(text: string): boolean {
  return /^(?:合计|总计|小计|累计|全县)/.test(text.replace(/\s/g, ""));
}

function unknownUnit(
  name: string,
  place: LedgerRow["place"],
  match: ReturnType<typeof matchUnit>,
  ledger: Pick<Ledger, "columns">,
): Finding {
  if (name === "") {
    const header = ledger.columns.find(({ key }) => key === "unit")?.header.zh ?? "乡镇";
    return finding("ledger.unit-missing", "warning", place, { header });
  }
  const suggested = match.kind === "suggested" ? match.candidates.map((unit) => unit.name).join("、") : "";
  return finding("ledger.unit-unknown", "question", place, { name, suggested });
}
