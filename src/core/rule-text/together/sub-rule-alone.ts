import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO } from "../../values/exact";
import { fromNothing } from "../bars/relative-rule";
import type { RuleReading } from "../rule-reading";
import type { SubRule } from "./sub-rule";
import { off, partOf, withoutFigures } from "./sub-rule";

/** Some words that another reader understands alone, as one of several rules; null where they take more than one figure. */
export function readSubRuleAlone(words: string, readAlone: (words: string) => RuleReading): SubRule | null {
  const reading = readAlone(withoutFigures(words));
  if (!reading.understood || reading.bands.length > 0 || reading.valueIs) return null;
  const { rule, questions } = reading;
  const missing = questions.find(({ code }) => code === "missingOrDone");
  // 少报1次 beside other rules counts what is missing, unless the number that was due stands there.
  const stated =
    rule.kind === "events" && rule.counted === "missing" && !reading.target
      ? missing?.alternatives.find((one) => one.rule.kind === "events" && one.rule.counted === "occurred")?.rule
      : rule;
  if (!stated) return null;
  const build = (one: ScoringRule): SubRule | null =>
    reading.full === null ? deducting(words, one, barOf(words, one, reading)) : giving(words, one, reading);
  const sub = isOneFigure(stated as ScoringRule, words) ? build(stated as ScoringRule) : null;
  if (!sub) return null;
  const asked = questions
    .filter((one) => one !== missing || stated === rule)
    .map(({ code, chosen, alternatives }) => ({
      code,
      chosen,
      labels: alternatives.map(({ label }) => label),
      parts: alternatives.map((one) => build(one.rule as ScoringRule)?.part ?? sub.part),
    }));
  return { ...sub, questions: asked, isComplete: !questions.some(({ code }) => code === "belowBar") };
}

/** Rules that look at one figure and nothing else. */
function isOneFigure(rule: ScoringRule, words: string): boolean {
  if (rule.kind === "tiers") return rule.basis === "value";
  if (rule.kind === "threshold" || rule.kind === "ratio") return !/平均|上年|去年|同比|年初/.test(words);
  return rule.kind === "events" || rule.kind === "allOrNothing";
}

/** Rates that should be whole where no bar is named: 任务完成率每低5个百分点扣0.5分. */
const OF_A_HUNDRED =
  /^[^,;]*(?:完成|整改|办结|化解|合格|覆盖|达标|处置|回复|到位|拨付|支付|拆除|核查|通过|落实|履约|及时|处理|收缴|排查|建档|登记|公开|结案|查处|响应)率每[低少差]/;

function barOf(words: string, rule: ScoringRule, { target }: RuleReading & { understood: true }): Exact | null {
  if (target) return target.value;
  const isWhole =
    rule.kind === "ratio" ? /率|占比|比重|比例/.test(words) : rule.kind === "threshold" && OF_A_HUNDRED.test(words);
  return isWhole ? HUNDRED : null;
}

function needsBar(rule: ScoringRule): boolean {
  const { kind } = rule;
  return kind === "ratio" || kind === "threshold" || kind === "allOrNothing";
}

function giving(words: string, rule: ScoringRule, reading: RuleReading & { understood: true }): SubRule | null {
  const target = barOf(words, rule, reading);
  if (needsBar(rule) && target === null && !/任务|目标|计划/.test(words)) return null;
  const part = partOf(words, rule, reading.full, target);
  return { words, part, gives: "points", most: reading.full, questions: [], isComplete: true };
}

/** What a rule takes off where no points of its own stand beside it. */
function deducting(words: string, rule: ScoringRule, target: Exact | null): SubRule | null {
  if (rule.kind === "events" && rule.counted === "occurred") {
    const cleared = rule.zeroCount ? upToAll(rule) : fromNothing(rule);
    return cleared && off(words, cleared, null, rule.zeroCount ? null : ZERO);
  }
  if (rule.kind !== "threshold" || target === null || rule.zeroBeyond !== null || rule.zeroGap !== null) return null;
  return off(words, fromNothing(rule), target);
}

/** 发生1起扣3分,发生2起以上不得分. */
function upToAll(rule: ScoringRule & { kind: "events" }): ScoringRule | null {
  const { zeroCount, eventsPerStep, allowed, mostOff, pointsPerEvent } = rule;
  if (!zeroCount?.low || zeroCount.high || mostOff || !eventsPerStep.equals(ONE) || !allowed.equals(ZERO)) return null;
  const value = quantity("value");
  const sign = zeroCount.lowClosed ? "≥" : ">";
  return {
    kind: "formula",
    cases: [
      {
        when: [{ left: value, sign, right: figure(zeroCount.low) }],
        gives: operation(figure(ZERO), "-", quantity("full")),
      },
      { when: [], gives: operation(figure(ZERO), "-", operation(value, "×", figure(pointsPerEvent))) },
    ],
    top: null,
    floor: null,
    decimals: null,
  };
}
