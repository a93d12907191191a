import type { Exact } from "../values/exact";

/**
 * How a reading becomes points 计分办法: a union by `kind`, one file a kind in rules/, each with its Chinese name, its
 * parameters, its sentence facts and a line in the registry. Grown by the rules' own files.
 */
export type { ScoringRule, RuleKind } from "./rules/registry";

/** What a rule may look at for one unit. All numbers are in the criterion's unit of measure; percentages on 0-100. */
export interface RuleInput {
  /** Null only for rules that do not look at one value, such as a sum of parts. */
  readonly value: Exact | null;
  /** Full points 分值 of the criterion. */
  readonly full: Exact;
  /** The bar, null when the criterion has none. */
  readonly target: Exact | null;
  /**
   * The values of all units that have one, this unit's included. Pass the same array for every unit of a criterion: its
   * order is worked out once.
   */
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
  /** The written grade 定性等级 (好, 较好 ...) where the cell holds a word; null or absent otherwise. */
  readonly grade?: string | null;
  /** Difficulty coefficient 难度系数 of the unit; null or absent means 1. */
  readonly coefficient?: Exact | null;
  /** Unit of measure for the sentence, "%" for percentages; it never changes a score. */
  readonly unit?: string | null;
}

/** An input in which nothing is known yet but the full points; spread it and fill in what there is. */
export const NOTHING_KNOWN: Omit<RuleInput, "full"> = {
  value: null,
  target: null,
  peers: [],
  average: null,
  previous: null,
  rank: null,
  of: null,
  parts: [],
  grade: null,
  coefficient: null,
  unit: null,
};

/** Points before rounding with the facts that the sentence needs, or why there are none. */
export type RuleOutcome = ScoredOutcome | RefusedOutcome;

/** It explains the score as well, so that no second object is made of it for every unit and criterion. */
export interface ScoredOutcome {
  readonly kind: "rule";
  readonly points: Exact;
  /** The same points, before the score is capped and rounded. */
  readonly exactPoints: Exact;
  readonly facts: RuleFacts;
}

/** The rule cannot say a number for this input: the office must decide, so the total waits. */
export interface RefusedOutcome {
  readonly points: null;
  readonly refusal: RefusalReason;
  readonly facts: RuleFacts;
}

/** Why a rule gives no points. */
export type RefusalReason =
  | "noValue"
  | "noTarget"
  | "targetNotPositive"
  | "noAverage"
  | "noPrevious"
  | "previousNotPositive"
  | "noRank"
  | "noPeers"
  | "bestNotPositive"
  | "noParts"
  | "wrongNumberOfParts"
  | "unknownGrade"
  | "noTier"
  | "sameStandards"
  | "divisorNotPositive"
  | "notACount";

/** What a rule did, for the sentence in i18n: `kind` picks the sentence, the rest fills it. Numbers are decimal texts. */
export interface RuleFacts {
  readonly kind: string;
  readonly [fact: string]: string | number | boolean | null;
}
