import type { Band } from "../method/method";
import type { Exact } from "../values/exact";
import { HUNDRED, exact } from "../values/exact";
import { byKeys } from "./place-units";
import type { PlacedBy } from "./place-units";

/** The band of each unit, as an index into the bands (0 is the best), and ties that a quota could not take. */
export interface AssignedBands {
  readonly bands: ReadonlyMap<string, number>;
  readonly quotaTies: readonly { readonly band: number; readonly units: readonly string[] }[];
}

/**
 * Assigns grade bands 等次 to units by their printed totals, best first.
 *
 * A band takes units that reach its threshold (closed below) until its quota is full: at most so many percent of all units,
 * rounded down. Tied units are taken together or not at all. A unit below every threshold has the last band when that one
 * has no threshold, else none.
 *
 * @example bands 优秀 ≥90 at most 30%, 良好 ≥80, 一般: of ten units with 95, 94, 93, 92 ... the fourth is 良好
 */
export function assignBands(units: readonly PlacedBy[], bands: readonly Band[]): AssignedBands {
  const assigned = new Map<string, number>();
  const quotaTies: { band: number; units: string[] }[] = [];
  const taken = bands.map(() => 0);
  for (const group of tiedGroups(units)) {
    const total = group[0]!.keys[0]!;
    for (const [at, band] of bands.entries()) {
      if (band.from !== null && total.compare(band.from) < 0) continue;
      const places = placesIn(band, units.length);
      if (places !== null && taken[at]! + group.length > places) {
        if (taken[at]! < places) quotaTies.push({ band: at, units: group.map(({ unit }) => unit) });
        // Whoever stands below must not slip into a band that someone better was kept out of.
        taken[at] = places;
        continue;
      }
      taken[at]! += group.length;
      for (const { unit } of group) assigned.set(unit, at);
      break;
    }
  }
  return { bands: assigned, quotaTies };
}

/** How many units a band may take; null when it has no quota. */
function placesIn({ quota }: Band, count: number): number | null {
  return quota === null ? null : wholePart(quota.mul(exact(count)).div(HUNDRED));
}

function wholePart(value: Exact): number {
  return Number(value.n / value.d);
}

function tiedGroups(units: readonly PlacedBy[]): readonly (readonly PlacedBy[])[] {
  const groups: PlacedBy[][] = [];
  for (const unit of [...units].sort(byKeys)) {
    const last = groups.at(-1);
    if (last && byKeys(last[0]!, unit) === 0) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}
