import { assembleBars } from "./assemble-bars";
import { barFacts } from "./bar-facts";
import { readBarSentence } from "./bar-sentence";
import { named, withoutWordsTwice } from "./bar-wordings";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";

/**
 * Reads one rule about one figure and one bar, whatever both are called: reaching it, steps short of it or beyond it, caps,
 * floors and full points in any order. Null for everything else.
 *
 * @example readBarsAndSteps("PM2.5年均浓度不高于目标值的得3分,每超1微克/立方米扣0.5分") // threshold, lower is better
 */
export function readBarsAndSteps(text: string, hints: RuleHints): RuleReading | null {
  const said = readBarSentence(withoutWordsTwice(named(text)));
  const facts = said && barFacts(said, hints);
  return facts && assembleBars(facts, hints);
}
