import type { Finding } from "../finding";
import { finding } from "../finding";
import { sum } from "../values/exact";
import { plain } from "../values/rounding";
import type { Method } from "./method";
import type { ReadCriteria } from "./read-criteria";

/** A row of totals 合计 on 考核指标 is held against the points of the score items above it. */
export function checkStatedTotals(
  method: Method,
  stated: Pick<ReadCriteria, "statedTotals" | "isWhole">,
): readonly Finding[] {
  if (!stated.isWhole) return [];
  return stated.statedTotals.flatMap(({ points, place }) => {
    const above = method.criteria.filter(({ kind, place: own }) => kind === "score" && own.row < place.row);
    const total = sum(above.map(({ full }) => full));
    if (total.equals(points)) return [];
    const facts = { total: plain(total), expected: plain(points) };
    return [finding("method.total-mismatch", "warning", place, facts)];
  });
}
