import { ruleFromParameters } from "../rule-text/rule-parameters";
import { RULE_KINDS } from "../scoring/rules/registry";
import type { ScoringRule } from "../scoring/rules/registry";
import type { Target } from "./method";
import type { CriterionRow } from "./read-criteria";
import { MEASURE_PARAMETERS, splitParameters } from "./read-parameters";

/** The Chinese names of all methods, for the drop-down 计分方法. */
export function methodNames(): readonly string[] {
  return Object.values(RULE_KINDS).map(({ names }) => names["zh-CN"]);
}

/**
 * The rule that a method's name and 参数 stand for. Null, with findings on the cells, when it cannot be understood. Where
 * 方向 is not written, a target that must not be exceeded says that lower is better.
 */
export function readNamedRule(row: CriterionRow, target: Target | null): ScoringRule | null {
  const parameters = row.text("parameters");
  const place = row.place(row.has("parameters") ? "parameters" : "method");
  const read = ruleFromParameters(row.text("method"), parameters, place, MEASURE_PARAMETERS);
  for (const found of read.findings) {
    row.add(found.code === "rule.kind-unknown" ? { ...found, place: row.place("method") } : found);
  }
  const saysDirection = splitParameters(parameters).some(({ name }) => name === "方向");
  return read.rule && !saysDirection ? facing(read.rule, target) : read.rule;
}

function facing(rule: ScoringRule, target: Target | null): ScoringRule {
  const isLower = target !== null && (target.op === "<=" || target.op === "<");
  return isLower && "direction" in rule ? { ...rule, direction: "lower" } : rule;
}
