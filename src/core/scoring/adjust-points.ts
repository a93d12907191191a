import type { Adjustment, Criterion, MethodSettings } from "../method/method";
import type { Exact } from "../values/exact";
import { ZERO, max, min, sum } from "../values/exact";
import { round } from "../values/rounding";
import type { AppliedAdjustment, Score } from "./assessment";

/** Bonus and deduction of one unit after all caps; both are zero or more. */
export interface AdjustedPoints {
  readonly bonus: Exact;
  readonly deduction: Exact;
  readonly adjustments: readonly AppliedAdjustment[];
}

/**
 * Adds a unit's bonus and deduction, in this order: each item is rounded once and held to its own points; events of 加扣分
 * share the cap of the bonus or deduction item of the same name; then all bonuses are held to 加分封顶 and all deductions to
 * 扣分封顶. What a cap cuts off is taken from the events that stand lowest on the sheet, whose order `events` has.
 *
 * @example 表彰 at most 5, 排名 at most 15: events 7.5 and 12 -> 5 + 12 = 17
 */
export function adjustPoints(
  scores: readonly Score[],
  events: readonly Adjustment[],
  criteria: readonly Criterion[],
  settings: MethodSettings,
): AdjustedPoints {
  const capped = capByItem(events, criteria, settings);
  const own = (kind: Criterion["kind"]) =>
    sum(scores.flatMap(({ criterion, points }) => (criterion.kind === kind && points ? points : [])));
  // Items that take their points from 加扣分 are scores already.
  const isScore = (event: AppliedAdjustment) =>
    criteria.some((one) => one.measure.kind === "adjustments" && feeds(event, one));
  const others = capped.filter((one) => !isScore(one));
  const added = sum(others.map(({ counted }) => max(counted, ZERO)));
  const taken = sum(others.map(({ counted }) => max(counted.neg(), ZERO)));
  return {
    bonus: heldTo(own("bonus").add(added), settings.bonusCap),
    deduction: heldTo(own("deduction").add(taken), settings.deductionCap),
    adjustments: capped,
  };
}

/** Whether an event counts in the item of its name: what takes off never counts in a bonus item, nor what adds in a deduction item. */
export function feeds(
  event: Pick<Adjustment, "item" | "points">,
  { item, kind }: Pick<Criterion, "item" | "kind">,
): boolean {
  const isBonus = event.points.s > 0n;
  return event.item === item && (kind === "score" || isBonus === (kind === "bonus"));
}

function heldTo(points: Exact, cap: Exact | null): Exact {
  return max(ZERO, cap ? min(points, cap) : points);
}

function capByItem(
  events: readonly Adjustment[],
  criteria: readonly Criterion[],
  settings: MethodSettings,
): readonly AppliedAdjustment[] {
  const left = new Map<string, Exact>();
  return events.map((event) => {
    const points = round(event.points, settings.digits, settings.rounding);
    const isBonus = points.s > 0n;
    const item = criteria.find((one) => one.kind !== "score" && feeds(event, one));
    const key = `${event.item}\n${isBonus}`;
    const room = item ? (left.get(key) ?? item.full) : points.abs();
    const counted = min(points.abs(), room);
    left.set(key, room.sub(counted));
    const { item: name, reason, place } = event;
    return { item: name, reason, points, counted: isBonus ? counted : counted.neg(), place };
  });
}
