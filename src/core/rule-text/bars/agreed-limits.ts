import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import type { Limit } from "./bar-limits";

/** What the clauses say of the points as a whole, once each. */
export interface Limits {
  readonly full: Exact | null;
  readonly base: Exact | null;
  readonly caps: readonly Extract<Limit, { is: "cap" }>[];
  readonly floor: Exact | null;
  readonly reading: StepReading | null;
  readonly size: Exact | null;
  readonly isUntilGone: boolean;
  readonly isHeldAtFull: boolean;
  readonly isBelowZero: boolean;
}

/** Null where one thing is said twice in two ways. */
export function limitsOf(limits: readonly Limit[]): Limits | null {
  const of = <Is extends Limit["is"]>(is: Is) =>
    limits.filter((one): one is Extract<Limit, { is: Is }> => one.is === is);
  const points = (is: "full" | "base" | "floor"): readonly Exact[] => of(is).map((one) => one.points);
  const isTwice = (["full", "base", "floor"] as const).some((is) =>
    points(is).some((one) => !one.equals(points(is)[0]!)),
  );
  const readings = of("reading");
  const isBoth = of("below").length > 0 && of("untilGone").length + points("floor").length > 0;
  if (isTwice || isBoth || readings.length > 1) return null;
  return {
    full: points("full")[0] ?? null,
    base: points("base")[0] ?? null,
    caps: of("cap"),
    floor: points("floor")[0] ?? null,
    reading: readings[0]?.reading ?? null,
    size: readings[0]?.size ?? null,
    isUntilGone: of("untilGone").length > 0,
    isHeldAtFull: of("heldAtFull").length > 0,
    isBelowZero: of("below").length > 0,
  };
}
