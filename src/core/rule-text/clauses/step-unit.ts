import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";
import type { StepClause } from "./clause";
import type { StatedTarget } from "../rule-reading";

/** Units that are multiples of one another, by how many of the smallest. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 万元: 10_000, 亿元: 100_000_000 },
  { 亩: 1, 万亩: 10_000 },
  { 人: 1, 万人: 10_000 },
  { 户: 1, 万户: 10_000 },
  { 头: 1, 万头: 10_000 },
];

/** Measure words that count the same things: 10人 and 10名 are the same persons. */
const ALIKE: readonly RegExp[] = [
  /^(?:人|名|人次)$/,
  /^(?:次|期|场|轮)$/,
  /^(?:个|项|家|处|件|起|例|宗)$/,
  /^(?:篇|条)$/,
  /^(?:天|日)$/,
  /立方米$/,
];

/**
 * The step in the target's unit: 每少1000万元 below 5亿元 is 0.1. Percentage points below a target in other units are
 * percent of it. Null where the two cannot be held against each other: 每少1人 below 95%.
 */
export function stepInUnitOf(step: StepClause, target: StatedTarget | null): StepClause | null {
  const [own, named] = [step.unit, target?.unit ?? null];
  const wanted = named !== null && /百分点$/.test(named) ? "%" : named;
  if (target === null || own === wanted || own === "%" || (own === "pp" && (wanted === "%" || wanted === null)))
    return step;
  if (own === "pp") return wanted === "分" || wanted === "‰" ? null : { ...step, unit: "%", ofTarget: true };
  if (own === "" || wanted === null || wanted === "")
    return own === "" && wanted !== null && wanted !== "" ? null : step;
  const scale = SCALES.find((units) => own! in units && wanted in units);
  if (scale) return { ...step, unit: wanted, step: scaled(step.step, scale[own!]!, scale[wanted]!) };
  return isAlike(own!, wanted) ? step : null;
}

function scaled(size: Exact, from: number, to: number): Exact {
  return size.mul(from).div(to);
}

function isAlike(one: string, other: string): boolean {
  return ALIKE.some((group) => group.test(one) && group.test(other));
}

/** 覆盖率100%…每少1人扣: every one that is missing costs points, whatever the rate is. */
export function isOnePerMissing(step: StepClause, target: StatedTarget | null): boolean {
  const isCounting = /^(?:人|名|人次|户|个|项|次|件|起|例|处|家|篇|条|份|场|期)$/.test(step.unit ?? "");
  return isCounting && target?.unit === "%" && target.value.equals(HUNDRED) && step.moves === "down";
}
