import { points } from "../../scoring/rules/award";
import { HUNDRED, ZERO } from "../../values/exact";
import type { Gauge, Stage } from "./gauge-clauses";
import { readGaugeClauses } from "./gauge-clauses";
import { gaugeWording } from "./gauge-wording";
import { normalText } from "../words/normal-text";
import { readOfStages } from "./read-gauge-stages";
import { readSituations } from "../situations/read-situations";
import type { RuleReading } from "../rule-reading";
import { isSameSubject } from "../bars/bar-subject";
import type { Condition } from "../situations/situation-condition";
import type { Effect } from "../situations/situation-effect";
import { inOneMeasure, isOneSubject } from "../situations/situation-measure";
import { readWithSteps } from "./read-gauge-steps";
import { subjectOf } from "./gauge-subject";
import type { MeasuredGauge } from "./gauge-placed";

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
