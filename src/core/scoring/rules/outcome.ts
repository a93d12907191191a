import type { Exact } from "../../values/exact";
import { ZERO, max, min } from "../../values/exact";
import { plain } from "../../values/rounding";
import type { Direction } from "../peer-order";
import type { RefusalReason, RefusedOutcome, RuleFacts, RuleInput, ScoredOutcome } from "../scoring-rule";

type FactValue = Exact | string | number | boolean | null;

/**
 * Points with the facts of the sentence; numbers become decimal texts. The texts are only made when somebody reads them:
 * of a thousand townships' scores few sentences are ever looked at.
 */
export function scored(kind: string, points: Exact, input: RuleInput, facts: Record<string, FactValue>): ScoredOutcome {
  // What the rule looked at is not kept but for these four.
  const { value, target, full, unit } = input;
  return {
    kind: "rule",
    points,
    exactPoints: points,
    get facts() {
      return factsOf(kind, { ...facts, points }, { value, target, full, unit });
    },
  };
}

/** No points, and why. */
export function refused(kind: string, refusal: RefusalReason, input: RuleInput): RefusedOutcome {
  return { points: null, refusal, facts: factsOf(kind, { refusal }, input) };
}

type SaidOfAll = Pick<RuleInput, "value" | "target" | "full" | "unit">;

function factsOf(kind: string, facts: Record<string, FactValue>, input: SaidOfAll): RuleFacts {
  const texts: Record<string, string | number | boolean | null> = {
    value: factText(input.value),
    target: factText(input.target),
    full: factText(input.full),
    unit: input.unit ?? null,
  };
  for (const name in facts) texts[name] = factText(facts[name]!);
  texts.kind = kind;
  return texts as RuleFacts;
}

function factText(fact: FactValue): string | number | boolean | null {
  return typeof fact === "object" && fact !== null ? plain(fact) : fact;
}

/** Points held at the floor where there is one. */
export function notBelow(floor: Exact | null, points: Exact): Exact {
  return floor === null ? points : max(floor, points);
}

/** The number held between a lowest and a highest. */
export function within(value: Exact, lowest: Exact, highest: Exact): Exact {
  return max(lowest, min(value, highest));
}

/** How far a value lies on the bad side of the bar; zero when it reaches it. */
export function shortfall(value: Exact, target: Exact, direction: Direction): Exact {
  return max(ZERO, direction === "higher" ? target.sub(value) : value.sub(target));
}

/** How far a value lies on the good side of the bar; zero when it does not reach it. */
export function surplus(value: Exact, target: Exact, direction: Direction): Exact {
  return shortfall(target, value, direction);
}
