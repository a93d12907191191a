import type { Exact } from "../values/exact";
import { HUNDRED, sum } from "../values/exact";
import type { LedgerRow } from "./ledger";

/** Share of `part` in `whole` in percent; null when the whole is zero: a rate over nothing is no rate. */
export function percentOf(part: Exact, whole: Exact): Exact | null {
  return whole.equals(0) ? null : part.div(whole).mul(HUNDRED);
}

/** The sum of a column over rows; blank cells add nothing, and a column that is blank in all rows has no sum. */
export function total<Key extends string>(rows: readonly LedgerRow<Key>[], key: Key): Exact | null {
  const values = rows.flatMap(({ cells }) => (cells.knows(key) ? (cells.number(key) ?? []) : []));
  return values.length === 0 ? null : sum(values);
}

/** One column's sum as a share of another's, in percent. */
export function ratioOf<Key extends string>(rows: readonly LedgerRow<Key>[], part: Key, whole: Key): Exact | null {
  const [over, under] = [total(rows, part), total(rows, whole)];
  return over === null || under === null ? null : percentOf(over, under);
}

/** How many of the rows do, as a share in percent; null of no rows. */
export function shareOf<Row>(
  rows: readonly Row[],
  does: (row: Row) => boolean,
  count: (n: number) => Exact,
): Exact | null {
  return percentOf(count(rows.filter(does).length), count(rows.length));
}
