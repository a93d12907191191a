import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE } from "../../values/exact";
import type { StepClause } from "./clause";
import type { Parts, RuleHints } from "./rule-parts";
import type { RuleAlternative, RuleQuestion, RuleReading, StatedTarget } from "../rule-reading";
import { understood } from "../rule-reading";

/** Whether steps written in % are of the target; open when the words do not say and the target is in % itself. */
export function basisOf(step: StepClause, target: StatedTarget | null, hints: RuleHints): "value" | "target" | "open" {
  const figure = hints.target ?? target?.value ?? null;
  // Percentage points of a task that is no rate are those of its completion.
  if (step.unit === "pp" && target === null && figure !== null && figure.compare(HUNDRED) > 0) return "target";
  if (step.unit !== "%") return "value";
  const isPercentTarget = target?.unit === "%";
  if (!isPercentTarget && target !== null) return "target";
  if (figure !== null && figure.compare(HUNDRED) > 0) return "target";
  if ((step.ofTarget || (hints.measure === "amount" && step.bar === "target")) && !isPercentTarget) return "target";
  return "open";
}

export type Build = (reading: StepReading, basis: "value" | "target") => ScoringRule;

/** The rule with its usual reading, and the questions that its words leave open. */
export function withStepQuestions(
  parts: Pick<Parts, "reading">,
  step: StepClause,
  basis: "value" | "target" | "open",
  build: Build,
  facts: { readonly target: StatedTarget | null; readonly full: Exact | null },
  more: readonly RuleQuestion[] = [],
): RuleReading {
  // A share of the previous figure is what 比上年每下降1% says; else percentage points are usual.
  const usualBasis = basis === "target" || (basis === "open" && isOfPrevious(build)) ? "target" : "value";
  const isCounted =
    step.unit !== "%" && step.unit !== "pp" && step.step.equals(ONE) && !/元|亩|公里|岁|微克/.test(step.unit ?? "");
  const reading = parts.reading ?? "linear";
  const rule = build(reading, usualBasis);
  const questions: RuleQuestion[] = [];
  if (parts.reading === null && !isCounted) {
    const alternatives = (["linear", "whole", "started"] as const).map((label): RuleAlternative => ({
      label,
      rule: build(label, usualBasis),
    }));
    questions.push({ code: "stepReading", chosen: 0, alternatives });
  }
  if (basis === "open") {
    const alternatives = (["value", "target"] as const).map((label): RuleAlternative => ({
      label,
      rule: build(reading, label),
    }));
    questions.push({ code: "stepBasis", chosen: usualBasis === "value" ? 0 : 1, alternatives });
  }
  return understood(rule, { ...facts, questions: [...questions, ...more] });
}

function isOfPrevious(build: Build): boolean {
  return build("linear", "value").kind === "change";
}
