import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { isRegister } from "../ledgers/workbook-ledgers";
import { ledgerNamed } from "../ledgers/ledger-kinds";
import { JOURNAL_SHEET } from "../runs/journal-columns";
import { foldText } from "../values/fold-text";
import { isMethodSheet } from "./read-method";

/** A sheet of units is told by its first rows; a register of a hundred thousand rows is not read through for a note. */
const MOST_ROWS = 2_000;

/**
 * Sheets that list at least half of the assessed units, each beside a figure, and that no method of the workbook names
 * anywhere: data nobody uses, or a criterion that was forgotten. Ledgers and registers are used by the work plan and are
 * not told. One note a sheet, at its first unit.
 */
export function unusedSheets(grids: readonly Grid[], units: readonly string[]): readonly Finding[] {
  const named = methodTexts(grids);
  const wanted = new Set(units.map(foldText));
  return grids.flatMap((grid) => {
    const sheet = foldText(grid.sheet);
    const isKnown = sheet === JOURNAL_SHEET || isMethodSheet(grid.sheet) || isLedger(grid.sheet);
    if (isKnown || named.some((text) => text.includes(sheet))) return [];
    const listed = listedUnits(grid, wanted);
    if (listed.rows.size === 0 || listed.rows.size * 2 < wanted.size) return [];
    const place = { sheet: grid.sheet, row: listed.first, col: listed.col };
    return [finding("method.sheet-unused", "note", place, { sheet: grid.sheet, units: listed.rows.size })];
  });
}

function isLedger(sheet: string): boolean {
  return isRegister(sheet) || ledgerNamed(sheet) !== null;
}

function methodTexts(grids: readonly Grid[]): readonly string[] {
  const cells = grids.filter(({ sheet }) => isMethodSheet(sheet)).flatMap(({ values }) => values.flat());
  return cells.flatMap((cell) => (typeof cell === "string" ? [foldText(cell)] : []));
}

interface ListedUnits {
  readonly col: number;
  readonly first: number;
  readonly rows: ReadonlySet<string>;
}

/** The column that lists the most units, each in a row that also holds a number. */
function listedUnits(grid: Grid, wanted: ReadonlySet<string>): ListedUnits {
  const byCol = new Map<number, { first: number; rows: Set<string> }>();
  grid.values.slice(0, MOST_ROWS).forEach((cells, row) => {
    if (!cells.some((cell) => typeof cell === "number")) return;
    cells.forEach((cell, col) => {
      if (typeof cell !== "string" || !wanted.has(foldText(cell))) return;
      const own = byCol.get(col) ?? { first: row, rows: new Set<string>() };
      byCol.set(col, own);
      own.rows.add(foldText(cell));
    });
  });
  const best = [...byCol].sort(([, a], [, b]) => b.rows.size - a.rows.size)[0];
  return best ? { col: best[0], ...best[1] } : { col: 0, first: 0, rows: new Set() };
}
