import type { Grid } from "../grid";
import type { Table } from "../reading/table";

/** A grid with the tables that were found on it. */
export interface FoundTables {
  readonly grid: Grid;
  readonly tables: readonly Table[];
}

/** How names of townships end 乡镇、街道. */
const TOWNSHIP = /(?:镇|乡|街道|街道办|街道办事处|苏木|民族乡)$/;

/**
 * Township names to begin a roster with: those of the table that lists most of them, in its order. A name counts once, with
 * the white space inside it removed. Empty where no table names townships.
 *
 * @example a table whose names are 城 关 镇, 青龙镇 and 合计 gives ["城关镇", "青龙镇"]
 */
export function proposeRoster(found: readonly FoundTables[]): readonly string[] {
  const lists = found.flatMap(({ grid, tables }) => tables.map((table) => townshipsOf(grid, table)));
  return lists.reduce<readonly string[]>((best, list) => (list.length > best.length ? list : best), []);
}

function townshipsOf(grid: Grid, table: Table): readonly string[] {
  const { entityCol, dataRows } = table;
  if (entityCol === null || dataRows === null) return [];
  const apart = new Set([...table.totalRows, ...table.sectionRows, ...table.noteRows, ...table.blankRows]);
  const names: string[] = [];
  for (let row = dataRows[0]; row <= dataRows[1]; row++) {
    const name = (grid.texts[row]?.[entityCol] ?? "").replace(/\s+/gu, "");
    if (!apart.has(row) && TOWNSHIP.test(name)) names.push(name);
  }
  return [...new Set(names)];
}
