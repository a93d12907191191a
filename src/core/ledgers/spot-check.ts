import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CellPlace } from "../address";
import type { Grid } from "../grid";
import { spreadMerges } from "./ledger-grid";
import { registerColumns } from "./register-columns";

/** A household drawn for the check: the place of its row; its name stays in the source sheet. */
export interface SampledRow {
  readonly unit: string;
  readonly village: string;
  /** Its number within the township's rows, from 1. */
  readonly numberInUnit: number;
  readonly place: CellPlace;
}

/**
 * A reproducible sample of the exited households 每季度抽查30% (M19, seed 003): in every township the rows are ordered by a hash of
 * the seed, the sheet and the row, and the first share of them, rounded up, is taken. The same seed and sheet give the same
 * sample; another seed another one. At least one row of every township that has any.
 *
 * @param percent share of each township's rows, 0-100
 * @param isEligible by the text of the state column; all rows where the sheet has none
 */
export function spotCheck(
  sheet: Grid,
  seed: string,
  percent: number,
  isEligible: (state: string) => boolean = (state) => state === "" || /^已脱贫|^脱贫/.test(state),
): readonly SampledRow[] {
  const grid = spreadMerges(sheet);
  const columns = registerColumns(grid);
  if (!columns) return [];
  const text = (row: number, key: "unit" | "village" | "state") => {
    const col = columns.byKey.get(key);
    return col === undefined ? "" : (grid.texts[row]?.[col]?.trim() ?? "");
  };
  const byUnit = new Map<string, SampledRow[]>();
  for (let row = columns.headerRow + 1; row < grid.rows; row++) {
    const unit = text(row, "unit").replace(/\s/g, "");
    if (unit === "" || /^(?:合计|总计|小计)/.test(unit) || !isEligible(text(row, "state"))) continue;
    const rows = byUnit.get(unit) ?? [];
    const place = { sheet: grid.sheet, row, col: columns.byKey.get("village")! };
    rows.push({ unit, village: text(row, "village"), numberInUnit: rows.length + 1, place });
    byUnit.set(unit, rows);
  }
  return [...byUnit.values()].flatMap((rows) => draw(rows, seed, Math.ceil((rows.length * percent) / 100)));
}

function draw(rows: readonly SampledRow[], seed: string, count: number): readonly SampledRow[] {
  return rows
    .map((row) => ({ row, order: bytesToHex(sha256(utf8ToBytes(`${seed} ${row.unit} ${row.numberInUnit}`))) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, count)
    .map(({ row }) => row)
    .sort((a, b) => a.place.row - b.place.row);
}
