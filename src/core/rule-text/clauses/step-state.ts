import type { Direction } from "../../scoring/peer-order";
import type { Exact } from "../../values/exact";
import type { StepClause } from "./clause";
import type { Goal, Parts } from "./rule-parts";
import type { StatedTarget } from "../rule-reading";

/** What the clauses of a rule with steps agree on. */
export interface StepState {
  readonly parts: Parts;
  readonly goal: Goal | undefined;
  readonly zero: Goal | undefined;
  readonly target: StatedTarget | null;
  readonly minus: StepClause | undefined;
  readonly plus: StepClause | undefined;
  readonly direction: Direction;
  readonly bar: "target" | "average" | "previous";
}

/** The value beyond which there is nothing, where a bar without points lies on the bad side; undefined for any other. */
export function zeroFor({ bar }: Goal, direction: Direction): Exact | undefined {
  if (bar.kind !== "interval") return undefined;
  const { low, high, lowClosed, highClosed } = bar.within;
  if (direction === "higher") return low === null && high !== null && !highClosed ? high : undefined;
  return high === null && low !== null && !lowClosed ? low : undefined;
}
