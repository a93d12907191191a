import type { Exact } from "../../values/exact";
import { ONE, ZERO } from "../../values/exact";
import { refused, scored } from "./outcome";
import { amount } from "./parameter";
import type { RuleKindOf } from "./rule-kind";
import type { RuleInput } from "../scoring-rule";

/** Points on or off a year's result for first and last places in its periods 首末加减分. */
export interface FirstLastRule {
  readonly kind: "firstLast";
  readonly first: Exact;
  readonly last: Exact;
}

/**
 * The value plus points for each first place and less for each last.
 *
 * Rule: 季考第一名年度总成绩加1分,末名扣1分. The counts come as two parts (firsts, lasts), or as one rank among `of` units.
 * A single unit is first, not last. Refused without either.
 *
 * @example 88.5 with 0 firsts and 2 lasts -> 86.5
 */
export const firstLast: RuleKindOf<FirstLastRule> = {
  kind: "firstLast",
  names: { "zh-CN": "首末加减分", en: "First and last places" },
  needs: ["value", "parts"],
  parameters: { first: amount("第一名加", "1", ZERO), last: amount("末名扣", "1", ZERO) },
  apply(rule, input) {
    if (input.value === null) return refused("firstLast", "noValue", input);
    const counts = countsOf(input);
    if (counts === null) return refused("firstLast", "noRank", input);
    const points = input.value.add(rule.first.mul(counts.firsts)).sub(rule.last.mul(counts.lasts));
    return scored("firstLast", points, input, { first: rule.first, last: rule.last, ...counts });
  },
};

function countsOf(input: RuleInput): { readonly firsts: Exact; readonly lasts: Exact } | null {
  if (input.parts.length === 2) return { firsts: input.parts[0]!, lasts: input.parts[1]! };
  if (input.rank === null || input.of === null) return null;
  const isFirst = input.rank.equals(1);
  return { firsts: isFirst ? ONE : ZERO, lasts: !isFirst && input.rank.equals(input.of) ? ONE : ZERO };
}
