import type { Award } from "../../scoring/rules/award";
import type { FormulaRule } from "../../scoring/rules/formula";
import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";
import type { Points } from "../bars/bar-award";
import type { MainBar } from "./gauge-bar";
import { mainBarOf } from "./gauge-bar";
import type { StepIn } from "./gauge-cases";
import type { Gauge, StagedStep } from "./gauge-clauses";
import type { ToldIn } from "./gauge-steps-in";
import { toldIn } from "./gauge-steps-in";
import { openQuestion } from "./read-gauge-stages";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import type { Condition } from "../situations/situation-condition";
import type { StepWay } from "../situations/situation-steps";
import type { MeasuredGauge } from "./gauge-placed";
import type { Stepped } from "./gauge-placed";
import { isOpen } from "./gauge-placed";
import { ruleOf } from "./gauge-rule";
import { subjectOf } from "./gauge-subject";

/** Steps around the bar of a gauge; null where one does not go on from it, or a limit holds nothing. */
export function readWithSteps(gauge: MeasuredGauge, text: string): RuleReading | null {
  const main = mainBarOf(gauge.stages, gauge.steps, gauge.basis, gauge.limits);
  const [gain = null, ...moreGains] = gauge.steps.filter(({ step }) => step.sign === "plus");
  const [loss = null, ...moreLosses] = gauge.steps.filter(({ step }) => step.sign === "minus");
  if (!main || moreGains.length > 0 || moreLosses.length > 0 || gauge.valueIs) return null;
  const told = new Map<StagedStep, ToldIn>();
  const subject = gauge.topic === "" ? subjectOf(gauge.stages) : `${gauge.topic}${subjectOf(gauge.stages)}`;
  for (const one of gauge.steps) {
    const how = isFromBar(one, main, gauge) ? toldIn(one.step, main.bar, subject, text) : null;
    if (how === null) return null;
    told.set(one, how);
  }
  const stepped: Stepped = { gauge, main, gain, loss, told };
  if (!areLimitsHeld(stepped)) return null;
  return withQuestions(stepped);
}

/** Whether a step moves away from the bar on its own side, and the words before it begin there. */
function isFromBar({ when, step }: StagedStep, { bar, direction, isStrict }: MainBar, { basis }: Gauge): boolean {
  const isGood = (step.moves === "up") === (direction === "higher");
  if (isGood !== (step.sign === "plus")) return false;
  if (step.figure !== null && !(bar.looksAt === "value" && step.figure.equals(bar.bound))) return false;
  if (step.bar !== null && !isSameBar(step.bar, bar.looksAt, bar.bound, basis !== null)) return false;
  // 同比增长的得3分,每下降1%扣0.5分 leaves the bar itself to neither.
  if (when === null && !isGood && isStrict && step.bar === null) return false;
  if (when === null || (when === "otherwise" && !isGood)) return true;
  if (when === "otherwise" || when.length !== 1 || when[0]!.looksAt !== bar.looksAt) return false;
  const { low, high } = when[0]!.within;
  const [from, to] = step.moves === "up" ? [low, high] : [high, low];
  return from !== null && from.equals(bar.bound) && (to === null || !isGood);
}

function isSameBar(
  named: "target" | "average" | "previous",
  looksAt: Condition["looksAt"],
  bound: Exact,
  hasBasis: boolean,
): boolean {
  if (named === "average") return looksAt === "average";
  if (named === "previous") return looksAt === "change";
  return looksAt === "target" || looksAt === "value" || (looksAt === "completion" && bound.equals(HUNDRED)) || hasBasis;
}

/** Limits of steps that there are none of, two limits of one thing, and points at the bar that differ say something else. */
function areLimitsHeld({ gauge: { limits }, main, gain, loss }: Stepped): boolean {
  const { full, top, bottom, plusCap, minusCap, base } = limits;
  const named = main.award.kind === "points" ? main.award.points : null;
  if (full && named && !full.equals(named) && !(top?.of === "points" && top.figure.equals(full))) return false;
  if ((plusCap && !gain) || (minusCap && !loss) || (bottom && !loss)) return false;
  if ((top && plusCap) || (bottom && minusCap)) return false;
  if (base && main.stage && !isSamePoints(base, main.award)) return false;
  return !(top && isLess(top, main.award)) && !(bottom && isMore(bottom, main.award));
}

function isSamePoints({ of, figure: size }: Points, award: Award): boolean {
  return of === "points"
    ? award.kind === "points" && award.points.equals(size)
    : award.kind === "share" && award.percent.equals(size);
}

function isLess({ of, figure: size }: Points, award: Award): boolean {
  return of === "points" ? award.kind === "points" && size.compare(award.points) < 0 : size.compare(HUNDRED) < 0;
}

function isMore({ of, figure: size }: Points, award: Award): boolean {
  return of === "points" ? award.kind === "points" && size.compare(award.points) > 0 : size.compare(HUNDRED) > 0;
}

function withQuestions(stepped: Stepped): RuleReading | null {
  const build = (way: StepWay, other: boolean): FormulaRule | null => ruleOf(stepped, way, other);
  const rule = build("linear", false);
  if (rule === null) return null;
  const questions: RuleQuestion[] = [];
  const readings = (["linear", "whole", "started"] as const).map((label) => ({ label, rule: build(label, false)! }));
  questions.push({ code: "stepReading", chosen: 0, alternatives: readings });
  const asked = [...stepped.told.values()].filter(({ isAsked }) => isAsked);
  if (asked.length > 0) {
    const label = (stepIn: StepIn): string => (stepIn === "own" ? "value" : "target");
    const [chosen] = asked;
    const alternatives = [
      { label: label(chosen!.stepIn), rule },
      { label: label(chosen!.stepIn === "own" ? "share" : "own"), rule: build("linear", true)! },
    ];
    questions.push({ code: "stepBasis", chosen: 0, alternatives });
  }
  if (isOpen(stepped)) questions.push(openQuestion(rule));
  const { award } = stepped.main;
  const full = stepped.gauge.limits.full ?? (award.kind === "points" ? award.points : null);
  return understood(rule, { full, questions });
}
