import type { Award } from "../../scoring/rules/award";
import type { Expression } from "../../scoring/rules/formula-expression";
import { figure, operation, percent, quantity } from "../../scoring/rules/formula-expression";
import { HUNDRED } from "../../values/exact";
import type { Bar } from "./gauge-cases";
import { barExpression, pointsExpression } from "./gauge-cases";
import type { Basis, Stage, StagedStep } from "./gauge-clauses";
import type { GaugeLimits } from "./gauge-limits";
import type { Condition } from "../situations/situation-condition";
import { sizeOf } from "../situations/situation-stretches";

/** The bar of a gauge with what there is at it, and on which side of it is good. */
export interface MainBar {
  readonly bar: Bar;
  readonly direction: "higher" | "lower";
  readonly base: Expression;
  /** Whether the bar itself is not yet good: 高于平均的. */
  readonly isStrict: boolean;
  /** The points at the bar where the words name them. */
  readonly award: Award;
  /** The stage that says so; null where only a basis does. */
  readonly stage: Stage | null;
}

/** The stage with the most points is the bar; without stages the basis with the base points. Null where there is neither. */
export function mainBarOf(
  stages: readonly Stage[],
  steps: readonly StagedStep[],
  basis: Basis | null,
  limits: GaugeLimits,
): MainBar | null {
  const best = bestOf(stages);
  if (best) return barOfStage(best);
  if (basis === null || limits.base === null || stages.length > 0) return null;
  const gain = steps.find(({ step }) => step.sign === "plus");
  if (!gain) return null;
  const { of, figure: size } = limits.base;
  return {
    bar: { looksAt: basis.looksAt, bound: basis.bound, unit: basis.looksAt === "value" ? "%" : null },
    direction: gain.step.moves === "up" ? "higher" : "lower",
    base: pointsExpression(limits.base),
    award: of === "points" ? { kind: "points", points: size } : { kind: "share", percent: size },
    isStrict: false,
    stage: null,
  };
}

function bestOf(stages: readonly Stage[]): Stage | null {
  let best: { readonly stage: Stage; readonly award: Award } | null = null;
  for (const stage of stages) {
    if (stage.effect.kind !== "award" || stage.when === "otherwise" || stage.when.length !== 1) continue;
    const { award } = stage.effect;
    if (best === null || sizeOf(award).compare(sizeOf(best.award)) > 0) best = { stage, award };
  }
  return best?.stage ?? null;
}

function barOfStage(stage: Stage): MainBar | null {
  if (stage.when === "otherwise" || stage.effect.kind !== "award") return null;
  const { looksAt, within, unit } = stage.when[0]!;
  const isHigher = within.low !== null && within.high === null;
  if (!isHigher && !(within.high !== null && within.low === null)) return null;
  const { award } = stage.effect;
  const base = awardExpression(award);
  const bound = isHigher ? within.low! : within.high!;
  const isStrict = !(isHigher ? within.lowClosed : within.highClosed);
  const direction = isHigher ? "higher" : "lower";
  return base && { bar: { looksAt, bound, unit }, direction, base, award, isStrict, stage };
}

export function awardExpression(award: Award): Expression | null {
  if (award.kind === "points") return figure(award.points);
  if (award.kind === "less") return null;
  return award.percent.equals(HUNDRED) ? quantity("full") : operation(quantity("full"), "×", percent(award.percent));
}

/** The share of the bar that is reached, of the points at the bar; null below a bar that is itself a share of the task. */
export function proportionOf(main: MainBar, share: Condition["within"]["low"]): Expression | null {
  const { bar, direction, base, award } = main;
  const at = barExpression(bar);
  const isPart = bar.looksAt === "completion" && !bar.bound.equals(HUNDRED);
  // 得分值的80% at the bar does not say of which points the share is.
  const isPartly = award.kind === "share" && !award.percent.equals(HUNDRED);
  if (at === null || isPart || isPartly || direction === "lower" || bar.looksAt === "change") return null;
  const reached = operation(base, "×", operation(quantity("value"), "÷", at));
  return share === null || share.equals(HUNDRED) ? reached : operation(reached, "×", percent(share));
}
