import type { Clause } from "./clause";
import { assembleEvents } from "./assemble-events";
import { assembleGoal } from "./assemble-goal";
import { assembleProportion } from "./assemble-proportion";
import { assembleSteps } from "./assemble-steps";
import { assembleTiers } from "./assemble-tiers";
import type { Parts, RuleHints } from "./rule-parts";
import { sortParts } from "./rule-parts";
import type { RuleReading } from "./rule-reading";
import { notUnderstood } from "./rule-reading";

/** Puts the clauses of one rule together; a set of clauses that is no known shape is not understood. */
export function assemble(clauses: readonly Clause[], whole: string, hints: RuleHints): RuleReading {
  const parts = sortParts(clauses);
  if (parts === null || (parts.isUncapped && !isAddingUncapped(parts))) return notUnderstood(whole);
  const shapes = [assembleEvents, assembleProportion, assembleSteps, assembleTiers, assembleGoal];
  for (const shape of shapes) {
    const reading = shape(parts, whole, hints);
    if (reading) return reading;
  }
  return notUnderstood(whole);
}

/** 不封顶 is said of what is added, and not beside a cap. */
function isAddingUncapped(parts: Parts): boolean {
  const adds = parts.plus.length > 0 || parts.events.some(({ sign }) => sign === "plus");
  return adds && parts.caps.length === 0 && !parts.isHeldAtFull;
}
