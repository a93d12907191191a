import { columnLetters } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import type { Table } from "./table";

/** What was read though nobody sees it: hidden sheets, and hidden rows and columns of tables. */
export function hiddenFindings(grid: Grid, tables: readonly Table[]): readonly Finding[] {
  const { sheet } = grid;
  const isHidden = grid.visibility !== "visible";
  return [
    ...(isHidden ? [finding("sheet.hidden", "warning", null, { sheet, tables: tables.length })] : []),
    ...tables.flatMap((table) => hiddenInTable(grid, table)),
  ];
}

function hiddenInTable(grid: Grid, table: Table): readonly Finding[] {
  const { sheet } = grid;
  const [first, last] = table.dataRows ?? [0, -1];
  const rows = [...grid.hiddenRows].filter((row) => row >= first && row <= last).sort((a, b) => a - b);
  const cols = table.columns.map(({ col }) => col).filter((col) => grid.hiddenCols.has(col));
  const found: Finding[] = [];
  if (rows.length > 0) {
    const place = { sheet, row: rows[0]!, col: table.range.left };
    found.push(finding("rows.hidden", "warning", place, { sheet, count: rows.length, of: last - first + 1 }));
  }
  if (cols.length > 0) {
    const place = { sheet, row: table.headerRows[1], col: cols[0]! };
    found.push(finding("cols.hidden", "warning", place, { sheet, columns: cols.map(columnLetters).join("、") }));
  }
  return found;
}
