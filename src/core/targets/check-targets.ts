import type { Criterion } from "../method/method";
import type { Target } from "../method/method";
import type { CriterionScores, ScoringContext } from "../scoring/score-criterion";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO } from "../values/exact";
import type { Reading } from "../values/reading";
import type { TargetCheck } from "../scoring/assessment";
import { countyReading } from "./county-reading";

/**
 * Holds every target against every unit's figure 指标达标, the county's own figure first where there is one. Exactly reached is reached for ≥ and ≤; a figure within 接近目标范围
 * of the bar is near; without a figure or a bar nobody knows.
 */
export function checkTargets(
  criteria: readonly Criterion[],
  scored: readonly CriterionScores[],
  context: ScoringContext,
): readonly TargetCheck[] {
  return criteria.flatMap((criterion, index) => {
    const { target } = criterion;
    if (!target) return [];
    const { nearMargin } = context.method.settings;
    const units = context.units.map(({ name }, at) => {
      const { reading, bar } = scored[index]!.scores[at]!;
      return checkTarget(criterion, target, name, reading, bar, nearMargin);
    });
    const county = countyReading(criterion, context);
    const bar = commonBar(units);
    return county && bar ? [checkTarget(criterion, target, null, county, bar, nearMargin), ...units] : units;
  });
}

/** The bar that all units share; null where each has its own, which the county cannot be held against. */
function commonBar(units: readonly TargetCheck[]): Exact | null {
  const bars = units.flatMap(({ bar }) => bar ?? []);
  const [first] = bars;
  return first && bars.length === units.length && bars.every((bar) => bar.equals(first)) ? first : null;
}

/** One target for one unit. @example 92 against ≥95 with 5% -> near, gap 3 */
export function checkTarget(
  criterion: Criterion,
  target: Target,
  unit: string | null,
  reading: Reading,
  bar: Exact | null,
  nearMargin: Exact,
): TargetCheck {
  const { state, gap } = stateOf(target.op, reading, bar, nearMargin);
  return { criterion, target, unit, reading, bar, state, gap };
}

function stateOf(
  op: Target["op"],
  reading: Reading,
  bar: Exact | null,
  nearMargin: Exact,
): Pick<TargetCheck, "state" | "gap"> {
  if (reading.state !== "number" || bar === null) return { state: "unknown", gap: null };
  if (isReached(op, reading.value, bar)) return { state: "reached", gap: ZERO };
  const gap = reading.value.sub(bar).abs();
  const isNear = gap.mul(HUNDRED).compare(bar.abs().mul(nearMargin)) <= 0;
  return { state: isNear ? "near" : "notReached", gap };
}

function isReached(op: Target["op"], value: Exact, bar: Exact): boolean {
  const order = value.compare(bar);
  switch (op) {
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "=":
      return order === 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
  }
}
