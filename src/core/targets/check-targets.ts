import type { Criterion } from "../method/method";
import type { Target } from "../method/method";
import type { CriterionScores, ScoringContext } from "../scoring/score-criterion";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO, max } from "../values/exact";
import type { Reading } from "../values/reading";
import type { TargetCheck } from "../scoring/assessment";

/**
 * Holds every target against every unit's figure 指标达标. Exactly reached is reached for ≥ and ≤; a figure within 接近目标范围
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
    return context.units.map(({ name }, at) => {
      const { reading, bar } = scored[index]!.scores[at]!;
      return checkTarget(criterion, target, name, reading, bar, context.method.settings.nearMargin);
    });
  });
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
  const check = { criterion, target, unit, reading, bar };
  if (reading.state !== "number" || bar === null) return { ...check, state: "unknown", gap: null };
  if (isReached(target.op, reading.value, bar)) return { ...check, state: "reached", gap: ZERO };
  const gap = max(ZERO, reading.value.sub(bar).abs());
  const isNear = gap.compare(bar.abs().mul(nearMargin).div(HUNDRED)) <= 0;
  return { ...check, state: isNear ? "near" : "notReached", gap };
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
