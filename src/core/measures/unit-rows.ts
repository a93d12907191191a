import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { matchUnit } from "../names/match-unit";
import { normalizeName } from "../names/normalize-name";
import type { RosterIndex } from "../names/roster-index";
import type { AssessedUnit } from "../method/method";
import type { Table } from "../reading/table";

/** Which rows of a table belong to which unit of the roster. */
export interface UnitRows {
  /** The column of names; null when no column names units. */
  readonly nameCol: number | null;
  /** Body rows in sheet order, totals, sections, notes and blank rows left out. */
  readonly bodyRows: readonly number[];
  /** Rows by the unit's name in the roster. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Names that are no unit of the roster, by row. */
  readonly others: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
}

/** Stands for all units together, where the county's own figure is asked for. */
export const WHOLE_COUNTY = "全县";

/** The rows of a unit, or those of all units for the whole county, in sheet order. */
export function rowsOfUnit({ rows }: UnitRows, unit: string): readonly number[] {
  if (unit !== WHOLE_COUNTY) return rows.get(unit) ?? [];
  return [...rows.values()].flat().sort((a, b) => a - b);
}

/**
 * Joins a table to the roster by the column that names the most units. A merged name counts for all its rows. Names close
 * to a unit's are asked about and never taken; unknown names are reported once each.
 */
export function unitRows(grid: Grid, table: Table, roster: RosterIndex<AssessedUnit>): UnitRows {
  const bodyRows = bodyRowsOf(table);
  const names = mergedTexts(grid);
  const nameCol = findNameColumn(names, table, bodyRows, roster);
  const rows = new Map<string, number[]>();
  const others = new Map<number, string>();
  const findings: Finding[] = [];
  if (nameCol === null) return { nameCol, bodyRows, rows, others, findings };
  const known = new Map<string, ReturnType<typeof matchUnit<AssessedUnit>>>();
  for (const row of bodyRows) {
    const name = names(row, nameCol).trim();
    const place = { sheet: grid.sheet, row, col: nameCol };
    if (name === "") {
      findings.push(finding("measure.row-without-name", "warning", place, { sheet: grid.sheet }));
      continue;
    }
    const isNew = !known.has(name);
    if (isNew) known.set(name, matchUnit(name, roster));
    const match = known.get(name)!;
    if (match.kind === "exact" || match.kind === "same") {
      const list = rows.get(match.unit.name);
      if (list) list.push(row);
      else rows.set(match.unit.name, [row]);
      continue;
    }
    others.set(row, name);
    if (isNew) findings.push(nameFinding(name, place, match));
  }
  return { nameCol, bodyRows, rows, others, findings };
}

function nameFinding(name: string, place: CellPlace, match: ReturnType<typeof matchUnit<AssessedUnit>>): Finding {
  const sheet = place.sheet;
  if (match.kind !== "suggested") return finding("measure.name-unknown", "warning", place, { name, sheet });
  const candidates = match.candidates.map((unit) => unit.name);
  return finding("measure.name-doubtful", "question", place, { name, sheet, candidates });
}

function bodyRowsOf(table: Table): readonly number[] {
  if (!table.dataRows) return [];
  const out = new Set([...table.totalRows, ...table.sectionRows, ...table.noteRows, ...table.blankRows]);
  const rows: number[] = [];
  for (let row = table.dataRows[0]; row <= table.dataRows[1]; row++) if (!out.has(row)) rows.push(row);
  return rows;
}

/** What a cell shows; the covered cells of a merge show what its first cell does. */
function mergedTexts(grid: Grid): (row: number, col: number) => string {
  const firsts = new Map<string, string>();
  for (const merge of grid.merges) {
    const text = grid.texts[merge.top]?.[merge.left] ?? "";
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let col = merge.left; col <= merge.right; col++) firsts.set(`${row},${col}`, text);
    }
  }
  return (row, col) => firsts.get(`${row},${col}`) ?? grid.texts[row]?.[col] ?? "";
}

/** The column in which the most rows name a unit of the roster; the reader's own choice when columns are equal. */
function findNameColumn(
  names: (row: number, col: number) => string,
  table: Table,
  bodyRows: readonly number[],
  roster: RosterIndex<AssessedUnit>,
): number | null {
  const sample = bodyRows.slice(0, 300);
  let best: { col: number; count: number } | null = null;
  const columns = [...table.columns].sort(
    (a, b) => Number(b.col === table.entityCol) - Number(a.col === table.entityCol),
  );
  for (const { col } of columns) {
    const found = sample.filter((row) => isKnownName(names(row, col), roster)).length;
    if (found > (best?.count ?? 0)) best = { col, count: found };
  }
  return best?.col ?? table.entityCol;
}

function isKnownName(name: string, roster: RosterIndex<AssessedUnit>): boolean {
  const normal = normalizeName(name);
  return roster.normal.has(normal) || roster.plain.has(normal);
}
