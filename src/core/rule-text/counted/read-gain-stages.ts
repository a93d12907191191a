import type { StepReading } from "../../scoring/rules/steps";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const N = "(\\d+(?:\\.\\d+)?)";
const MONEY = "(亿元|万元|元|亩|公里|吨|户|个|人)";
const STAGES = new RegExp(
  `^([^\\d,;]*?)(?:在|不超过)?${N}${MONEY}(?:以内|以下)?(?:的)?(?:部分)?,?(?:按)?每${N}${MONEY}(?:得|计|加|记|奖励?)${N}分[,;](?:对)?(?:超过|超出|高于)?(?:${N}${MONEY})?(?:以上)?的?(?:部分)?,?(?:按)?每${N}${MONEY}(?:得|计|加|记|奖励?)${N}分(?:[,;](?:累计|合计|总计|本项|该项)*(?:最高|最多)(?:得|加|计)?${N}分|[,;]${N}分封顶)?$`,
);
const SCALE: Readonly<Record<string, number>> = { 亿元: 100_000_000, 万元: 10_000, 元: 1 };

/** 1亿元以内的部分每1000万元得1分,超过1亿元的部分每1000万元得1.5分: the figure is in the unit of the steps. */
export function readGainStages(text: string): RuleReading | null {
  const match = STAGES.exec(text.replace(/。$/, ""));
  if (!match) return null;
  const [, name, bar, barUnit, step, unit, each, again, againUnit, later, laterUnit, more, cap, capped] = match;
  const at = inUnit(exact(bar!), barUnit!, unit!);
  const isSame = again === undefined || (inUnit(exact(again), againUnit!, unit!)?.equals(at ?? ZERO) ?? false);
  if (!at || !isSame || laterUnit !== unit || !isCountedName(name!, unit!) || !/以内|以下|不超过/.test(text))
    return null;
  const below = exact(each!).mul(at).div(exact(step!));
  const most = cap ?? capped;
  const build = (reading: Reading): ScoringRule => ({
    kind: "sumOfParts",
    parts: [
      valuePart("线内", within(exact(each!), exact(step!), below, reading), null),
      valuePart("超出", beyond(exact(more!), exact(later!), reading), at),
    ],
    cap: most === undefined ? null : exact(most),
  });
  const alternatives = (["linear", "whole"] as const).map((label) => ({ label, rule: build(label) }));
  return understood(build("linear"), { questions: [{ code: "stepReading", chosen: 0, alternatives }] });
}

type Reading = Extract<StepReading, "linear" | "whole">;

function valuePart(name: string, rule: ScoringRule, target: Exact | null): RulePart {
  return { name, rule, full: null, target, looksAt: "value" };
}

function within(each: Exact, perCount: Exact, cap: Exact, reading: Reading): ScoringRule {
  return {
    kind: "tally",
    base: ZERO,
    items: [{ name: "线内", sign: "plus", each, perCount, cap, reading }],
    counting: "sum",
    plusCap: null,
    minusCap: null,
    whenNone: ZERO,
    top: null,
    floor: ZERO,
  };
}

function beyond(plus: Exact, plusStep: Exact, reading: Reading): ScoringRule {
  const minus = { minusStep: ONE, minus: ZERO, minusCap: null };
  const gains = { plusStep, plus, plusCap: null, ...minus };
  return {
    kind: "overFulfilment",
    direction: "higher",
    reading,
    stepBasis: "value",
    base: ZERO,
    ...gains,
    top: null,
    floor: ZERO,
  };
}

function inUnit(figure: Exact, from: string, to: string): Exact | null {
  if (from === to) return figure;
  const [one, other] = [SCALE[from], SCALE[to]];
  return one !== undefined && other !== undefined ? figure.mul(one).div(other) : null;
}
