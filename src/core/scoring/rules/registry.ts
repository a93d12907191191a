import type { RuleInput, RuleOutcome } from "../scoring-rule";
import { allOrNothing } from "./all-or-nothing";
import type { AllOrNothingRule } from "./all-or-nothing";
import { bonus } from "./bonus";
import type { BonusRule } from "./bonus";
import { events } from "./events";
import type { EventsRule } from "./events";
import { manual } from "./manual";
import type { ManualRule } from "./manual";
import { rankTable } from "./rank-table";
import type { RankTableRule } from "./rank-table";
import { ratio } from "./ratio";
import type { RatioRule } from "./ratio";
import type { RuleKindOf } from "./rule-kind";
import { threshold } from "./threshold";
import type { ThresholdRule } from "./threshold";
import { tiers } from "./tiers";
import type { TiersRule } from "./tiers";

export type ScoringRule =
  RatioRule | ThresholdRule | AllOrNothingRule | TiersRule | RankTableRule | EventsRule | ManualRule | BonusRule;

export type RuleKind = ScoringRule["kind"];

/** Every kind of rule, in the order of the method sheet's drop-down. */
export const RULE_KINDS: { readonly [Kind in RuleKind]: RuleKindOf<Extract<ScoringRule, { kind: Kind }>> } = {
  ratio,
  threshold,
  allOrNothing,
  tiers,
  rankTable,
  events,
  bonus,
  manual,
};

/** Points of one unit by a rule, before rounding, or why there are none. */
export function applyRule(rule: ScoringRule, input: RuleInput): RuleOutcome {
  // The table pairs each kind with its own rule type, which the compiler cannot follow through an index.
  return (RULE_KINDS[rule.kind] as RuleKindOf<ScoringRule>).apply(rule, input);
}
