import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import type { ScoringRule } from "../../scoring/rules/registry";
import { ZERO } from "../../values/exact";
import { NOTHING_GIVEN, THIS_ITEM } from "../counted/counted-words";
import { readComparison } from "../clauses/read-comparison";
import type { SubRule } from "./sub-rule";
import { isNamed, partOf } from "./sub-rule";

const BEYOND = new RegExp(`^([^,;]+?\\d(?:%|‰))(?:以[上下])?的,?${THIS_ITEM}?${NOTHING_GIVEN}$`);

/** 火灾受害率超过0.9‰的,此项不得分: a rate of its own beside the others, whose bar leaves nothing of them all. */
export function clearedBeyond(words: string): SubRule | null {
  const match = BEYOND.exec(words);
  const bar = match && readComparison(words.slice(0, words.search(/的,?[^的]*$/)));
  if (!bar || bar.isBare || !isNamed(bar.subject) || (bar.within.low === null) === (bar.within.high === null))
    return null;
  const { low, lowClosed, high, highClosed } = bar.within;
  const sign = low ? (lowClosed ? "≥" : ">") : highClosed ? "≤" : "<";
  const rule: ScoringRule = {
    kind: "formula",
    cases: [
      {
        when: [{ left: quantity("value"), sign, right: figure((low ?? high)!) }],
        gives: operation(figure(ZERO), "-", quantity("full")),
      },
      { when: [], gives: figure(ZERO) },
    ],
    top: null,
    floor: null,
    decimals: null,
  };
  const part = partOf(words, rule, null, null);
  return { words, part, gives: "clear", most: null, questions: [], isComplete: true };
}
