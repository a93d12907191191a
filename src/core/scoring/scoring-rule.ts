import type { Exact } from "../values/exact";

/**
 * How a reading becomes points 计分办法: a union by `kind`, one file a kind in rules/, each with its Chinese name, its
 * parameters, its sentence facts and a line in the registry. Grown by the rules' own files.
 */
export type { ScoringRule, RuleKind } from "./rules/registry";

/** What a rule may look at for one unit. All numbers are in the criterion's unit of measure; percentages on 0-100. */
export interface RuleInput {
  readonly value: Exact;
  /** Full points 分值 of the criterion. */
  readonly full: Exact;
  /** The bar, null when the criterion has none. */
  readonly target: Exact | null;
  /** The values of all units that have one, this unit's included. */
  readonly peers: readonly Exact[];
  /** Average that the rule compares with, already taken with or without self as the method says; null when unknown. */
  readonly average: Exact | null;
  /** The unit's value one period before. */
  readonly previous: Exact | null;
  /** A given rank among `of` units, for rules fed by a ranking made elsewhere. */
  readonly rank: Exact | null;
  readonly of: number | null;
  /** Scores of the periods or parts that a composing rule puts together. */
  readonly parts: readonly Exact[];
}

/** Points before rounding, and the facts that the sentence needs: numbers as exact decimal texts. */
export interface RuleOutcome {
  readonly points: Exact;
  readonly facts: RuleFacts;
}

/** What a rule did, for the sentence in i18n: `kind` picks the sentence, the rest fills it. */
export interface RuleFacts {
  readonly kind: string;
  readonly [fact: string]: string | number | boolean | null;
}
