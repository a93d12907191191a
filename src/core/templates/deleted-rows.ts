import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import { matchUnit } from "../names/match-unit";
import { rosterIndex } from "../names/roster-index";
import { findForm } from "./find-form";
import { formGrids } from "./form-grids";
import { unitColumn, type Template } from "./template";

/**
 * Rows that a form went out with and that are no longer there: of a copy its township's row, of a form for all every township's.
 * An earlier merge lists what came in, not what went out, and is left out.
 */
export function deletedRows(own: Template, grids: readonly Grid[], file: string): readonly Finding[] {
  const roster = rosterIndex(own.units.map((name) => ({ name, otherNames: [] })));
  return own.sheets.flatMap((sheet) => {
    const found = sheet.rows.length > 0 ? findForm(sheet, formGrids(grids)) : null;
    const col = found?.cols[unitColumn(sheet)] ?? null;
    if (!found || col === null || found.fileCol !== null) return [];
    const there = new Set(
      found.grid.texts.slice(found.headerRow + 1).flatMap((row) => {
        const match = matchUnit(row[col] ?? "", roster);
        return match.kind === "exact" || match.kind === "same" ? [match.unit.name] : [];
      }),
    );
    const gone = sheet.rows.map(({ unit }) => unit).filter((unit) => !there.has(unit));
    const place = { sheet: found.grid.sheet, row: found.headerRow, col };
    const facts = { file, sheet: sheet.name, units: gone.join("、") };
    return gone.length === 0 ? [] : [finding("form.rows-deleted", "warning", place, facts)];
  });
}
