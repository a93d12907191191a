import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import type { CompositionPart, Criterion, Method, NotApplicablePolicy, Target, Veto } from "../method/method";
import type { Exact } from "../values/exact";
import type { Period } from "../values/period";
import type { PhaseCheck } from "../targets/phases";
import type { Reading } from "../values/reading";
import type { RuleFacts } from "./scoring-rule";

/** Everything that scoring one workbook for one period gives; a pure function of grids, method, period and earlier runs. */
export interface Assessment {
  readonly method: Method;
  readonly period: Period;
  /** In ranking order; units out of the ranking come last, in roster order. */
  readonly standings: readonly Standing[];
  readonly targets: readonly TargetCheck[];
  /** The vetoed units' accountability list 问责名单 is drawn from the standings. */
  readonly findings: readonly Finding[];
  /** True when no finding blocks: only then may result sheets be written. */
  readonly isComplete: boolean;
}

/** The place of one unit 名次. */
export interface Standing {
  readonly unit: string;
  readonly unitClass: string | null;
  /** Null when the unit is out of the ranking or its total is blocked. */
  readonly rank: Exact | null;
  readonly classRank: Exact | null;
  /** Exact sum of the printed items, null when missing data blocks it. */
  readonly total: Exact | null;
  /** Full points that the total is out of, bonus left out. */
  readonly full: Exact;
  readonly sections: readonly SectionScore[];
  readonly bonus: Exact;
  readonly deduction: Exact;
  readonly scores: readonly Score[];
  readonly adjustments: readonly AppliedAdjustment[];
  readonly band: string | null;
  /** True when a veto bars the unit from awards 取消评先评优资格. */
  readonly barredFromAwards: boolean;
  /** The total's share in a comprehensive result 赋分权重折算分; null when the method has no such weight. */
  readonly comprehensive: Exact | null;
  readonly vetoes: readonly Veto[];
  /** What would stand here without the vetoes; null when there are none. */
  readonly withoutVeto: {
    readonly rank: Exact | null;
    readonly total: Exact | null;
    readonly band: string | null;
  } | null;
  readonly previousRank: Exact | null;
  readonly previousTotal: Exact | null;
  /** Places won since the previous period; negative when lost, null when there is no previous place. */
  readonly movement: Exact | null;
}

export interface SectionScore {
  readonly section: string;
  readonly points: Exact | null;
  readonly full: Exact;
}

/** The points of one unit for one criterion 得分, rounded once as the method says. */
export interface Score {
  readonly criterion: Criterion;
  readonly reading: Reading;
  /** The bar as it came out for this unit, null when there is none. */
  readonly bar: Exact | null;
  /** Null while missing data waits for a decision. */
  readonly points: Exact | null;
  readonly how: Explanation;
}

/** How the points came about, for the sentence. */
export type Explanation =
  | { readonly kind: "rule"; readonly facts: RuleFacts; readonly exactPoints: Exact }
  | { readonly kind: "notApplicable"; readonly policy: NotApplicablePolicy }
  | { readonly kind: "missing" }
  /** Part of a half-year's or year's result: an earlier period's score, weighted 考核期合成. */
  | {
      readonly kind: "composed";
      readonly part: CompositionPart;
      readonly score: Exact;
      readonly weight: Exact;
      readonly exactPoints: Exact;
    };

export interface AppliedAdjustment {
  readonly item: string;
  readonly reason: string;
  readonly points: Exact;
  /** Points after caps. */
  readonly counted: Exact;
  readonly place: CellPlace;
}

/** One target, for one unit or for the county (`unit` null) 指标达标. */
export interface TargetCheck {
  readonly criterion: Criterion;
  readonly target: Target;
  readonly unit: string | null;
  readonly reading: Reading;
  readonly bar: Exact | null;
  readonly state: "reached" | "near" | "notReached" | "unknown";
  /** How much is missing to the bar in the target's unit, never negative; null when unknown. */
  readonly gap: Exact | null;
  /** Every phase of a target by phases; empty for others. */
  readonly phases: readonly PhaseCheck[];
}
