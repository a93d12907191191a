import type { Finding } from "../../finding";
import { finding } from "../../finding";
import { exact, HUNDRED } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { plain, round } from "../../values/rounding";
import type { FigureColumn, TableFigures } from "./figures";

const RATE = /率|占比|比重|比例|进度/;
/** So many columns of figures are tried as the two figures of a rate. */
const MOST_COLUMNS = 14;

/** A rate with the two columns that it divides. */
interface Quotient {
  readonly rate: FigureColumn;
  readonly above: FigureColumn;
  readonly below: FigureColumn;
}

/**
 * Holds rates against the two figures that they divide: 完成率 = 完成 / 计划. The pair is found by its agreeing, to the
 * digits that are written, in at least two thirds of three rows or more; rows that do not agree are findings, with the
 * rate's cell and the numerator's.
 */
export function rateFindings(figures: TableFigures): readonly Finding[] {
  return figures.columns.flatMap((rate) => {
    if (!RATE.test(rate.label)) return [];
    const quotient = findQuotient(figures, rate);
    if (!quotient) return [];
    const rows = completeRows(figures, quotient);
    return rows.filter((row) => !agrees(quotient, row)).map((row) => disagreement(figures, quotient, row));
  });
}

function findQuotient(figures: TableFigures, rate: FigureColumn): Quotient | null {
  const counts = figures.columns.filter((column) => column !== rate && !RATE.test(column.label));
  const near = counts.filter((column) => column.group === rate.group);
  for (const columns of [near, counts.slice(0, MOST_COLUMNS)]) {
    for (const above of columns.slice(0, MOST_COLUMNS)) {
      for (const below of columns.slice(0, MOST_COLUMNS)) {
        const quotient = { rate, above, below };
        if (above !== below && isBelieved(figures, quotient)) return quotient;
      }
    }
  }
  return null;
}

function completeRows(figures: TableFigures, { rate, above, below }: Quotient): readonly number[] {
  return figures.unitRows.filter((row) => {
    const divisor = below.at(row);
    return rate.at(row) !== null && above.at(row) !== null && divisor !== null && divisor.n !== 0n;
  });
}

function isBelieved(figures: TableFigures, quotient: Quotient): boolean {
  const rows = completeRows(figures, quotient).slice(0, 200);
  const right = rows.filter((row) => agrees(quotient, row));
  const isTelling = new Set(rows.map((row) => plain(quotient.rate.at(row)!))).size >= 2;
  return rows.length >= 3 && right.length * 3 >= rows.length * 2 && right.length >= 3 && isTelling;
}

/** As a percentage or as a fraction, rounded to the digits that the cell has. */
function agrees({ rate, above, below }: Quotient, row: number): boolean {
  const written = rate.at(row)!;
  const quotient = above.at(row)!.div(below.at(row)!);
  return sameToItsDigits(written, quotient.mul(HUNDRED)) || sameToItsDigits(written, quotient);
}

function sameToItsDigits(written: Exact, computed: Exact): boolean {
  const digits = Math.min(6, plain(written).split(".")[1]?.length ?? 0);
  if (round(computed, digits).equals(written)) return true;
  const lastDigit = exact(1).div(10n ** BigInt(Math.max(digits, 1)));
  return written.sub(computed).abs().compare(lastDigit) < 0 && digits > 0;
}

function disagreement(figures: TableFigures, { rate, above, below }: Quotient, row: number): Finding {
  const [done, planned] = [above.at(row)!, below.at(row)!];
  const isFraction = rate.at(row)!.abs().compare(exact("1.5")) <= 0 && done.div(planned).compare(exact("0.1")) > 0;
  const computed = done.div(planned).mul(isFraction ? 1 : HUNDRED);
  return finding(
    "rate.disagrees",
    "warning",
    figures.place(row, rate.column.col),
    {
      name: figures.name(row),
      column: rate.column.path.join(" "),
      written: plain(rate.at(row)!),
      computed: plain(computed, 4),
      quotient: `${above.label} ${plain(done)} ÷ ${below.label} ${plain(planned)}`,
    },
    figures.place(row, above.column.col),
  );
}
