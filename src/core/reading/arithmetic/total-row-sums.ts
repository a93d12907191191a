import type { Finding } from "../../finding";
import { finding } from "../../finding";
import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { plain } from "../../values/rounding";
import type { FigureColumn, TableFigures } from "./figures";

/** Figures that are not added up: rates, means, ranks, codes, years. */
const NOT_ADDITIVE =
  /率|比|占|均|名次|排名|位次|序号|编号|代码|年份|年度$|得分|分值|指数|浓度|价|标准|时间|日期|电话|距离|海拔|面积占|进度/;

/**
 * Holds total rows against the rows that they add up: all units, those since the total before, or those up to the next
 * total, whichever agrees in most columns. Columns that do not agree are findings, with the total's cell and the first
 * part's. A total that agrees with nothing is reported only when it is the table's single total and says 合计.
 */
export function totalRowFindings(figures: TableFigures): readonly Finding[] {
  const columns = figures.columns.filter(({ label, group }) => !NOT_ADDITIVE.test(label) && !NOT_ADDITIVE.test(group));
  const totals = figures.table.totalRows.filter((row) => columns.some((column) => column.at(row) !== null));
  return totals.flatMap((total) => oneTotal(figures, columns, totals, total));
}

interface Comparison {
  readonly column: FigureColumn;
  readonly written: Exact;
  readonly sum: Exact;
}

function oneTotal(
  figures: TableFigures,
  columns: readonly FigureColumn[],
  totals: readonly number[],
  total: number,
): readonly Finding[] {
  const tries = partsOf(figures.unitRows, totals, total).filter((parts) => parts.length >= 2);
  const compared = tries.map((parts) => ({ parts, wrong: disagreeing(columns, total, parts) }));
  const best = compared.reduce<(typeof compared)[number] | null>(
    (least, one) => (least === null || one.wrong.length < least.wrong.length ? one : least),
    null,
  );
  if (!best || best.wrong.length === 0) return [];
  const checked = columns.filter((column) => column.at(total) !== null).length;
  const isSure = best.wrong.length * 2 <= checked || (totals.length === 1 && /[总合]计/.test(figures.name(total)));
  if (!isSure) return [];
  return best.wrong.map(({ column, written, sum }) =>
    finding(
      "sum.rowsDisagree",
      "warning",
      figures.place(total, column.column.col),
      {
        column: column.column.path.join(" "),
        total: plain(written),
        sum: plain(sum),
        difference: plain(written.sub(sum)),
        rows: `${best.parts[0]! + 1}-${best.parts.at(-1)! + 1}`,
      },
      figures.place(best.parts[0]!, column.column.col),
    ),
  );
}

/** The rows that a total may add up, the likelier first. */
function partsOf(units: readonly number[], totals: readonly number[], total: number): readonly (readonly number[])[] {
  const before = Math.max(-1, ...totals.filter((row) => row < total));
  const after = Math.min(Infinity, ...totals.filter((row) => row > total));
  return [
    units,
    units.filter((row) => row > before && row < total),
    units.filter((row) => row > total && row < after),
    totals.filter((row) => row !== total),
  ];
}

function disagreeing(columns: readonly FigureColumn[], total: number, parts: readonly number[]): readonly Comparison[] {
  return columns.flatMap((column): Comparison[] => {
    const written = column.at(total);
    if (written === null) return [];
    const values = parts.flatMap((row) => column.at(row) ?? []);
    if (values.length === 0) return [];
    const sum = values.reduce((all, value) => all.add(value), exact(0));
    return isRounding(written, sum, values.length) ? [] : [{ column, written, sum }];
  });
}

/** Rounded parts may miss a rounded total by half a unit of the last digit each. */
function isRounding(written: Exact, sum: Exact, parts: number): boolean {
  const difference = written.sub(sum).abs();
  if (difference.n === 0n) return true;
  if (written.d === 1n && sum.d === 1n) return false;
  return difference.compare(exact(parts).mul(exact("0.005"))) <= 0;
}
