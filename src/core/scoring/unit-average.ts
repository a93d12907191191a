import type { Exact } from "../values/exact";
import { sum } from "../values/exact";

/** A unit's figure among those that an average is taken over. */
export interface AveragedFigure {
  readonly unit: string;
  readonly value: Exact;
}

/**
 * The average that each unit is compared with: over all figures, or over those of the others. Null over nobody.
 *
 * @example unitAverages([甲 90, 乙 80, 丙 70], false)("甲") // 75
 */
export function unitAverages(
  figures: readonly AveragedFigure[],
  includesSelf: boolean,
): (unit: string) => Exact | null {
  const total = sum(figures.map(({ value }) => value));
  const own = new Map(figures.map(({ unit, value }) => [unit, value]));
  return (unit) => {
    const self = includesSelf ? undefined : own.get(unit);
    const count = figures.length - (self ? 1 : 0);
    return count === 0 ? null : (self ? total.sub(self) : total).div(count);
  };
}
