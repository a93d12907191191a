import type { ScoringRule } from "../scoring/rules/registry";
import type { Criterion, Target } from "./method";
import type { CriterionRow } from "./read-criteria";

/** The rule that the office's own sentence 计分办法 stands for, with the target that it names. */
export function readRuleText(
  row: CriterionRow,
  _target: Target | null,
  _kind: Criterion["kind"],
): { readonly rule: ScoringRule; readonly target: Target | null } | null {
  row.report("method.rule-not-understood", "ruleText", { text: row.text("ruleText") });
  return null;
}
