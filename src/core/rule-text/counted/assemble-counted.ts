import type { Told } from "./counted";
import { countedQuestions } from "./counted-questions";
import { isOnItsOwn, singleRule, tallyOf } from "./counted-rule";
import { isConsistent } from "./counted-sense";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { sorted } from "./sort-counted";

/** Puts counted things together; null where the clauses contradict each other or one of them would do nothing. */
export function assembleCounted(
  told: readonly Told[],
  { hints, text }: { readonly hints: RuleHints; readonly text: string },
): RuleReading | null {
  const counted = sorted(told, text);
  if (counted === null || !isConsistent(counted, told)) return null;
  const isAlone =
    counted.items.length === 1 && counted.kinds.length === 1 && !isOnItsOwn(counted, hints) && !counted.whenNone;
  const rule = isAlone ? singleRule(counted, hints) : tallyOf(counted, hints);
  if (rule === null) return null;
  if (counted.isOfTask && rule.kind === "events" && counted.items[0]!.counts === "lack")
    return understood({ ...rule, counted: "missing" }, { full: counted.full });
  if (counted.target && rule.kind === "events" && counted.target.unit === counted.items[0]!.unit) {
    const { op, value, unit } = counted.target;
    return understood({ ...rule, counted: "missing" }, { full: counted.full, target: { op, value, unit } });
  }
  return understood(rule, { full: counted.full, questions: countedQuestions(rule, counted, hints) });
}
