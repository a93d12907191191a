import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Table, TableColumn } from "../reading/table";
import { sum } from "../values/exact";
import { foldText } from "../values/fold-text";
import type { Reading } from "../values/reading";
import { plain } from "../values/rounding";
import { headerOf } from "./find-column";

/** Figures of which a total is no sum. */
const NOT_ADDED = /(?:率|比例|占比|比重|平均|均值|人均|名次|排名|位次|得分|分值|指数|增幅|增速|同比|环比)(?:\(.*\))?$/;

/**
 * Holds the sheet's own totals 合计 against the sum of its rows. Rates, averages and ranks do not add up and are left alone,
 * and so are columns in which a figure cannot be read. Only a table with a single row of totals is checked: which rows a
 * subtotal covers is not known.
 */
export function reconcileTotals(
  table: Table,
  column: TableColumn,
  unit: string | null,
  readings: ReadonlyMap<number, Reading>,
  read: (row: number) => Reading,
): readonly Finding[] {
  const isRate = unit === "%" || unit === "‰" || NOT_ADDED.test(foldText(column.path.at(-1) ?? ""));
  const [totalRow, ...moreRows] = table.totalRows;
  if (isRate || totalRow === undefined || moreRows.length > 0) return [];
  const total = read(totalRow);
  const all = [...readings.values()];
  if (total.state !== "number" || all.some(({ state }) => state === "error" || state === "unreadable")) return [];
  const added = sum(all.flatMap((one) => (one.state === "number" ? one.value : [])));
  if (added.equals(total.value)) return [];
  const facts = {
    sheet: table.sheet,
    column: headerOf(column),
    total: plain(total.value),
    sum: plain(added),
    difference: plain(total.value.sub(added)),
  };
  const place = { sheet: table.sheet, row: totalRow, col: column.col };
  return [finding("measure.total-differs", "warning", place, facts)];
}
