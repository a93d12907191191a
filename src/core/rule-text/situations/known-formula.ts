import type { FormulaRule } from "../../scoring/rules/formula";
import { writeFormula } from "../../scoring/rules/formula-text";
import type { ScoringRule } from "../../scoring/rules/registry";
import { exactText } from "../../scoring/rules/parameter";
import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";

/** Formulas that are a method with a name of its own, by how they are written; 分值 first. */
const KNOWN: Readonly<Record<string, ScoringRule>> = {
  "分值×实际值÷目标值": { kind: "ratio", cap: null, zeroBelow: null },
  "分值×目标值÷实际值": { kind: "inverseRatio", cap: null },
  "分值×实际值÷最高值": { kind: "shareOfBest", direction: "higher", upTo: null },
  "分值×最低值÷实际值": { kind: "shareOfBest", direction: "lower", upTo: null },
};

/** The situations in which the formula says what it gives anyhow. */
const AT_THE_END = /^实际值=最[高低]值:分值\|其余:/;

/** The method that offices know a plain formula by, or the formula itself. @example asKnownKind(分值×实际值÷目标值) // ratio */
export function asKnownKind(rule: FormulaRule, full: Exact | null): ScoringRule {
  const { top, decimals } = rule;
  const isUsual = decimals === null && (top === null || (top.kind === "share" && top.percent.equals(HUNDRED)));
  if (!isUsual) return rule;
  const text = withFullNamed(writeFormula(rule.cases), full).replace(AT_THE_END, "");
  const product = /^(实际值|目标值|最高值|最低值)÷(实际值|目标值|最高值|最低值)×分值$/.exec(text);
  return KNOWN[product ? `分值×${product[1]}÷${product[2]}` : text] ?? rule;
}

/** 实际值÷最高值×10 beside 得10分 is 实际值÷最高值×分值. */
function withFullNamed(text: string, full: Exact | null): string {
  return full === null
    ? text
    : text.replace(new RegExp(`(?<=[×:])${exactText(full).replace(".", "\\.")}(?=\\||$)`, "g"), "分值");
}
