import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import type { RosterIndex } from "../names/roster-index";
import { matchUnit } from "../names/match-unit";
import { VETO_CHOICES } from "./choices";
import { ADJUSTMENT_SHEET } from "./columns/adjustment-sheet";
import { VETO_SHEET } from "./columns/veto-sheet";
import { readRows } from "./match-headers";
import type { Adjustment, AssessedUnit, Veto, VetoEffect } from "./method";
import type { MethodRow } from "./sheet-rows";

type VetoKey = (typeof VETO_SHEET.columns)[number]["key"];
type AdjustmentKey = (typeof ADJUSTMENT_SHEET.columns)[number]["key"];

/** The veto events 否决事项; a row without an effect takes the setting's. Names are held against the roster. */
export function readVetoes(
  grid: Grid,
  roster: RosterIndex<AssessedUnit>,
  preset: VetoEffect,
  findings: Finding[],
): readonly Veto[] {
  return readRows<VetoKey>(grid, VETO_SHEET, findings).flatMap((row) => {
    const [unit, event] = [rosterName(row, roster), row.required("event")];
    const effect = row.choice("effect", VETO_CHOICES, preset);
    const date = row.day("date");
    if (unit === null || event === null || effect === null) return [];
    if (!row.has("document")) row.report("method.veto-no-document", "document", { unit }, "warning");
    const evidence = { document: row.text("document"), date, decidedBy: row.textOrNull("decidedBy") };
    return [{ unit, event, ...evidence, effect, place: row.place("unit") }];
  });
}

/** The bonus and deduction events 加扣分. */
export function readAdjustments(
  grid: Grid,
  roster: RosterIndex<AssessedUnit>,
  findings: Finding[],
): readonly Adjustment[] {
  return readRows<AdjustmentKey>(grid, ADJUSTMENT_SHEET, findings).flatMap((row) => {
    const [unit, item] = [rosterName(row, roster), row.required("item")];
    const points = row.required("points") === null ? null : row.number("points");
    const date = row.day("date");
    if (unit === null || item === null || points === null) return [];
    const facts = { reason: row.text("reason"), evidence: row.text("evidence"), date };
    return [{ unit, item, points, ...facts, place: row.place("points") }];
  });
}

/** The roster's own name for the row's unit; null, with a finding, when the name is doubtful or unknown. */
function rosterName<Key extends string>(
  row: MethodRow<Key | "unit">,
  roster: RosterIndex<AssessedUnit>,
): string | null {
  const name = row.required("unit");
  if (name === null) return null;
  const match = matchUnit(name, roster);
  if (match.kind === "exact" || match.kind === "same") return match.unit.name;
  const suggestion = match.kind === "suggested" ? match.candidates.map((unit) => unit.name).join("、") : null;
  row.report("method.unknown-unit", "unit", { text: name, suggestion });
  return null;
}

export function reportMissingSheet(sheet: string, findings: Finding[]): void {
  findings.push(finding("method.sheet-missing", "blocking", null, { sheet }));
}
