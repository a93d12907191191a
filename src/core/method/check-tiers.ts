import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Interval } from "../scoring/rules/interval";
import { INTERVAL } from "../scoring/rules/interval";
import type { Exact } from "../values/exact";
import type { Criterion } from "./method";

/**
 * Holds a table of stretches 区间赋分 against itself: two that both hold a value, where the first counts, and values between
 * the lowest and the highest that none holds, which cannot be scored. Stretches that are open on the same side, as in
 * ≥90, ≥80, ≥60, are a ladder: the first that is reached is meant.
 *
 * @example [80~90], [90~100] overlap at 90; [80~89], [90~100] leave out what lies between 89 and 90
 */
export function checkTiers(criterion: Criterion): readonly Finding[] {
  const { rule, item } = criterion;
  if (rule.kind !== "tiers") return [];
  const stretches = rule.tiers.map(({ within }) => within);
  const place = ruleCell(criterion);
  const overlaps = stretches.flatMap((first, at) =>
    stretches
      .slice(at + 1)
      .filter((second) => !isLadder(first, second) && meet(first, second))
      .map((second) => {
        const facts = { item, first: INTERVAL.write(first), second: INTERVAL.write(second) };
        return finding("method.tiers-overlap", "question", place, facts);
      }),
  );
  const gaps = gapsIn(stretches).map(([below, above]) => {
    const facts = { item, from: INTERVAL.write(below), to: INTERVAL.write(above) };
    return finding("method.tiers-gap", "question", place, facts);
  });
  return [...overlaps, ...gaps];
}

/** Where the office would correct the table: the cell that it was read from. */
function ruleCell({ ruleCells, parameters, place }: Criterion): CellPlace {
  return (parameters === null ? ruleCells?.ruleText : ruleCells?.parameters) ?? place;
}

function isLadder(first: Interval, second: Interval): boolean {
  const open = ({ low, high }: Interval) => (low === null ? "below" : high === null ? "above" : "closed");
  const isRest = ({ low, high }: Interval) => low === null && high === null;
  return isRest(first) || isRest(second) || (open(first) !== "closed" && open(first) === open(second));
}

function meet(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether the upper end of the one lies at or above the lower end of the other, with a value in both. */
function reaches({ high, highClosed }: Interval, { low, lowClosed }: Interval): boolean {
  if (high === null || low === null) return true;
  const side = high.compare(low);
  return side > 0 || (side === 0 && highClosed && lowClosed);
}

/** Neighbours in order of size with values between them that neither holds, nor any other. */
function gapsIn(stretches: readonly Interval[]): readonly (readonly [Interval, Interval])[] {
  const [lowest, ...rest] = [...stretches].sort(byLow);
  const gaps: [Interval, Interval][] = [];
  let reached = lowest;
  for (const next of rest) {
    if (!touches(reached!, next)) gaps.push([reached!, next]);
    if (endsAfter(next, reached!)) reached = next;
  }
  return gaps;
}

function touches({ high, highClosed }: Interval, { low, lowClosed }: Interval): boolean {
  if (high === null || low === null) return true;
  const side = high.compare(low);
  return side > 0 || (side === 0 && (highClosed || lowClosed));
}

function endsAfter(one: Interval, other: Interval): boolean {
  if (other.high === null) return false;
  if (one.high === null) return true;
  const side = one.high.compare(other.high);
  return side > 0 || (side === 0 && one.highClosed && !other.highClosed);
}

function byLow(a: Interval, b: Interval): number {
  const [left, right]: readonly (Exact | null)[] = [a.low, b.low];
  if (!left || !right) return left ? 1 : right ? -1 : 0;
  return left.compare(right) || Number(b.lowClosed) - Number(a.lowClosed);
}
