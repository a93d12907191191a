import type { RefusalReason } from "../scoring/scoring-rule";

/** What can be off in this area, with the facts that each sentence needs. */
export interface RuleFindings {
  readonly "rule.kind-unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "rule.parameter-unknown": { readonly name: string; readonly known: readonly string[] };
  readonly "rule.parameter-twice": { readonly name: string };
  readonly "rule.parameter-missing": { readonly name: string; readonly example: string };
  readonly "rule.parameter-unreadable": { readonly name: string; readonly value: string; readonly example: string };
  /** The words of the office's own sentence that could not be read. */
  readonly "rule.not-understood": { readonly text: string; readonly words: string };
  /** The rule gives no points for a unit's figures. */
  readonly "rule.refused": { readonly item: string; readonly unit: string; readonly reason: RefusalReason };
}
