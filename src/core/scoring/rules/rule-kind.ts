import type { RuleInput, RuleOutcome } from "../scoring-rule";
import type { Parameter } from "./parameter";

/** What a rule looks at; the method sheet asks for it and the score waits when it is not there. */
export type RuleNeed = "value" | "target" | "peers" | "average" | "previous" | "rank" | "parts" | "grade";

/**
 * One kind of scoring rule: its names for the drop-down, what it looks at, its parameters in the order in which they are
 * written, and how it gives points.
 */
export interface RuleKindOf<Rule extends { readonly kind: string }> {
  readonly kind: Rule["kind"];
  readonly names: { readonly "zh-CN": string; readonly en: string };
  /** Other words for the kind that a method sheet may carry. */
  readonly otherNames?: readonly string[];
  readonly needs: readonly RuleNeed[];
  /** What one rule looks at, where its parameters decide; absent where `needs` holds for all of the kind. */
  needsOf?(rule: Rule): readonly RuleNeed[];
  readonly parameters: { readonly [Field in Exclude<keyof Rule, "kind"> & string]: Parameter<Rule[Field]> };
  apply(rule: Rule, input: RuleInput): RuleOutcome;
}
