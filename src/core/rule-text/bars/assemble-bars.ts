import type { Exact } from "../../values/exact";
import type { ThresholdRule } from "../../scoring/rules/threshold";
import { atLeast } from "../../scoring/rules/interval";
import { ZERO } from "../../values/exact";
import { resting } from "./assemble-bar-goal";
import { risingBeyond } from "./assemble-bar-bonus";
import type { BarFacts } from "./bar-facts";
import type { BarState } from "./bar-state";
import { aroundBar, basisFor, capsOf, floorOf } from "./bar-state";
import type { BarStep } from "./bar-step";
import { measureOf } from "./bar-subject";
import { AMOUNT_BAR } from "./bar-words";
import type { StepClause } from "../clauses/clause";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading, StatedTarget } from "../rule-reading";
import type { Build } from "../clauses/step-questions";
import { withStepQuestions } from "../clauses/step-questions";
import { stepInUnitOf } from "../clauses/step-unit";

/** Makes the rule of what one text says of a bar; null where the clauses do not make one. */
export function assembleBars(facts: BarFacts, hints: RuleHints): RuleReading | null {
  const target = statedTarget(facts);
  const inUnit = (step: BarStep | null): StepClause | null => step && stepInUnitOf(toClause(step, facts), target);
  const state: BarState = { facts, target, minus: inUnit(facts.minus), plus: inUnit(facts.plus), hints };
  if ((facts.minus && !state.minus) || (facts.plus && !state.plus)) return null;
  if (state.minus && state.plus && state.minus.unit !== state.plus.unit) return null;
  if (!isUsed(facts)) return null;
  if (facts.plus && !facts.minus) return risingBeyond(state);
  return facts.minus ? aroundOrBelow(state) : resting(state);
}

function statedTarget({ bar, direction }: BarFacts): StatedTarget | null {
  if (bar.kind !== "figure") return null;
  return { op: direction === "higher" ? ">=" : "<=", value: bar.value, unit: bar.unit === "" ? null : bar.unit };
}

/** Percentage points of an amount are percent of what it is held against. */
function toClause(step: BarStep, { bar, subject }: BarFacts): StepClause {
  const isAmount = measureOf(subject) === "amount" && bar.kind !== "figure";
  const unit = step.unit === "pp" && isAmount ? "%" : step.unit;
  const isOfBar = bar.kind === "target" && AMOUNT_BAR.test(bar.words);
  return {
    is: "step",
    moves: step.moves ?? "down",
    sign: step.sign === "minus" ? "minus" : "plus",
    step: step.size,
    unit,
    points: step.points.figure,
    ofTarget: unit === "%" && (isAmount || isOfBar) && measureOf(subject) !== "rate",
    bar: bar.kind === "figure" ? "target" : bar.kind,
  };
}

/** Whether every clause does something: caps on what is added need something added. */
function isUsed({ caps, minus, plus, isUntilGone, isBelowZero, reading, floor, isHeldAtFull }: BarFacts): boolean {
  if (caps.has("plus") && !plus) return false;
  if ((caps.has("minus") || isBelowZero || isUntilGone || floor) && !minus && !(isUntilGone && !plus)) return false;
  if (caps.has("both") && (caps.has("plus") || caps.has("minus") || !(plus && minus))) return false;
  if (isHeldAtFull && !plus) return false;
  return reading === null || minus !== null || plus !== null;
}

/** The full points that the text names, or that stand beside it. */
function knownFull({ facts, hints }: BarState): Exact | null {
  return facts.full ?? facts.base ?? hints.full ?? null;
}

/** What falls short of the bar costs points, and what lies beyond it may give some. */
function aroundOrBelow(state: BarState): RuleReading | null {
  const { facts, target, minus } = state;
  const at = facts.atBar;
  // 未达到的不得分 beside steps short of the bar is two rules for one side.
  if (facts.short) return null;
  if (facts.isStrict && facts.bar.kind === "previous") return null;
  const points = at?.points ?? facts.base;
  if (at?.points && facts.base && !at.points.equals(facts.base)) return null;
  const isBelowFull = points !== null && facts.full !== null && !points.equals(facts.full);
  if (isBelowFull && (facts.full!.compare(points) < 0 || !facts.plus)) return null;
  const isPlain = points === null && knownFull(state) === null && !facts.isUntilGone && !isFullAtBar(facts);
  const isBase = isBelowFull || (points !== null && (at?.isBase === true || facts.base !== null));
  const full = isBelowFull ? facts.full : (points ?? facts.full);
  const total = totalOf(facts, full);
  if (total === undefined) return null;
  if (!isPlain && !facts.plus && !isBase && facts.bar.kind !== "average" && facts.bar.kind !== "previous") {
    return belowBar(state, full);
  }
  if (facts.zeroLine) return null;
  const held = isPlain
    ? { base: ZERO, floor: facts.floor }
    : { base: isBase ? points : null, top: total ?? (isBelowFull ? facts.full : null) };
  return withStepQuestions(facts, minus!, basisFor(state, minus!), aroundBar(state, held), { target, full });
}

function isFullAtBar({ atBar }: BarFacts): boolean {
  return atBar !== null && atBar.points === null && !atBar.isNoChange;
}

/** The most in all; undefined where it is less than what there is at the bar. */
function totalOf({ caps, isHeldAtFull, plus }: BarFacts, full: Exact | null): Exact | null | undefined {
  const total = caps.get("total") ?? (isHeldAtFull ? full : null);
  if (total === null) return null;
  if (!plus) return full?.equals(total) ? null : undefined;
  return full && total.compare(full) < 0 ? undefined : total;
}

/** 达到95%得2分,每低1个百分点扣0.2分. */
function belowBar(state: BarState, full: Exact | null): RuleReading {
  const { facts, target, minus } = state;
  const build: Build = (reading, stepBasis) => ({
    kind: "threshold",
    direction: facts.direction,
    step: minus!.step,
    pointsPerStep: minus!.points,
    stepBasis,
    reading,
    floor: floorOf(facts),
    mostOff: capsOf(facts).minusCap,
    ...zeroOf(facts),
  });
  return withStepQuestions(facts, minus!, basisFor(state, minus!), build, { target, full });
}

/** 60%以下不得分 takes its line in, so that it is told as how far it lies from the bar. */
function zeroOf({ zeroLine, bar }: BarFacts): Pick<ThresholdRule, "zeroBeyond" | "zeroGap"> {
  if (!zeroLine || bar.kind !== "figure") return { zeroBeyond: null, zeroGap: null };
  if (!zeroLine.isClosed) return { zeroBeyond: zeroLine.at, zeroGap: null };
  return { zeroBeyond: null, zeroGap: atLeast(zeroLine.at.sub(bar.value).abs()) };
}
