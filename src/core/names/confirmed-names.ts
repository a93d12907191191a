import type { Finding } from "../finding";
import { NOT_COUNTED } from "../reading/confirmation-words";
import { confirmedUnit, type Confirmation } from "../reading/confirmations";
import { foldText } from "../values/fold-text";
import type { NamedUnit } from "./roster-index";

/**
 * The roster with the names that the office confirmed for a sheet (数据对照) as other names of their units, so that a
 * confirmed name is matched like any other. The same units where nothing was confirmed for the sheet.
 */
export function withConfirmedNames<Unit extends NamedUnit>(
  units: readonly Unit[],
  confirmations: readonly Confirmation[],
  sheet: string,
): readonly Unit[] {
  const own = confirmations.filter(
    (one) => one.kind === "name" && (one.sheet === null || foldText(one.sheet) === foldText(sheet)),
  );
  if (own.length === 0) return units;
  return units.map((unit) => {
    const names = own.flatMap((one) => (one.kind === "name" && one.unit === unit.name ? [one.written] : []));
    return names.length === 0 ? unit : { ...unit, otherNames: [...unit.otherNames, ...names] };
  });
}

/** Findings without the questions about names that the office confirmed to be none of the roster's: their rows do not count. */
export function withoutConfirmedOutsiders(
  findings: readonly Finding[],
  confirmations: readonly Confirmation[],
  sheet: string,
): readonly Finding[] {
  return findings.filter((one) => {
    if (one.code !== "measure.name-doubtful" && one.code !== "ledger.unit-unknown") return true;
    return confirmedUnit(confirmations, sheet, one.facts.name) !== NOT_COUNTED;
  });
}
