import { points } from "../../scoring/rules/award";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { ThresholdRule } from "../../scoring/rules/threshold";
import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import type { RuleHints } from "./rule-parts";
import type { RuleQuestion, RuleReading, UnderstoodRule } from "../rule-reading";

const N = "(\\d+(?:\\.\\d+)?)";
const DOWN = "(?:低于?|少|差|下降|降低|降|减少)";
const DEEPER = new RegExp(
  `^(.+)[,;](?:不足|低于)?${N}%(?:以下)?(?:的|部分)*,?每${DOWN}${N}个百分点(?:再|则)?扣${N}分(?:,扣完为止)?。?$`,
);

type Reader = (text: string, hints: RuleHints) => RuleReading;

interface Deeper {
  readonly bar: Exact;
  readonly step: Exact;
  readonly off: Exact;
}

/**
 * A second bar below which each step costs more, or from which steps begin below a table: 低于95%每低1个百分点扣0.2分,低于90%
 * 每低1个百分点扣0.5分; 98%以上得4分,95%-98%得3分,95%以下每低1个百分点再扣0.5分. What lies below the second bar alone costs the
 * second points, which is asked. Null where the rule before it is neither.
 */
export function readDeeperSteps(text: string, hints: RuleHints, readMain: Reader): RuleReading | null {
  const match = DEEPER.exec(text);
  if (!match) return null;
  const [, before, bar, step, off] = match as unknown as [string, string, string, string, string];
  const deeper = { bar: exact(bar), step: exact(step), off: exact(off) };
  if (deeper.step.equals(ZERO)) return null;
  const steps = readMain(before, hints);
  if (steps.understood && steps.rule.kind === "threshold") return steeper(steps, steps.rule, deeper);
  const table = readMain(`${before.replaceAll(";", ",")},低于${bar}%不得分`, hints);
  return table.understood ? belowTable(table, deeper) : null;
}

/** Twice the same steps from two bars, the second with more points. */
function steeper(main: UnderstoodRule, rule: ThresholdRule, deeper: Deeper): RuleReading | null {
  const isUsual = rule.direction === "higher" && rule.stepBasis === "value" && rule.mostOff === null;
  const isPlain = isUsual && rule.zeroBeyond === null && rule.zeroGap === null && rule.floor?.equals(ZERO);
  const more = deeper.off.div(deeper.step).sub(rule.pointsPerStep.div(rule.step));
  const isBelow = main.target !== null && deeper.bar.compare(main.target.value) < 0 && main.target.unit === "%";
  if (!isPlain || !isBelow || !deeper.step.equals(rule.step) || more.compare(ZERO) <= 0) return null;
  const build = (first: ScoringRule): ScoringRule => {
    const reading = first.kind === "threshold" ? first.reading : "linear";
    return together(first, { ...deeper, off: more.mul(deeper.step) }, reading);
  };
  const questions = main.questions.map((question) => ({
    ...question,
    alternatives: question.alternatives.map((one) => ({ ...one, rule: build(one.rule as ScoringRule) })),
  }));
  return asking({ ...main, rule: build(rule), questions });
}

/** The lowest stretch of the table gives its points below it as well, less the steps. */
function belowTable(main: UnderstoodRule, deeper: Deeper): RuleReading | null {
  const { rule } = main;
  if (rule.kind !== "tiers" || rule.basis !== "value" || main.questions.length > 0) return null;
  const lowest = rule.tiers.at(-1);
  const above = rule.tiers.at(-2);
  const isAtBar = lowest?.within.low === null && lowest.within.high?.equals(deeper.bar) && !lowest.within.highClosed;
  if (!isAtBar || above?.award.kind !== "points" || above.award.points.compare(ZERO) <= 0) return null;
  const tiers = [...rule.tiers.slice(0, -1), { within: lowest.within, award: points(above.award.points) }];
  return asking({ ...main, rule: together({ ...rule, tiers }, deeper, "linear") });
}

function together(first: ScoringRule, { bar, step, off }: Deeper, reading: ThresholdRule["reading"]): ScoringRule {
  const more: ThresholdRule = {
    kind: "threshold",
    direction: "higher",
    step,
    pointsPerStep: off,
    stepBasis: "value",
    reading,
    floor: null,
    mostOff: null,
    zeroBeyond: null,
    zeroGap: null,
  };
  const parts: RulePart[] = [
    { name: "主项", rule: first, full: null, target: null, looksAt: "value" },
    { name: "再低扣减", rule: more, full: ZERO, target: bar, looksAt: "value" },
  ];
  return { kind: "sumOfParts", parts, cap: null };
}

function asking(main: UnderstoodRule): RuleReading {
  const asked: RuleQuestion = {
    code: "deeperSteps",
    chosen: 0,
    alternatives: [{ label: "deeperSteps", rule: main.rule }],
  };
  return { ...main, questions: [...main.questions, asked] };
}
