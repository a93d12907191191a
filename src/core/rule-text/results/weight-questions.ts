import type { CompositionRule, WeightedPart } from "../../scoring/rules/composition";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, sum } from "../../values/exact";
import type { RuleQuestion } from "../rule-reading";

/**
 * Weights that do not add up to 100 % are a slip that the office must mend: the question offers them as written and brought
 * to 100 %. Whole parts such as 加分 and counts are no weights.
 */
export function weightQuestions(rule: CompositionRule): readonly RuleQuestion[] {
  const weighed = rule.parts.filter(isWeight);
  const total = sum(weighed.map(({ percent }) => percent));
  if (weighed.length < 2 || total.equals(HUNDRED)) return [];
  const parts = rule.parts.map((part) => (isWeight(part) ? { ...part, percent: scaled(part.percent, total) } : part));
  const alternatives = [
    { label: "weightsAsWritten", rule },
    { label: "weightsScaled", rule: { ...rule, parts } },
  ];
  return [{ code: "weightsTotal", chosen: 0, alternatives }];
}

function isWeight({ percent, isFactor }: WeightedPart): boolean {
  return !isFactor && percent.compare(ZERO) > 0 && percent.compare(HUNDRED) < 0;
}

function scaled(percent: Exact, total: Exact): Exact {
  return percent.div(total).mul(HUNDRED);
}
