import type { Criterion } from "../../core/method/method";
import type { TargetCheck } from "../../core/scoring/assessment";

/** The checks of one criterion: the county's own, and the townships', those short of the bar first. */
export interface CriterionTargets {
  readonly criterion: Criterion;
  readonly county: TargetCheck | null;
  readonly units: readonly TargetCheck[];
  readonly notReached: number;
  readonly near: number;
}

const ORDER = ["notReached", "near", "unknown", "reached"] as const;

/** Checks by criterion, in the method's order; with `onlyMissed` just what is not reached. */
export function targetsByCriterion(checks: readonly TargetCheck[], onlyMissed: boolean): readonly CriterionTargets[] {
  const ids = [...new Set(checks.map(({ criterion }) => criterion.id))];
  return ids.flatMap((id) => {
    const own = checks.filter(({ criterion }) => criterion.id === id);
    const shown = onlyMissed ? own.filter(({ state }) => state === "notReached") : own;
    if (shown.length === 0) return [];
    const units = shown
      .filter(({ unit }) => unit !== null)
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || byGap(a, b));
    const count = (state: TargetCheck["state"]) => own.filter((one) => one.state === state).length;
    const county = shown.find(({ unit }) => unit === null) ?? null;
    return [{ criterion: own[0]!.criterion, county, units, notReached: count("notReached"), near: count("near") }];
  });
}

/** The widest gap first. */
function byGap(a: TargetCheck, b: TargetCheck): number {
  return a.gap && b.gap ? b.gap.compare(a.gap) : 0;
}
