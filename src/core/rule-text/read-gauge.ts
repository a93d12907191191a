import type { Award } from "../scoring/rules/award";
import { points, share } from "../scoring/rules/award";
import type { FormulaRule } from "../scoring/rules/formula";
import type { Expression, FormulaCase } from "../scoring/rules/formula-expression";
import { figure, operation } from "../scoring/rules/formula-expression";
import { writeFormula } from "../scoring/rules/formula-text";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO } from "../values/exact";
import type { Points } from "./bar-award";
import type { MainBar } from "./gauge-bar";
import { awardExpression, mainBarOf, proportionOf } from "./gauge-bar";
import type { StepIn } from "./gauge-cases";
import { comparisonsOfAll, heldCases, pointsExpression, stepsExpression } from "./gauge-cases";
import type { Gauge, Stage, StagedStep } from "./gauge-clauses";
import { readGaugeClauses } from "./gauge-clauses";
import type { ToldIn } from "./gauge-steps-in";
import { toldIn } from "./gauge-steps-in";
import { gaugeWording } from "./gauge-wording";
import { normalText } from "./normal-text";
import { openQuestion, readOfStages } from "./read-gauge-stages";
import { readSituations } from "./read-situations";
import type { RuleQuestion, RuleReading } from "./rule-reading";
import { understood } from "./rule-reading";
import { isSameSubject } from "./bar-subject";
import type { Condition } from "./situation-condition";
import type { Effect } from "./situation-effect";
import { inOneMeasure, isOneSubject } from "./situation-measure";
import type { StepWay } from "./situation-steps";
import type { Stretches } from "./situation-stretches";
import { stretchesOf } from "./situation-stretches";

const NOTHING: Effect = { kind: "award", award: points(ZERO) };

/**
 * One figure against its bars, in any combination of what reaching gives, steps beyond and short of it, stretches with points
 * of their own, proportion, nothing below, and limits of all: `完成目标得3分;每超过目标5%加0.3分,最多加0.9分;完成不足目标90%的不得分`.
 *
 * Null as soon as one word is not known, two clauses speak of the same values, or a step does not go on from the bar.
 */
export function readGauge(text: string): RuleReading | null {
  const normal = normalText(text);
  const wording = gaugeWording(normal);
  const known = wording === normal ? null : readSituations(wording);
  if (known?.understood) return known;
  const read = hasOneAverage(wording) ? readGaugeClauses(wording) : null;
  const gauge = read && inOneWay(read);
  if (!gauge) return null;
  const found = gauge.steps.length === 0 ? readOfStages(gauge) : readWithSteps(gauge, wording);
  return found?.understood && gauge.valueIs ? { ...found, valueIs: gauge.valueIs } : found;
}

/**
 * Words by which a figure is a share of the task, or steps go from a bar named before: 目标保有量95%以上, 完成率每少1个百分点,
 * 以全县平均增速为基准. Other readers would take 95 for the bar, or wait for a target.
 */
export function isToldByItsBar(normal: string): boolean {
  return TOLD_BY_BAR.test(normal);
}

const TOLD_BY_BAR =
  /(?:目标|任务|计划)[^\d,;。:()]{0,6}\d+(?:\.\d+)?%(?:以[上下]|的)|未(?:完成|达)[^,;。]{0,8},完成(?:率|比例)每[少低欠差]|以(?:全[县市省区]|同类|各)?[^\d,;。]{0,6}平均[^\d,;。]{0,4}为(?:基准|基数|目标)|完成[^,;。]{0,12}(?:收入|投资|税收|支出|产值|额|面积)(?:目标)?(?:任务|预算|计划)[^每]*每(?:增减|升降|高低)/;

export interface MeasuredGauge extends Gauge {
  readonly valueIs: "growth" | "fall" | null;
}

/** 全县平均 and 全市平均 are two bars. */
function hasOneAverage(text: string): boolean {
  const owners = [...text.matchAll(/(?:全|各)?([国省市县区镇])[^,;。\d]{0,6}?(?:平均|均值)/g)].map(
    ([, owner]) => owner,
  );
  return new Set(owners).size <= 1;
}

/** The gauge with all its conditions told of one figure in one way; null where they are of several. */
function inOneWay(gauge: Gauge): MeasuredGauge | null {
  if (!isOfOneName(gauge) || !isBasisUsed(gauge)) return null;
  const told = [
    ...gauge.stages,
    ...gauge.steps.map(({ when }) => ({ when: when ?? ("otherwise" as const), effect: NOTHING })),
  ];
  if (told.length === 0 || !isOneSubject(told)) return null;
  const measured = inOneMeasure(told);
  if (measured === null) return null;
  const whens = measured.situations.map(({ when }) => (when === "always" ? "otherwise" : when));
  return {
    ...gauge,
    stages: endedByWhole(gauge.stages.map((stage, at) => ({ ...stage, when: whens[at]! }))),
    steps: gauge.steps.map((one, at) => (one.when === null ? one : { ...one, when: whens[gauge.stages.length + at]! })),
    valueIs: measured.valueIs,
  };
}

/** 投资完成任务的得5分,税收每少1%扣0.5分 is about two figures. */
function isOfOneName({ stages, steps }: Gauge): boolean {
  const first = subjectOf(stages);
  const named = steps.flatMap(({ subject }) => (subject === "" ? [] : [subject]));
  const all = first === "" ? named : [first, ...named];
  return all.every((name) => isSameSubject(all[0]!, name));
}

/** A basis beside another bar would be two bars. */
function isBasisUsed({ basis, stages }: Gauge): boolean {
  const looks = stages.flatMap(({ when }) => (when === "otherwise" ? [] : when.map(({ looksAt }) => looksAt)));
  return basis === null || looks.every((looksAt) => looksAt === basis.looksAt || looksAt === "averageShare");
}

/** 80%以上未完成的 beside 完成的 ends there anyhow, as 80%以上 does. */
function endedByWhole(stages: readonly Stage[]): readonly Stage[] {
  const lowOf = (one: Stage): Condition["within"] | null => (one.when === "otherwise" ? null : one.when[0]!.within);
  const hasWhole = stages.some((one) => lowOf(one)?.low?.equals(HUNDRED) && lowOf(one)?.high === null);
  return stages.map((stage) => {
    if (!hasWhole || stage.when === "otherwise" || stage.when.length !== 1) return stage;
    const [one] = stage.when;
    const { low, high, highClosed } = one!.within;
    const isToWhole = one!.looksAt === "completion" && low !== null && high?.equals(HUNDRED) && !highClosed;
    return isToWhole ? { ...stage, when: [{ ...one!, within: { ...one!.within, high: null } }] } : stage;
  });
}

interface Stepped {
  readonly gauge: MeasuredGauge;
  readonly main: MainBar;
  readonly gain: StagedStep | null;
  readonly loss: StagedStep | null;
  readonly told: ReadonlyMap<StagedStep, ToldIn>;
}

function readWithSteps(gauge: MeasuredGauge, text: string): RuleReading | null {
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

function subjectOf(stages: readonly Stage[]): string {
  const named = stages.flatMap(({ when }) => (when === "otherwise" ? [] : when.map(({ subject }) => subject)));
  return named.find((name) => name !== "") ?? "";
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

/** The stages side by side with the losses among them, and the nothings of another look before all. */
function placedOf({ gauge, main, loss }: Stepped, lossEffect: Effect | null): Placed | null {
  const looksAt = main.bar.looksAt;
  const isApart = ({ when }: Stage): boolean => when !== "otherwise" && when.some((one) => one.looksAt !== looksAt);
  const apart = gauge.stages.filter(isApart);
  if (apart.some(({ effect }) => effect.kind !== "award" || !sizeIsZero(effect.award))) return null;
  const written: Stage[] = [...gauge.stages.filter((one) => !isApart(one))];
  if (main.stage === null) written.push({ when: [conditionAt(main)], effect: { kind: "award", award: main.award } });
  if (loss && lossEffect) {
    const isTouching = written.some(({ when }) => when !== "otherwise" && endsAt(when[0]!, main));
    if (loss.when === null && isTouching) return null;
    written.push({ when: loss.when ?? "otherwise", effect: lossEffect });
  }
  if (written.filter(({ when }) => when === "otherwise").length > 1) return null;
  if (written.length === 1) return { apart, only: written[0]!, stretches: null };
  const stretches = stretchesOf(written);
  if (stretches === null) return null;
  const rest = stretchesOf(written.filter(({ when }) => when !== "otherwise"));
  // Steps go down from the bar, where nothing else may be told.
  const beside = rest?.inOrder.some(({ within }) => endsAt({ ...conditionAt(main), within }, main)) ?? false;
  if (loss?.when === null && beside) return null;
  // What is left must be something: else the words for it say nothing.
  if (stretches.otherwise !== null && rest !== null && !rest.isOpen) return null;
  return { apart, only: null, stretches };
}

interface Placed {
  readonly apart: readonly Stage[];
  readonly only: Stage | null;
  readonly stretches: Stretches | null;
}

function sizeIsZero(award: Award): boolean {
  return award.kind === "points" && award.points.equals(ZERO);
}

function conditionAt({ bar, direction }: MainBar): Condition {
  const within =
    direction === "higher"
      ? { low: bar.bound, lowClosed: true, high: null, highClosed: false }
      : { low: null, lowClosed: false, high: bar.bound, highClosed: true };
  return { looksAt: bar.looksAt, within, subject: "", unit: bar.unit };
}

/** Whether a stretch lies right on the worse side of the bar. */
function endsAt({ within }: Condition, { bar, direction }: MainBar): boolean {
  const end = direction === "higher" ? within.high : within.low;
  return end !== null && end.equals(bar.bound);
}

function isOpen(stepped: Stepped): boolean {
  const placed = placedOf(stepped, stepped.loss ? NOTHING : null);
  return placed !== null && (placed.stretches === null || placed.stretches.isOpen);
}

function ruleOf(stepped: Stepped, way: StepWay, isOther: boolean): FormulaRule | null {
  const { gauge, main, gain, loss, told } = stepped;
  const stepsOf = (one: StagedStep | null): Expression | null => {
    if (one === null) return null;
    const how = told.get(one)!;
    const stepIn = isOther && how.isAsked ? (how.stepIn === "own" ? "share" : "own") : how.stepIn;
    return stepsExpression(one.step, main.bar, stepIn, way);
  };
  const [added, taken] = [stepsOf(gain), stepsOf(loss)];
  const above = added && operation(main.base, "+", added);
  const lossBase = baseAtBar(stepped);
  const below = taken && operation(lossBase, "-", taken);
  if ((gain && !above) || (loss && !below)) return null;
  const lossEffect: Effect | null = below && { kind: "formula", expression: below, subject: "", full: null };
  const placed = placedOf(stepped, lossEffect);
  if (placed === null) return null;
  const { limits } = gauge;
  const most = limits.top ? pointsExpression(limits.top) : limits.plusCap && moved(main.base, "+", limits.plusCap);
  const least = limits.bottom
    ? pointsExpression(limits.bottom)
    : limits.minusCap && moved(lossBase, "-", limits.minusCap);
  const isMain = (effect: Effect): boolean => effect.kind === "award" && effect.award === main.award;
  const casesOf = (conditions: readonly Condition[], effect: Effect): readonly FormulaCase[] | null => {
    const when = comparisonsOfAll(conditions);
    if (above && isMain(effect)) return heldCases(when, above, { most, least: null });
    if (effect === lossEffect) return heldCases(when, below!, { most: null, least });
    const gives = expressionOf(effect, main);
    return gives && [{ when, gives }];
  };
  const listed: (readonly FormulaCase[] | null)[] = placed.apart.map(({ when, effect }) =>
    casesOf(when === "otherwise" ? [] : when, effect),
  );
  if (placed.only) listed.push(casesOf(placed.only.when === "otherwise" ? [] : placed.only.when, placed.only.effect));
  if (placed.stretches) {
    const { looksAt, unit, inOrder, otherwise } = placed.stretches;
    for (const { within, given } of inOrder) listed.push(casesOf([{ looksAt, within, unit, subject: "" }], given));
    if (otherwise) listed.push(casesOf([], otherwise));
  }
  if (listed.some((one) => one === null)) return null;
  const cases = listed.flatMap((one) => one ?? []);
  return { kind: "formula", cases, top: topOf(stepped, cases), floor: ZERO, decimals: null };
}

/** 下降的得3分,持平的得2.5分,上升的每升1%扣0.5分 goes down from what there is at the bar itself. */
function baseAtBar({ gauge: { stages }, main }: Stepped): Expression {
  for (const { when, effect } of stages) {
    if (when === "otherwise" || when.length !== 1 || effect.kind !== "award") continue;
    const { looksAt, within } = when[0]!;
    const isThere = within.low?.equals(main.bar.bound) && within.high?.equals(main.bar.bound);
    if (looksAt === main.bar.looksAt && isThere) return awardExpression(effect.award) ?? main.base;
  }
  return main.base;
}

function topOf({ gain, gauge: { limits } }: Stepped, cases: readonly FormulaCase[]): Award | null {
  if (gain) return null;
  if (limits.top) return limits.top.of === "points" ? points(limits.top.figure) : share(limits.top.figure);
  return writeFormula(cases).includes("分值") ? share(HUNDRED) : null;
}

function moved(base: Expression, sign: "+" | "-", { of, figure: size }: Points): Expression {
  if (base.kind === "figure" && of === "points" && !base.isPercent) {
    return figure(sign === "+" ? base.value.add(size) : base.value.sub(size));
  }
  return operation(base, sign, pointsExpression({ of, figure: size }));
}

/** What a stage without steps of its own gives; by proportion of the bar. */
export function expressionOf(effect: Effect, main: MainBar): Expression | null {
  switch (effect.kind) {
    case "award":
      return awardExpression(effect.award);
    case "formula":
      return effect.expression;
    case "proportion":
      return proportionOf(main, effect.percent);
    case "steps":
      return null;
  }
}
