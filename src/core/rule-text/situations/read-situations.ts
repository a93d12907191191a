import { points, share } from "../../scoring/rules/award";
import type { FormulaRule } from "../../scoring/rules/formula";
import { figure } from "../../scoring/rules/formula-expression";
import { writeExpression, writeFormula } from "../../scoring/rules/formula-text";
import { exactText } from "../../scoring/rules/parameter";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Tier, TiersRule } from "../../scoring/rules/tiers";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import { asKnownKind } from "./known-formula";
import type { RuleQuestion, RuleReading, TextRule } from "../rule-reading";
import { understood } from "../rule-reading";
import type { Limits, Situation } from "./situation-clauses";
import { readSituationClauses } from "./situation-clauses";
import type { Condition } from "./situation-condition";
import type { Cases } from "./situation-formula";
import { casesOf } from "./situation-formula";
import type { Effect } from "./situation-effect";
import { inOneMeasure, isOneSubject } from "./situation-measure";
import type { StepWay } from "./situation-steps";
import { sizeOf, stretchesOf } from "./situation-stretches";

/**
 * Points by situations, each with points or a formula of its own, in the office's words: `完成任务的得满分,未完成的按…计分`,
 * `得分=目标值÷实际值×分值`, `高于平均值20%以上的得5分,高于平均值但不足20%的得4分,低于平均值的得2分`.
 *
 * All situations speak of one figure. Together they must cover every value, or what none covers is asked; situations that
 * overlap are null, as is every text with a word that is not known.
 */
export function readSituations(text: string): RuleReading | null {
  if (!/\d万元/.test(text) || !/\d亿元/.test(text)) return readInOneUnit(text);
  const reading = readInOneUnit(inTenThousands(text));
  const other = readInOneUnit(inHundredMillions(text));
  if (!reading?.understood || !other?.understood) return null;
  const alternatives = [
    { label: "tenThousands", rule: reading.rule },
    { label: "hundredMillions", rule: other.rule },
  ];
  return { ...reading, questions: [...reading.questions, { code: "figureUnit", chosen: 0, alternatives }] };
}

function readInOneUnit(text: string): RuleReading | null {
  const read = readSituationClauses(text);
  if (!read || !isOneSubject(read.situations)) return null;
  const measured = inOneMeasure(read.situations);
  if (measured === null) return null;
  const { situations, valueIs } = measured;
  const reading = readOfSituations(situations, read.limits);
  return reading?.understood && valueIs ? { ...reading, valueIs } : reading;
}

/** The rule of situations that are told of one figure: a table of points, or formulas. */
export function readOfSituations(situations: readonly Situation[], limits: Limits): RuleReading | null {
  return tiersOf(situations, limits) ?? formulaOf(situations, limits);
}

/** 1亿元 beside 5000万元 is 10000万元. */
function inTenThousands(text: string): string {
  return text.replace(/(\d+(?:\.\d+)?)亿元/g, (_found, money: string) => `${exactText(exact(money).mul(10_000))}万元`);
}

function inHundredMillions(text: string): string {
  return text.replace(/(\d+(?:\.\d+)?)万元/g, (_found, money: string) => `${exactText(exact(money).div(10_000))}亿元`);
}

const BASES: Partial<Record<Condition["looksAt"], TiersRule["basis"]>> = {
  value: "value",
  completion: "completion",
  target: "overTarget",
  average: "overAverage",
  change: "overPrevious",
};

/** A table where every situation is one stretch of the same figure and names its points. */
function tiersOf(situations: readonly Situation[], { full, top, decimals }: Limits): RuleReading | null {
  const stretches = top === null && decimals === null ? stretchesOf(situations) : null;
  const basis = stretches && BASES[stretches.looksAt];
  if (!stretches || !basis) return null;
  const stated = stretches.inOrder.map(({ within, given }) =>
    given.kind === "award" ? { within, award: given.award } : null,
  );
  const rest = stretches.otherwise;
  if (stated.some((one) => one === null) || (rest !== null && rest.kind !== "award")) return null;
  const tiers: readonly Tier[] = [
    ...stated.filter((one) => one !== null),
    ...(rest ? [{ within: EVERYTHING, award: rest.award }] : []),
  ];
  // One award for all is no rule that an office would write.
  if (tiers.every(({ award }) => sizeOf(award).equals(sizeOf(tiers[0]!.award)))) return null;
  const rule: TiersRule = { kind: "tiers", basis, tiers };
  const closed = { ...rule, tiers: [...tiers, { within: EVERYTHING, award: points(ZERO) }] };
  return understood(rule, { full: full ?? topPoints(tiers), questions: openQuestion(stretches.isOpen, rule, closed) });
}

function topPoints(tiers: readonly Tier[]): Exact | null {
  if (tiers.some(({ award }) => award.kind === "share" && !award.percent.equals(HUNDRED))) return null;
  const named = tiers.flatMap(({ award }) => (award.kind === "points" ? [award.points] : []));
  return named.length === tiers.length ? named.reduce((best, one) => (one.compare(best) > 0 ? one : best)) : null;
}

function formulaOf(situations: readonly Situation[], limits: Limits): RuleReading | null {
  const cases = casesOf(situations, "linear");
  const full = fullOf(situations, limits);
  if (cases === null || full === "differ") return null;
  const rule = ruleOf(cases, limits);
  const closed = { ...rule, cases: [...rule.cases, { when: [], gives: figure(ZERO) }] };
  const questions = [...openQuestion(cases.isOpen, rule, closed), ...stepQuestion(situations, limits)];
  return understood(questions.length === 0 ? asKnownKind(rule, full) : rule, { full, questions });
}

function ruleOf({ cases }: Cases, { top, decimals }: Limits): FormulaRule {
  const usesFull = writeFormula(cases).includes("分值");
  return { kind: "formula", cases, top: top ?? (usesFull ? share(HUNDRED) : null), floor: ZERO, decimals };
}

/** The full points that the text names, in so many words, in ×10分, or as the points of the bar. */
function fullOf(situations: readonly Situation[], { full }: Limits): Exact | null | "differ" {
  const inFormulas = situations.flatMap(({ effect }) =>
    effect.kind === "formula" && effect.full ? [effect.full] : [],
  );
  const stated = full ?? inFormulas[0] ?? null;
  if (inFormulas.some((one) => !one.equals(stated!))) return "differ";
  const awarded = situations.flatMap(({ effect }) =>
    effect.kind === "award" && effect.award.kind === "points" ? [effect.award.points] : [],
  );
  const sizes = new Set(awarded.filter((one) => !one.equals(ZERO)).map(exactText));
  const isShared = situations.some((one) => sharesFull(one.effect));
  // 120%以上得10分,100%-120%得8分,100%以下按比例得分 does not say of which points.
  if (stated === null && isShared && sizes.size > 1) return "differ";
  return stated ?? awarded.find((one) => sizes.has(exactText(one))) ?? null;
}

function sharesFull(effect: Effect): boolean {
  if (effect.kind === "proportion") return true;
  return effect.kind === "formula" && writeExpression(effect.expression).includes("分值");
}

/** What no situation covers has nothing said of it: as written it waits, or it gets no points. */
function openQuestion(isOpen: boolean, rule: TextRule, closed: TextRule): readonly RuleQuestion[] {
  if (!isOpen) return [];
  const alternatives = [
    { label: "leftOpen", rule },
    { label: "nothing", rule: closed },
  ];
  return [{ code: "openStretch", chosen: 0, alternatives }];
}

/** Parts of a step are in proportion unless the office says otherwise. */
function stepQuestion(situations: readonly Situation[], limits: Limits): readonly RuleQuestion[] {
  if (situations.every(({ effect }) => effect.kind !== "steps")) return [];
  const alternatives = (["linear", "whole", "started"] as const satisfies readonly StepWay[]).map((label) => ({
    label,
    rule: ruleOf(casesOf(situations, label)!, limits),
  }));
  return [{ code: "stepReading", chosen: 0, alternatives }];
}
