import type { CellPlace } from "../address";
import type { Exact } from "../values/exact";
import { max, min, sum } from "../values/exact";
import type { NumberReading, Reading } from "../values/reading";

/** How several figures of one unit become one. */
export type Combination = "sum" | "mean" | "max" | "min";

/** One reading out of several, and how many blanks were passed over on the way. */
export interface Combined {
  readonly reading: Reading;
  readonly blanks: number;
}

/**
 * Puts the readings of a unit's rows together. An error or a cell that nobody can read makes the whole one: a sum of the
 * rest would be wrong. Rows that do not apply are left out; blanks are passed over and counted; nothing but blanks is blank,
 * never zero.
 */
export function combineReadings(readings: readonly Reading[], how: Combination): Combined {
  const sources = readings.flatMap((reading) => reading.sources);
  const spoilt =
    readings.find(({ state }) => state === "error") ?? readings.find(({ state }) => state === "unreadable");
  if (spoilt) return { reading: spoilt, blanks: 0 };
  const numbers = readings.filter((reading): reading is NumberReading => reading.state === "number");
  const blanks = readings.filter(({ state }) => state === "blank").length;
  const first = numbers[0];
  if (first) {
    const value = combineValues(
      numbers.map((one) => one.value),
      how,
    );
    return { reading: { state: "number", value, unit: first.unit, sources }, blanks };
  }
  return { reading: readings.find(({ state }) => state === "notApplicable") ?? { state: "blank", sources }, blanks };
}

function combineValues(values: readonly Exact[], how: Combination): Exact {
  switch (how) {
    case "sum":
      return sum(values);
    case "mean":
      return sum(values).div(values.length);
    case "max":
      return values.reduce(max);
    case "min":
      return values.reduce(min);
  }
}

/** A number with the cells that it was counted from. */
export function numberReading(value: Exact, unit: string | null, sources: readonly CellPlace[]): NumberReading {
  return { state: "number", value, unit, sources };
}
