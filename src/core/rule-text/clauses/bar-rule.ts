import type { Direction } from "../../scoring/peer-order";
import type { AroundBar } from "../../scoring/rules/around-bar";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { ONE, ZERO } from "../../values/exact";
import { capOf, floorOf } from "./rule-parts";
import type { StepState } from "./step-state";

/** Points that move around a bar: the target, the average or the previous figure. */
export function barRule(
  state: StepState,
  reading: StepReading,
  stepBasis: "value" | "target",
  held: { readonly base: Exact | null; readonly top: Exact | null; readonly direction: Direction },
): ScoringRule {
  const { parts, minus, plus, bar } = state;
  const both = capOf(parts, "both");
  const around: AroundBar = {
    ...held,
    reading,
    stepBasis,
    plusStep: plus?.step ?? ONE,
    plus: plus?.points ?? ZERO,
    plusCap: capOf(parts, "plus") ?? both,
    minusStep: minus?.step ?? ONE,
    minus: minus?.points ?? ZERO,
    minusCap: capOf(parts, "minus") ?? both,
    floor: floorOf(parts),
  };
  const kind = bar === "average" ? "aroundAverage" : bar === "previous" ? "change" : "overFulfilment";
  return { kind, ...around };
}
