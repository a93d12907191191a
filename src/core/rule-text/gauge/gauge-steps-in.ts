import { AMOUNT_BAR } from "../bars/bar-words";
import { PER_HEAD, measureOf } from "../bars/bar-subject";
import type { Bar, StepIn } from "./gauge-cases";
import type { GaugeStep } from "./gauge-step";

/** How a step is told, and whether the office must say so. */
export interface ToldIn {
  readonly stepIn: StepIn;
  readonly isAsked: boolean;
}

/**
 * Steps in percent are of the bar where the figure is an amount, in its own points where it is a rate; where the name tells
 * neither it is asked. Null where the step cannot be held against the bar.
 */
export function toldIn(step: GaugeStep, bar: Bar, subject: string, text: string): ToldIn | null {
  const sure = (stepIn: StepIn): ToldIn => ({ stepIn, isAsked: false });
  const asked = (stepIn: StepIn): ToldIn => ({ stepIn, isAsked: true });
  const isPercent = step.unit === "pp" || step.unit === "%";
  if (bar.looksAt === "value") return besideFigure(step, bar);
  if (bar.looksAt === "completion") {
    if (isPercent) return sure("share");
    return step.unit !== "" && step.unit !== "‰" && bar.bound.equals(100) ? sure("own") : null;
  }
  if (step.unit === "") return null;
  if (!isPercent) return sure("own");
  if (step.isShare) return sure("share");
  if (PER_HEAD.test(subject)) return step.unit === "%" ? sure("share") : null;
  const measure = measureOf(subject);
  if (measure === "rate") return sure("own");
  if (measure === "amount") return sure("share");
  if (bar.looksAt === "target") return AMOUNT_BAR.test(text) ? sure("share") : asked("share");
  return asked(step.unit === "pp" ? "own" : "share");
}

function besideFigure(step: GaugeStep, { unit }: Bar): ToldIn | null {
  const own = unit === "个百分点" || unit === "百分点" ? "%" : unit;
  if (step.unit === "pp") return own === "%" ? { stepIn: "own", isAsked: false } : null;
  if (step.unit === own || (step.unit === "" && own === null)) return { stepIn: "own", isAsked: own === "%" };
  return step.unit === "%" && own !== null && own !== "‰" ? { stepIn: "share", isAsked: false } : null;
}
