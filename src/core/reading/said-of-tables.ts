import { columnLetters } from "../address";
import { findTables } from "./find-tables";
import { sheetOf } from "./grid-fixture";
import type { Table } from "./table";

/** For tests: what the reader finds on a sheet that is written as lines of cells, a text for each table. */
export function saidOfTables(text: string): readonly string[] {
  return findTables(sheetOf(text)).tables.map(said);
}

/** Rows as the sheet numbers them: header, data, the column of names, then the rows that are no units, then the columns. */
function said(table: Table): string {
  const rows = (name: string, list: readonly number[]): string =>
    list.length === 0 ? "" : ` ${name} ${list.map((row) => row + 1).join(",")}`;
  const entity = table.entityCol === null ? "-" : columnLetters(table.entityCol);
  const data = table.dataRows ? `${table.dataRows[0] + 1}-${table.dataRows[1] + 1}` : "none";
  const head =
    `标题${table.headerRows[0] + 1}-${table.headerRows[1] + 1} 数据${data} 单位列${entity}` +
    rows("合计", table.totalRows) +
    rows("分段", table.sectionRows) +
    rows("注", table.noteRows) +
    rows("空", table.blankRows);
  return [head, table.columns.map(({ path, unit }) => path.join(">") + (unit ? `[${unit}]` : "")).join(" | ")].join(
    "\n",
  );
}
