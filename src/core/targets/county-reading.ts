import type { MeasureContext } from "../measures/take-readings";
import { takeReadings } from "../measures/take-readings";
import { WHOLE_COUNTY } from "../measures/unit-rows";
import type { AssessedUnit, Criterion } from "../method/method";
import { foldText } from "../values/fold-text";
import type { Reading } from "../values/reading";

const COUNTY: AssessedUnit = {
  name: WHOLE_COUNTY,
  otherNames: [],
  unitClass: null,
  personResponsible: null,
  coefficient: null,
  place: { sheet: "", row: 0, col: 0 },
};

/**
 * The county's own figure for a criterion 全县, to be held against the same bar as a unit's.
 *
 * Shares and ratios are taken over all units' rows together, never as a mean of the units' rates. A single value is the one
 * that the sheet's own 合计 or 全县 row states, and only where it is a rate or an amount a head: a sum of all units has no
 * business with one unit's bar. Null where there is no such figure.
 */
export function countyReading(criterion: Criterion, context: MeasureContext): Reading | null {
  switch (criterion.measure.kind) {
    case "share":
    case "ratio":
    case "perHead":
      return takeReadings(criterion, { ...context, units: [COUNTY] }).readings[0] ?? null;
    case "value":
      return statedReading(criterion, context);
    default:
      return null;
  }
}

/** What the total row says, for rates and amounts a head. */
function statedReading(criterion: Criterion, { sources }: MeasureContext): Reading | null {
  if (criterion.measure.kind !== "value" || !isRate(criterion)) return null;
  const { column } = sources.find(criterion.measure.source, criterion.place);
  if (!column) return null;
  const named = [...column.units.others].flatMap(([row, name]) => (isCountyName(name) ? [row] : []));
  const readings = [...named, ...column.table.totalRows].map((row) => column.at(row));
  return readings.find(({ state }) => state === "number") ?? null;
}

function isRate({ unit, target, item }: Criterion): boolean {
  const measure = unit ?? target?.unit ?? "";
  return measure === "%" || measure === "‰" || /人均|户均|平均|每/.test(item);
}

function isCountyName(name: string): boolean {
  return /^(?:全县|全区|全市|本县|合计|总计|全县合计)$/.test(foldText(name));
}
