/** Placeholder union until the first rules stand here. */
export interface ScoringRule {
  readonly kind: RuleKind;
}
export type RuleKind = string;
