import type { Expression } from "../../scoring/rules/formula-expression";
import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, exact } from "../../values/exact";
import { MOVES_DOWN, MOVES_UP, UNIT } from "../bars/bar-words";
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

const FIGURE = "(\\d+(?:\\.\\d+)?)";
const BASE = `(?:在)?(?:${FIGURE}分|满分|分值)(?:的)?基础上,?`;
const EACH = `每(?:(${MOVES_DOWN})|(${MOVES_UP}))${FIGURE}(${UNIT})?`;
const OFF = `(?:再)?(?:扣减|扣除|扣|减)${FIGURE}分$`;
const BASE_FIRST = new RegExp(`^(.*?)(?:的)?${BASE}${EACH}${OFF}`);
const EACH_FIRST = new RegExp(`^(.*?)(?:的)?${EACH}(?:的)?${BASE}${OFF}`);

/** 80%以下的在3分的基础上每低1个百分点扣0.2分: the words before it are the condition. */
export function splitSteps(words: string): { readonly condition: string; readonly effect: StepsEffect } | null {
  const first = BASE_FIRST.exec(words);
  const match = first ?? EACH_FIRST.exec(words);
  if (!match) return null;
  const [condition, base, down, step, unit, off] = first
    ? [match[1], match[2], match[3], match[5], match[6], match[7]]
    : [match[1], match[6], match[2], match[4], match[5], match[7]];
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

/** The base less the steps beyond the bar that the situation starts from; null where it has none on that side. */
export function stepsFrom(effect: StepsEffect, condition: Condition | null, way: StepWay): Expression | null {
  const bar = condition && barOf(effect, condition);
  if (!bar) return null;
  const value = quantity("value");
  const gap = effect.moves === "down" ? operation(bar, "-", value) : operation(value, "-", bar);
  const steps = effect.step.equals(ONE) ? gap : operation(gap, "÷", figure(effect.step));
  const counted: Expression =
    way === "linear" ? steps : { kind: "whole", way: way === "whole" ? "down" : "up", of: steps };
  const base = effect.base === null ? quantity("full") : figure(effect.base);
  return operation(base, "-", operation(counted, "×", figure(effect.off)));
}

/** The bound on the side of the steps, in their own unit; below an average that is a rate, the average. */
function barOf({ moves, unit }: StepsEffect, { looksAt, within, unit: own }: Condition): Expression | null {
  const bound = moves === "down" ? within.high : within.low;
  if (bound === null) return null;
  if (looksAt === "value") return (unit ?? own) === own ? figure(bound) : null;
  const isPoints = unit === "%" && bound.equals(ZERO);
  return isPoints && (looksAt === "average" || looksAt === "target") ? quantity(looksAt) : null;
}
