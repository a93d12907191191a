import { positionAmong } from "../scoring/rules/position-among";
import { sampleDeviation } from "../scoring/rules/z-score";
import type { Direction } from "../scoring/peer-order";
import { peerOrder } from "../scoring/peer-order";
import type { Exact } from "../values/exact";
import { ONE, ZERO } from "../values/exact";

/** A column of figures, one a unit; null where a unit has none. */
export type Column = readonly (Exact | null)[];

/**
 * Min-max 极差标准化 of a column: the worst known figure becomes `low`, the best `high`. A unit without a figure stays so.
 * Where all figures are equal everybody gets `high`.
 *
 * @example minMaxColumn([2, 5, null, 8], "higher", 0, 100) // 0, 50, null, 100
 */
export function minMaxColumn(column: Column, direction: Direction, low: Exact, high: Exact): Column {
  const known = knownOf(column);
  return column.map((value) => {
    if (value === null) return null;
    return low.add(high.sub(low).mul(positionAmong(value, known, direction, ONE).position));
  });
}

/** Z-scores 标准分 by the sample deviation; zero where all figures are equal. Lower is better turns the sign. */
export function zScoreColumn(column: Column, direction: Direction): Column {
  const known = knownOf(column);
  const { mean } = peerOrder(known);
  const deviation = sampleDeviation(known, mean);
  return column.map((value) => {
    if (value === null) return null;
    const away = direction === "higher" ? value.sub(mean) : mean.sub(value);
    return deviation.equals(ZERO) ? ZERO : away.div(deviation);
  });
}

/** The figures that are there. */
export function knownOf(column: Column): readonly Exact[] {
  return column.filter((value) => value !== null);
}
