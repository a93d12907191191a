import type { Exact } from "../values/exact";
import { sum } from "../values/exact";

/** A unit's figure among those that an average is taken over. */
export interface AveragedFigure {
  readonly unit: string;
  readonly value: Exact;
}

/**
 * The average that each unit is compared with: over all figures, or over those of the others. Null over nobody. The figures
 * are asked for when the first average is.
 *
 * @example unitAverages(() => [甲 90, 乙 80, 丙 70], false)("甲") // 75
 */
export function unitAverages(
  averaged: () => readonly AveragedFigure[],
  includesSelf: boolean,
): (unit: string) => Exact | null {
  // Most rules look at no average.
  const figures = once(averaged);
  const total = once(() => sum(figures().map(({ value }) => value)));
  const ofAll = once(() => (figures().length === 0 ? null : total().div(figures().length)));
  const own = once(() => new Map(figures().map(({ unit, value }) => [unit, value])));
  return (unit) => {
    const self = includesSelf ? undefined : own().get(unit);
    if (!self) return ofAll();
    const others = figures().length - 1;
    return others === 0 ? null : total().sub(self).div(others);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
