import { ZERO } from "../../values/exact";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { TextRule } from "../rule-reading";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";

/** Words by which a text speaks of full points that stand elsewhere. */
const OF_FULL = /满分|全分|分值|标准分|基本分|基础分|权重|扣完|扣光|为止|本项|该项|此项/;

/**
 * Marks a rule of steps for which no full points stand anywhere: 每下降1%加0.2分,每上升1%扣0.2分 is a plain plus or minus.
 */
export function relativeWhereUnpriced(reading: RuleReading, text: string, hints: RuleHints): RuleReading {
  if (!reading.understood || reading.full !== null || hints.full || OF_FULL.test(text)) return reading;
  return isStepping(reading.rule) ? { ...reading, isRelative: true } : reading;
}

function isStepping(rule: TextRule): boolean {
  if (rule.kind === "threshold") return true;
  const isAround = rule.kind === "change" || rule.kind === "aroundAverage" || rule.kind === "overFulfilment";
  return isAround && rule.base === null;
}

/** The rule from nothing, where what is taken off may go below it. */
export function fromNothing(rule: ScoringRule): ScoringRule {
  return "base" in rule && rule.base === null
    ? { ...rule, base: ZERO, floor: null }
    : ({ ...rule, floor: null } as ScoringRule);
}
