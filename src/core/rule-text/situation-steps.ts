import type { Expression } from "../scoring/rules/formula-expression";
import { figure, operation, quantity } from "../scoring/rules/formula-expression";
import type { StepReading } from "../scoring/rules/steps";
import type { Exact } from "../values/exact";
import { ONE, exact } from "../values/exact";
import { MOVES_DOWN, MOVES_UP, UNIT } from "./bar-words";
import type { Condition } from "./situation-condition";

/** Points off for steps away from the bound of a situation, from a base that the words name. */
export interface StepsEffect {
  readonly kind: "steps";
  /** Null for the full points. */
  readonly base: Exact | null;
  readonly moves: "up" | "down";
  readonly step: Exact;
  readonly unit: string | null;
  readonly off: Exact;
}

export type StepWay = StepReading;

const STEPS = new RegExp(
  `^(.*?)(?:的)?(?:在)?(?:(\\d+(?:\\.\\d+)?)分|满分|分值)(?:的)?基础上,?每(?:(${MOVES_DOWN})|(${MOVES_UP}))(\\d+(?:\\.\\d+)?)(${UNIT})?(?:再)?(?:扣减|扣除|扣|减)(\\d+(?:\\.\\d+)?)分$`,
);

/** 80%以下的在3分的基础上每低1个百分点扣0.2分: the words before it are the condition. */
export function splitSteps(words: string): { readonly condition: string; readonly effect: StepsEffect } | null {
  const match = STEPS.exec(words);
  if (!match) return null;
  const [, condition, base, down, , step, unit, off] = match;
  return {
    condition: condition!,
    effect: {
      kind: "steps",
      base: base === undefined ? null : exact(base),
      moves: down === undefined ? "up" : "down",
      step: exact(step!),
      unit: unit === undefined ? null : /百分点/.test(unit) ? "%" : unit,
      off: exact(off!),
    },
  };
}

/** The base less the steps beyond the bound that the situation starts from; null where it has none on that side. */
export function stepsFrom(effect: StepsEffect, condition: Condition | null, way: StepWay): Expression | null {
  const bound = effect.moves === "down" ? condition?.within.high : condition?.within.low;
  if (!condition || !bound || condition.looksAt !== "value" || (effect.unit ?? condition.unit) !== condition.unit) {
    return null;
  }
  const value = quantity("value");
  const gap = effect.moves === "down" ? operation(figure(bound), "-", value) : operation(value, "-", figure(bound));
  const steps = effect.step.equals(ONE) ? gap : operation(gap, "÷", figure(effect.step));
  const counted: Expression =
    way === "linear" ? steps : { kind: "whole", way: way === "whole" ? "down" : "up", of: steps };
  const base = effect.base === null ? quantity("full") : figure(effect.base);
  return operation(base, "-", operation(counted, "×", figure(effect.off)));
}
