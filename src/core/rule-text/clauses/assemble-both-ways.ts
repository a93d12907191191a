import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import { risingAboveAverage } from "./assemble-above-average";
import { baseAndMore, bonusBeyond, part } from "./assemble-ratio-bonus";
import { barRule } from "./bar-rule";
import type { RuleHints } from "./rule-parts";
import { isBaseAward, agreedFull, awardedFull, capOf, hasOnlyCaps } from "./rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood } from "../rule-reading";
import type { Build } from "./step-questions";
import { basisOf, withStepQuestions } from "./step-questions";
import { zeroFor } from "./step-state";
import type { StepState } from "./step-state";

/** Points that are added beyond a bar, and mostly taken short of it. */
export function assembleBothWays(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, goal, zero, target, minus, plus, direction, bar } = state;
  if (zero && minus && bar === "target") return bothWaysAboveZeroBar(state, whole, hints);
  if (zero || (parts.isHeldAtFull && (minus || !goal)) || !hasOnlyCaps(parts, ["plus", "minus", "both", "total"]))
    return notUnderstood(whole);
  if (minus && minus.unit !== plus!.unit) return notUnderstood(whole);
  const both = capOf(parts, "both");
  if (both && (capOf(parts, "plus") || capOf(parts, "minus"))) return notUnderstood(whole);
  if (!minus && !goal) return addingOnly(state, whole, hints);
  const total = capOf(parts, "total");
  const base = goal ? awardedFull(goal.award) : null;
  if (!minus && bar === "average") return risingAboveAverage(state, base, whole, hints);
  if (!minus) return risingFromBase(state, base, whole, hints);
  // 完成得6分,每超1%加0.1分,最高5分: less than what there is already.
  if (base !== null && total !== null && total.compare(base) < 0) return notUnderstood(whole);
  const isWithin = base !== null && parts.full !== null && base.compare(parts.full) < 0;
  const full = parts.full ?? base;
  const step = minus ?? plus!;
  const isSame = minus && both && minus.step.equals(plus!.step) && minus.points.equals(plus!.points);
  if (isSame && bar === "target" && !isWithin && !total) {
    const twoSided = (reading: StepReading): ScoringRule => ({
      kind: "twoSided",
      direction,
      step: step.step,
      pointsPerStep: step.points,
      cap: both,
      reading,
    });
    const basis = basisOf(step, target, hints);
    if (basis !== "value" && step.unit === "%" && target?.unit !== "%") return notUnderstood(whole);
    const rule = twoSided(parts.reading ?? "linear");
    const asked: RuleQuestion[] = target
      ? []
      : [{ code: "difference", chosen: 0, alternatives: [{ label: "difference", rule }] }];
    return withStepQuestions(parts, step, "value", twoSided, { target, full }, asked);
  }
  const top = total ?? (isWithin && bar === "target" ? parts.full : null);
  const build: Build = (reading, stepBasis) =>
    barRule(state, reading, stepBasis, {
      base: isWithin || bar !== "target" || isBaseAward(goal) ? base : null,
      top,
      direction,
    });
  const basis = basisOf(step, target, hints);
  return withStepQuestions(parts, step, basis, build, { target, full: full ?? total });
}

/** 低于60%计0分 beside points that move both ways: what falls short, and a bonus of its own beyond the bar. */
function bothWaysAboveZeroBar(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, goal, zero, target, minus, plus, direction } = state;
  const zeroBeyond = zeroFor(zero!, direction);
  const isPlain = hasOnlyCaps(parts, ["plus", "total"]) && !parts.isHeldAtFull && !parts.floor && !parts.isBelowZero;
  const full = agreedFull(parts, goal);
  if (!isPlain || zeroBeyond === undefined || full === "differ" || minus!.unit !== plus!.unit)
    return notUnderstood(whole);
  const build: Build = (reading, stepBasis) => ({
    kind: "sumOfParts",
    parts: [
      part("达标扣减", {
        kind: "threshold",
        direction,
        step: minus!.step,
        pointsPerStep: minus!.points,
        stepBasis,
        reading,
        floor: ZERO,
        mostOff: null,
        zeroBeyond,
        zeroGap: null,
      }),
      part("超额加分", bonusBeyond({ plus: plus!, plusCap: capOf(parts, "plus"), direction }, reading, stepBasis)),
    ],
    cap: capOf(parts, "total"),
  });
  return withStepQuestions(parts, minus!, basisOf(minus!, target, hints), build, { target, full });
}

/** 达到90%得基础分6分,每提高1个百分点加0.5分,最高得满分: what happens short of the bar is open. */
function risingFromBase(state: StepState, base: Exact | null, whole: string, hints: RuleHints): RuleReading {
  const { parts, plus, target, bar, direction } = state;
  const room = base !== null && parts.full !== null && base.compare(parts.full) < 0 ? parts.full : null;
  const total = capOf(parts, "total") ?? (parts.isHeldAtFull ? (parts.full ?? hints.full ?? null) : room);
  const isCapUnknown = parts.isHeldAtFull && total === null;
  if (bar !== "target" || isCapUnknown || !state.goal) return notUnderstood(whole);
  const isAboveBase = base !== null && total !== null && total.compare(base) > 0;
  const full = isAboveBase ? total : (parts.full ?? base);
  if (base !== null && total !== null && !isAboveBase) return notUnderstood(whole);
  const beyond = { plus: plus!, plusCap: capOf(parts, "plus"), top: total, direction, base };
  const build: Build = (reading, stepBasis) => baseAndMore(beyond, "nothing", reading, stepBasis);
  const basis = basisOf(plus!, target, hints);
  const usual = basis === "target" ? "target" : "value";
  const labels = direction === "higher" ? (["nothing", "ratio"] as const) : (["nothing"] as const);
  const alternatives = labels.map((label) => ({
    label,
    rule: baseAndMore(beyond, label, parts.reading ?? "linear", usual),
  }));
  const asked: RuleQuestion[] = parts.zero ? [] : [{ code: "belowBar", chosen: 0, alternatives }];
  return withStepQuestions(parts, plus!, basis, build, { target, full }, asked);
}

/** 每超1个百分点加0.5分,最高加3分 with no base: a bonus beyond the target. */
function addingOnly(state: StepState, whole: string, hints: RuleHints): RuleReading {
  const { parts, plus, direction, bar, target } = state;
  if (parts.full || !hasOnlyCaps(parts, ["plus", "total"]) || parts.caps.length > 1) {
    return notUnderstood(whole);
  }
  const plusCap = capOf(parts, "plus") ?? capOf(parts, "total");
  const build: Build = (reading, stepBasis) => {
    const rule = barRule(state, reading, stepBasis, { base: ZERO, top: null, direction });
    return { ...(rule as Extract<ScoringRule, { kind: "overFulfilment" }>), plusCap };
  };
  const rule = build(parts.reading ?? "linear", "value");
  const asked: RuleQuestion[] =
    target || bar !== "target"
      ? []
      : [{ code: "difference", chosen: 0, alternatives: [{ label: "difference", rule }] }];
  return withStepQuestions(parts, plus!, basisOf(plus!, target, hints), build, { target, full: null }, asked);
}
