import type { RuleInput, RuleOutcome } from "../scoring-rule";
import { allOrNothing } from "./all-or-nothing";
import type { AllOrNothingRule } from "./all-or-nothing";
import { aroundAverage } from "./around-average";
import type { AroundAverageRule } from "./around-average";
import { assessorGroups } from "./assessor-groups";
import type { AssessorGroupsRule } from "./assessor-groups";
import { betweenStandards } from "./between-standards";
import type { BetweenStandardsRule } from "./between-standards";
import { bonus } from "./bonus";
import type { BonusRule } from "./bonus";
import { change } from "./change";
import type { ChangeRule } from "./change";
import { composition } from "./composition";
import type { CompositionRule } from "./composition";
import { efficacy } from "./efficacy";
import type { EfficacyRule } from "./efficacy";
import { escalating } from "./escalating";
import type { EscalatingRule } from "./escalating";
import { events } from "./events";
import type { EventsRule } from "./events";
import { firstLast } from "./first-last";
import type { FirstLastRule } from "./first-last";
import { formula } from "./formula";
import type { FormulaRule } from "./formula";
import { inverseRatio } from "./inverse-ratio";
import type { InverseRatioRule } from "./inverse-ratio";
import { manual } from "./manual";
import type { ManualRule } from "./manual";
import { minMax } from "./min-max";
import type { MinMaxRule } from "./min-max";
import { overFulfilment } from "./over-fulfilment";
import type { OverFulfilmentRule } from "./over-fulfilment";
import { periodPlaces } from "./period-places";
import type { PeriodPlacesRule } from "./period-places";
import { progressive } from "./progressive";
import type { ProgressiveRule } from "./progressive";
import { qualitative } from "./qualitative";
import type { QualitativeRule } from "./qualitative";
import { rankLinear } from "./rank-linear";
import type { RankLinearRule } from "./rank-linear";
import { rankStep } from "./rank-step";
import type { RankStepRule } from "./rank-step";
import { rankTable } from "./rank-table";
import type { RankTableRule } from "./rank-table";
import { ratio } from "./ratio";
import type { RatioRule } from "./ratio";
import { shareOfBest } from "./share-of-best";
import type { ShareOfBestRule } from "./share-of-best";
import { shareOfRange } from "./share-of-range";
import type { ShareOfRangeRule } from "./share-of-range";
import { shareOfTotal } from "./share-of-total";
import type { ShareOfTotalRule } from "./share-of-total";
import { sumOfPartsOver } from "./sum-of-parts";
import type { SumOfPartsRule } from "./sum-of-parts";
import { tally } from "./tally";
import type { TallyRule } from "./tally";
import { threshold } from "./threshold";
import type { ThresholdRule } from "./threshold";
import { tiers } from "./tiers";
import type { TiersRule } from "./tiers";
import { twoSided } from "./two-sided";
import type { TwoSidedRule } from "./two-sided";
import { zScore } from "./z-score";
import type { ZScoreRule } from "./z-score";
import type { RuleKindOf, RuleNeed } from "./rule-kind";

/** A rule of any kind. */
export type ScoringRule =
  | RatioRule
  | InverseRatioRule
  | ThresholdRule
  | AllOrNothingRule
  | OverFulfilmentRule
  | TwoSidedRule
  | AroundAverageRule
  | TiersRule
  | RankTableRule
  | RankLinearRule
  | RankStepRule
  | ShareOfBestRule
  | EfficacyRule
  | BetweenStandardsRule
  | EventsRule
  | EscalatingRule
  | ProgressiveRule
  | BonusRule
  | TallyRule
  | SumOfPartsRule
  | ChangeRule
  | QualitativeRule
  | ManualRule
  | AssessorGroupsRule
  | MinMaxRule
  | ZScoreRule
  | ShareOfRangeRule
  | CompositionRule
  | FirstLastRule
  | PeriodPlacesRule
  | ShareOfTotalRule
  | FormulaRule;

export type RuleKind = ScoringRule["kind"];

/** Every kind of rule, in the order of the method sheet's drop-down. */
export const RULE_KINDS: { readonly [Kind in RuleKind]: RuleKindOf<Extract<ScoringRule, { kind: Kind }>> } = {
  ratio,
  inverseRatio,
  threshold,
  allOrNothing,
  overFulfilment,
  twoSided,
  aroundAverage,
  tiers,
  rankTable,
  rankLinear,
  rankStep,
  shareOfBest,
  efficacy,
  betweenStandards,
  events,
  escalating,
  progressive,
  bonus,
  tally,
  sumOfParts: sumOfPartsOver(() => anyKinds()),
  change,
  qualitative,
  manual,
  assessorGroups,
  minMax,
  zScore,
  shareOfRange,
  composition,
  firstLast,
  periodPlaces,
  shareOfTotal,
  formula,
};

/** The table pairs each kind with its own rule type, which the compiler cannot follow through an index. */
function anyKinds(): Readonly<Record<string, RuleKindOf<ScoringRule>>> {
  return RULE_KINDS as unknown as Readonly<Record<string, RuleKindOf<ScoringRule>>>;
}

/** What this very rule looks at. */
export function needsOf(rule: ScoringRule): readonly RuleNeed[] {
  const kind = anyKinds()[rule.kind]!;
  return kind.needsOf?.(rule) ?? kind.needs;
}

/** Points of one unit by a rule, before rounding, or why there are none. */
export function applyRule(rule: ScoringRule, input: RuleInput): RuleOutcome {
  return anyKinds()[rule.kind]!.apply(rule, input);
}
