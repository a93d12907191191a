import type { Direction } from "../scoring/peer-order";
import type { StepClause } from "./clause";
import type { Goal, Parts } from "./rule-parts";
import type { StatedTarget } from "./rule-reading";

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
