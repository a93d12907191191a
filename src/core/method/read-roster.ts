import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { normalizeName } from "../names/normalize-name";
import { foldText } from "../values/fold-text";
import { ROSTER_SHEET } from "./columns/roster-sheet";
import { readRows } from "./match-headers";
import type { AssessedUnit } from "./method";
import type { MethodRow } from "./sheet-rows";

type RosterKey = (typeof ROSTER_SHEET.columns)[number]["key"];

/**
 * The roster 乡镇名册, in the sheet's order.
 *
 * A unit named twice counts once and blocks; another name that is some other unit's name is left out with a finding; rows
 * of totals are no units.
 */
export function readRoster(grid: Grid, findings: Finding[]): readonly AssessedUnit[] {
  const units = new Map<string, AssessedUnit>();
  for (const row of readRows<RosterKey>(grid, ROSTER_SHEET, findings)) {
    const unit = readUnitRow(row);
    if (!unit) continue;
    const known = units.get(normalizeName(unit.name));
    if (known) findings.push(finding("method.unit-twice", "blocking", unit.place, { unit: unit.name }, known.place));
    else units.set(normalizeName(unit.name), unit);
  }
  const roster = withoutTakenNames([...units.values()], findings);
  if (roster.length === 0 && !findings.some(({ place }) => place?.sheet === grid.sheet)) {
    const place = { sheet: grid.sheet, row: 0, col: 0 };
    findings.push(finding("method.sheet-empty", "blocking", place, { sheet: grid.sheet }));
  }
  return roster;
}

function readUnitRow(row: MethodRow<RosterKey>): AssessedUnit | null {
  const name = row.required("name");
  if (name === null) return null;
  if (/^(?:合计|总计|小计|全县|全县合计|共计)$/.test(foldText(name))) {
    row.report("method.unit-row-total", "name", { text: name }, "warning");
    return null;
  }
  return {
    name,
    otherNames: splitNames(row.text("otherNames")),
    unitClass: row.textOrNull("unitClass"),
    personResponsible: row.textOrNull("personResponsible"),
    coefficient: row.knows("coefficient") ? row.number("coefficient") : null,
    place: row.place("name"),
  };
}

/** Names in one cell, separated by 、 , ; / or line breaks. @example splitNames("城关、城关街道") // ["城关", "城关街道"] */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[、,,;;/\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function withoutTakenNames(units: readonly AssessedUnit[], findings: Finding[]): readonly AssessedUnit[] {
  const owners = new Map<string, AssessedUnit>(units.map((unit) => [normalizeName(unit.name), unit]));
  return units.map((unit) => {
    const otherNames = unit.otherNames.filter((name) => {
      const owner = owners.get(normalizeName(name));
      if (!owner) owners.set(normalizeName(name), unit);
      if (!owner || owner === unit) return true;
      findings.push(
        finding("method.other-name-taken", "blocking", unit.place, { name, unit: owner.name }, owner.place),
      );
      return false;
    });
    return otherNames.length === unit.otherNames.length ? unit : { ...unit, otherNames };
  });
}
