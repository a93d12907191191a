import type { Grid } from "../grid";
import { cellA1 } from "../address";
import { findColumns } from "../measures/find-column";
import type { Method } from "../method/method";
import { findTables } from "../reading/find-tables";
import type { Table } from "../reading/table";
import { foldText } from "../values/fold-text";
import type { MergedRow, MergeResult } from "./merge-returns";
import { readFormCell } from "./read-form-cell";
import { unitColumn, type TemplateSheet } from "./template";

/**
 * A merge with the rows that targets name and no township reports, such as 全省 for “不低于全省平均值”: the county's own sheet of
 * that name has them, and they come along with their cell as their source.
 */
export function carryRows(result: MergeResult, method: Method, grids: readonly Grid[]): MergeResult {
  const sheets = result.sheets.map(({ sheet, rows }) => {
    const grid = grids.find((one) => one.sheet === sheet.name);
    const names = grid ? namedRows(method, sheet.name) : [];
    return { sheet, rows: [...rows, ...names.flatMap((name) => carried(sheet, grid!, name))] };
  });
  return { ...result, sheets };
}

function namedRows(method: Method, sheet: string): readonly string[] {
  const names = method.criteria.flatMap(({ measure, target }) => {
    const source = "source" in measure ? measure.source : null;
    return target?.bar.kind === "row" && source?.sheet === sheet ? [target.bar.name] : [];
  });
  return [...new Set(names)];
}

function carried(sheet: TemplateSheet, grid: Grid, name: string): readonly MergedRow[] {
  for (const table of findTables(grid).tables) {
    const row = rowNamed(grid, table, name);
    if (row === null) continue;
    const cells = sheet.columns.map((column, i) => {
      const col = i === unitColumn(sheet) ? table.entityCol : (findColumns(table, column.header)[0]?.col ?? null);
      const place = { sheet: grid.sheet, row, col: col ?? 0 };
      if (col === null) return { value: { kind: "blank" } as const, place };
      const cell = {
        value: grid.values[row]?.[col] ?? null,
        text: grid.texts[row]?.[col] ?? "",
        format: grid.formats[row]?.[col] ?? "General",
        date1904: grid.date1904,
      };
      return { value: readFormCell(cell, column, place).value, place };
    });
    const place = { sheet: grid.sheet, row, col: table.entityCol! };
    const read = { sheet: sheet.name, unit: null, unitText: name, cells, place, origin: null };
    return [{ row: read, file: grid.sheet, cell: cellA1(row, place.col), modified: null }];
  }
  return [];
}

/** The row whose name begins so: 全省, 全省平均. */
function rowNamed(grid: Grid, table: Table, name: string): number | null {
  if (table.entityCol === null) return null;
  const [first, last] = table.dataRows ?? [0, -1];
  for (let row = first; row <= last; row++)
    if (foldText(grid.texts[row]?.[table.entityCol] ?? "").startsWith(foldText(name))) return row;
  return null;
}
