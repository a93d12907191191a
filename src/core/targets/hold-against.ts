import type { Target } from "../method/method";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO } from "../values/exact";
import type { Reading } from "../values/reading";

export type HeldState = "reached" | "near" | "notReached" | "unknown";

/**
 * A figure against a bar. Exactly reached is reached for ≥ and ≤; a gap within `nearMargin` percent of the bar is near;
 * without a figure or a bar nobody knows. @example 92 against ≥95 with 5% -> near, gap 3
 */
export function holdAgainst(
  op: Target["op"],
  reading: Reading,
  bar: Exact | null,
  nearMargin: Exact,
): { readonly state: HeldState; readonly gap: Exact | null } {
  if (reading.state !== "number" || bar === null) return { state: "unknown", gap: null };
  if (isReached(op, reading.value, bar)) return { state: "reached", gap: ZERO };
  const gap = reading.value.sub(bar).abs();
  const isNear = gap.mul(HUNDRED).compare(bar.abs().mul(nearMargin)) <= 0;
  return { state: isNear ? "near" : "notReached", gap };
}

function isReached(op: Target["op"], value: Exact, bar: Exact): boolean {
  const order = value.compare(bar);
  switch (op) {
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "=":
      return order === 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
  }
}
