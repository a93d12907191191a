import type { FormulaRule } from "../../scoring/rules/formula";
import type { FormulaCase } from "../../scoring/rules/formula-expression";
import { figure } from "../../scoring/rules/formula-expression";
import { points, share } from "../../scoring/rules/award";
import { writeFormula } from "../../scoring/rules/formula-text";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import { awardExpression, mainBarOf, proportionOf } from "./gauge-bar";
import { comparisonsOfAll } from "./gauge-cases";
import type { Gauge, Stage } from "./gauge-clauses";
import { readOfSituations } from "../situations/read-situations";
import { isNothing } from "../situations/situation-clauses";
import { sizeOf } from "../situations/situation-stretches";
import { casesOf } from "../situations/situation-formula";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

/** Stages alone, without steps: points or proportion for each stretch of the figure, or for stretches of several bars. */
export function readOfStages(gauge: Gauge): RuleReading | null {
  const { limits } = gauge;
  if (limits.plusCap || limits.minusCap || limits.base || limits.bottom || gauge.stages.length < 2) return null;
  const hasEnd = gauge.stages.some(
    ({ when }) => when !== "otherwise" && when.some(({ looksAt }) => looksAt === "best" || looksAt === "worst"),
  );
  if (hasEnd) return null;
  const stages = withProportions(gauge);
  if (stages === null) return null;
  const top = limits.top && (limits.top.of === "points" ? points(limits.top.figure) : share(limits.top.figure));
  return (
    readOfSituations(stages, { full: limits.full, top, decimals: null }) ??
    withNothingsApart(stages, gauge) ??
    ofSeveralBars(stages, gauge)
  );
}

/** 完成目标得满分,未完成的按…计分;负增长的不得分: what gives nothing by another look comes before the rest. */
function withNothingsApart(stages: readonly Stage[], { limits }: Gauge): RuleReading | null {
  const looksOf = ({ when }: Stage): string =>
    when === "otherwise" ? "" : when.map(({ looksAt }) => looksAt).join(" ");
  const main = looksOf(stages[0]!);
  const nothings = stages.filter((one) => isNothing(one) && looksOf(one) !== main && one.when !== "otherwise");
  const rest = casesOf(
    stages.filter((one) => !nothings.includes(one)),
    "linear",
  );
  if (nothings.length !== 1 || rest === null || limits.top) return null;
  const first = {
    when: nothings[0]!.when === "otherwise" ? [] : comparisonsOfAll(nothings[0]!.when),
    gives: figure(ZERO),
  };
  const cases = [first, ...rest.cases];
  const top = writeFormula(cases).includes("分值") ? share(HUNDRED) : null;
  const rule: FormulaRule = { kind: "formula", cases, top, floor: ZERO, decimals: null };
  return understood(rule, { full: fullOf(stages, limits.full), questions: rest.isOpen ? [openQuestion(rule)] : [] });
}

/** The points that the words name, in so many words or as the most of any stage. */
function fullOf(stages: readonly Stage[], stated: Exact | null): Exact | null {
  const awards = stages.flatMap(({ effect }) =>
    effect.kind === "award" && effect.award.kind === "points" ? [effect.award.points] : [],
  );
  const most = awards.reduce((best, one) => (one.compare(best) > 0 ? one : best), ZERO);
  return stated ?? (most.equals(ZERO) ? null : most);
}

/** 超过的得10分,达到的得8分,未达到的按比例得分 does not say of which points. */
function haveSeveralSizes(stages: readonly Stage[]): boolean {
  const sizes = stages.flatMap(({ effect }) =>
    effect.kind === "award" && !sizeOf(effect.award).equals(ZERO) ? [sizeOf(effect.award)] : [],
  );
  return sizes.some((one) => !one.equals(sizes[0]!));
}

/** 按比例得分 told as a formula; null where the words do not say of what. */
function withProportions(gauge: Gauge): readonly Stage[] | null {
  if (gauge.stages.every(({ effect }) => effect.kind !== "proportion")) return gauge.stages;
  const main = mainBarOf(gauge.stages, [], gauge.basis, gauge.limits);
  if (main === null || haveSeveralSizes(gauge.stages)) return null;
  const told = gauge.stages.map((stage): Stage | null => {
    if (stage.effect.kind !== "proportion") return stage;
    const expression = proportionOf(main, stage.effect.percent);
    return expression && { ...stage, effect: { kind: "formula", expression, subject: "", full: null } };
  });
  return told.every((one) => one !== null) ? told : null;
}

/**
 * 达到目标得5分;未达到目标但较上年提高的得3分;较上年下降的不得分: stages of several bars hold in the order in which they are
 * written. What none of them covers is asked.
 */
function ofSeveralBars(stages: readonly Stage[], { limits }: Gauge): RuleReading | null {
  const stated = stages.filter(({ when }) => when !== "otherwise");
  const rest = stages.filter(({ when }) => when === "otherwise");
  const looks = stated.map(({ when }) => (when === "otherwise" ? "" : when.map(({ looksAt }) => looksAt).join(" ")));
  if (rest.length > 1 || stated.length < 2 || new Set(looks).size !== looks.length || limits.top) return null;
  const cases: FormulaCase[] = [];
  for (const { when, effect } of [...stated, ...rest]) {
    const gives =
      effect.kind === "formula" ? effect.expression : effect.kind === "award" ? awardExpression(effect.award) : null;
    if (gives === null) return null;
    cases.push({ when: when === "otherwise" ? [] : comparisonsOfAll(when), gives });
  }
  const rule: FormulaRule = { kind: "formula", cases, top: null, floor: ZERO, decimals: null };
  const full = fullOf(stated, limits.full);
  const questions = rest.length > 0 ? [] : [openQuestion(rule)];
  return understood(rule, { full, questions });
}

/** What no stage covers has nothing said of it: as written it waits, or it gets no points. */
export function openQuestion(rule: FormulaRule): RuleQuestion {
  const closed: FormulaRule = { ...rule, cases: [...rule.cases, { when: [], gives: figure(ZERO) }] };
  const alternatives = [
    { label: "leftOpen", rule },
    { label: "nothing", rule: closed },
  ];
  return { code: "openStretch", chosen: 0, alternatives };
}
