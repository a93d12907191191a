import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import { bestOf } from "../peer-order";
import type { RefusalReason, RuleInput } from "../scoring-rule";
import type { Comparison, Expression, Quantity } from "./formula-expression";
import { placeIn } from "./place";

/** The quantities of one unit, or why one of them is not there. */
export type Known = (name: Quantity) => Exact | RefusalReason;

export function quantitiesOf(input: RuleInput): Known {
  return (name) => {
    switch (name) {
      case "value":
        return input.value ?? "noValue";
      case "target":
        return input.target ?? "noTarget";
      case "average":
        return input.average ?? "noAverage";
      case "previous":
        return input.previous ?? "noPrevious";
      case "full":
        return input.full;
      case "best":
        return input.peers.length === 0 ? "noPeers" : bestOf(input.peers, "higher");
      case "worst":
        return input.peers.length === 0 ? "noPeers" : bestOf(input.peers, "lower");
      case "rank":
      case "rankFromLast":
      case "units":
        return placeOf(name, input);
    }
  };
}

/** The place counts from the highest figure; equal figures share the better place. */
function placeOf(name: "rank" | "rankFromLast" | "units", input: RuleInput): Exact | RefusalReason {
  const place = placeIn(input, "higher", "competition");
  if (!place.isKnown) return place.refusal;
  if (name === "rank") return place.rank;
  if (place.of === 0) return "noPeers";
  const units = ZERO.add(place.of);
  return name === "units" ? units : units.add(1).sub(place.rank);
}

/** Whether all conditions hold; the reason where one of them looks at what is not there. */
export function allHold(when: readonly Comparison[], known: Known): boolean | RefusalReason {
  for (const one of when) {
    const holds = compare(one, known);
    if (holds !== true) return holds;
  }
  return true;
}

function compare({ left, sign, right }: Comparison, known: Known): boolean | RefusalReason {
  const [one, other] = [evaluate(left, known), evaluate(right, known)];
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
  const side = one.compare(other);
  switch (sign) {
    case "≥":
      return side >= 0;
    case "≤":
      return side <= 0;
    case ">":
      return side > 0;
    case "<":
      return side < 0;
    case "=":
      return side === 0;
  }
}

/** The exact result, or why there is none: something is not there, or is divided by what cannot divide. */
export function evaluate(one: Expression, known: Known): Exact | RefusalReason {
  switch (one.kind) {
    case "figure":
      return one.isPercent ? one.value.div(100) : one.value;
    case "quantity":
      return known(one.name);
    case "whole": {
      const of = evaluate(one.of, known);
      return typeof of === "string" ? of : one.way === "down" ? of.floor() : of.ceil();
    }
    case "operation":
      return operate(one, known);
  }
}

function operate(
  { sign, left, right }: Extract<Expression, { kind: "operation" }>,
  known: Known,
): Exact | RefusalReason {
  const [one, other] = [evaluate(left, known), evaluate(right, known)];
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
  switch (sign) {
    case "+":
      return one.add(other);
    case "-":
      return one.sub(other);
    case "×":
      return one.mul(other);
    case "÷":
      return notDivisible(right, other) ?? one.div(other);
  }
}

const NOT_POSITIVE: Partial<Record<Quantity, RefusalReason>> = {
  target: "targetNotPositive",
  previous: "previousNotPositive",
  best: "bestNotPositive",
};

/** A share of nothing means nothing, and neither does one of a target or an average below zero. */
function notDivisible(divisor: Expression, value: Exact): RefusalReason | null {
  const bar = divisor.kind === "quantity" && divisor.name !== "value" ? divisor.name : null;
  const isRight = bar === null ? !value.equals(ZERO) : value.compare(ZERO) > 0;
  return isRight ? null : ((bar && NOT_POSITIVE[bar]) ?? "divisorNotPositive");
}
