import { points } from "../../scoring/rules/award";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import { part } from "./assemble-ratio-bonus";
import { barRule } from "./bar-rule";
import { capOf, hasOnlyCaps } from "./rule-parts";
import type { RuleHints } from "./rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood } from "../rule-reading";
import type { Build } from "./step-questions";
import { basisOf, withStepQuestions } from "./step-questions";
import type { StepState } from "./step-state";

/** 达到平均得4分,每高1个百分点加0.2分,最高加1分: what happens below the average is open. */
export function risingAboveAverage(state: StepState, base: Exact | null, whole: string, hints: RuleHints): RuleReading {
  const { parts, plus, direction } = state;
  const isPlain = hasOnlyCaps(parts, ["plus", "total"]) && !parts.isHeldAtFull && parts.full === null;
  if (base === null || direction !== "higher" || !isPlain) return notUnderstood(whole);
  const reached: ScoringRule = {
    kind: "tiers",
    basis: "overAverage",
    tiers: [
      { within: atLeast(ZERO), award: points(base) },
      { within: EVERYTHING, award: points(ZERO) },
    ],
  };
  const build: Build = (reading, stepBasis) => ({
    kind: "sumOfParts",
    parts: [
      part("达到平均", reached),
      part("高出加分", barRule(state, reading, stepBasis, { base: ZERO, top: null, direction })),
    ],
    cap: capOf(parts, "total"),
  });
  const rule = build(parts.reading ?? "linear", "value");
  const asked: RuleQuestion = { code: "belowBar", chosen: 0, alternatives: [{ label: "nothing", rule }] };
  const facts = { target: null, full: base };
  return withStepQuestions(parts, plus!, basisOf(plus!, null, hints), build, facts, parts.zero ? [] : [asked]);
}
