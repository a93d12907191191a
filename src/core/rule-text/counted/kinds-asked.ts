import type { TiersRule } from "../../scoring/rules/tiers";
import { withKindWithin } from "./counted-questions";
import { readCounted } from "./read-counted";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood } from "../rule-reading";

/**
 * The same reading with the questions that only a look at each sentence raises: whether a cap at the end holds all of them, and
 * whether the number of all includes the other kind that 其中 names. A list that goes on 以此类推 is not guessed at, and
 * neither are points for one of several things, 签约1个得2分,开工1个得3分, taken for bars of one.
 */
export function withKindsAsked(reading: RuleReading, text: string, hints: RuleHints): RuleReading {
  if (!reading.understood) return reading;
  const { rule, questions } = reading;
  if (rule.kind === "escalating" && /类推/.test(text)) return notUnderstood(text);
  if (rule.kind === "tiers" && hasEmptyTier(rule)) return readCounted(text, hints) ?? notUnderstood(text);
  const isOfKinds = rule.kind === "tally" || rule.kind === "bonus" || rule.kind === "escalating";
  if (!isOfKinds || questions.length > 0 || !/[;。].*[;,](?:最[高多]|不超过)|其中/.test(text)) return reading;
  const counted = readCounted(text, hints);
  if (counted?.understood && counted.questions.some(({ code }) => code === "capOf" || code === "kindWithin"))
    return counted;
  const within = rule.kind === "tally" ? rule.items.findIndex(({ name }) => text.includes(`其中${name}`)) : -1;
  if (rule.kind !== "tally" || within < 1) return reading;
  const alternatives = [
    { label: "apart", rule },
    { label: "within", rule: withKindWithin(rule, within) },
  ];
  const asked: RuleQuestion = { code: "kindWithin", chosen: 0, alternatives };
  return { ...reading, questions: [asked] };
}

/** Bars of two things with the same figure leave no values between them. */
function hasEmptyTier({ tiers }: TiersRule): boolean {
  return tiers.some(({ within: { low, high, lowClosed, highClosed } }) => {
    if (low === null || high === null) return false;
    return low.equals(high) && !(lowClosed && highClosed);
  });
}
