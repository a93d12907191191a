import type { Criterion } from "../method/method";
import type { Target } from "../method/method";
import type { CriterionScores, ScoringContext } from "../scoring/score-criterion";
import type { Exact } from "../values/exact";
import type { Reading } from "../values/reading";
import type { TargetCheck } from "../scoring/assessment";
import { inUnitOf } from "../scoring/target-bars";
import { periodDays, type CalendarDay } from "../values/period";
import { countyReading } from "./county-reading";
import { holdAgainst } from "./hold-against";
import { checkPhases } from "./phases";

/**
 * Holds every target against every unit's figure 指标达标, the county's own figure first where there is one. Exactly reached is reached for ≥ and ≤; a figure within 接近目标范围
 * of the bar is near; without a figure or a bar nobody knows. Of a target by phases the bar of the phase that the period's last day falls into applies.
 */
export function checkTargets(
  criteria: readonly Criterion[],
  scored: readonly CriterionScores[],
  context: ScoringContext,
): readonly TargetCheck[] {
  return criteria.flatMap((criterion, index) => {
    const { target } = criterion;
    if (!target) return [];
    const on = { nearMargin: context.method.settings.nearMargin, day: periodDays(context.period).last };
    const units = context.units.map(({ name }, at) => {
      const { reading, bar } = scored[index]!.scores[at]!;
      return checkTarget(criterion, target, name, reading, bar, on);
    });
    const county = countyReading(criterion, context);
    const bar = commonBar(units);
    return county && bar ? [checkTarget(criterion, target, null, county, bar, on), ...units] : units;
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
  { nearMargin, day }: { readonly nearMargin: Exact; readonly day: CalendarDay },
): TargetCheck {
  const { state, gap } = holdAgainst(target.op, reading, bar, nearMargin);
  const phases = checkPhases(inUnitsOf(criterion, target), reading, day, nearMargin);
  return { criterion, target, unit, reading, bar, state, gap, phases };
}

/** The phases' bars in the criterion's own unit of measure, as readings are. */
function inUnitsOf(criterion: Criterion, target: Target): Target {
  const { bar, unit } = target;
  if (bar.kind !== "phases") return target;
  const phases = bar.phases.map(({ last, value }) => ({ last, value: inUnitOf(criterion, value, unit) }));
  return { ...target, bar: { kind: "phases", phases } };
}
