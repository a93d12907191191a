import type { CellPlace } from "../../core/address";
import type { Finding } from "../../core/finding";
import type { Grid, SheetVisibility } from "../../core/grid";
import type { AssessedUnit } from "../../core/method/method";
import { headerOf } from "../../core/measures/find-column";
import { unitRows } from "../../core/measures/unit-rows";
import { isMethodSheet } from "../../core/method/read-method";
import { withConfirmedNames } from "../../core/names/confirmed-names";
import { rosterIndex } from "../../core/names/roster-index";
import { CONFIRMATIONS_SHEET } from "../../core/reading/confirmation-words";
import { findTables } from "../../core/reading/find-tables";
import { readConfirmed } from "../../core/reading/read-confirmations";
import type { TableReason } from "../../core/reading/reading-reasons";
import { isJournal } from "../../core/runs/read-runs";

export interface SurveyInput {
  readonly grids: readonly Grid[];
  readonly roster: readonly AssessedUnit[];
}

/** What was found on one sheet, for people to look over. */
export interface SheetSurvey {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  /** data: read for figures; method, journal and confirmations are the program's own forms. */
  readonly kind: "data" | "method" | "own";
  readonly tables: readonly TableSurvey[];
  readonly findings: readonly Finding[];
}

export interface TableSurvey {
  readonly title: string;
  readonly place: CellPlace;
  readonly rows: number;
  /** As criteria name them: the lines of a header with / between. */
  readonly headers: readonly string[];
  readonly reasons: readonly TableReason[];
  /** How many units of the roster have a row; null where no column names units. */
  readonly matched: number | null;
  /** Units of the roster without a row; empty where no column names units. */
  readonly absent: readonly string[];
}

/** Looks over every sheet: its tables with the reasons why they were taken so, and which units were found in them. */
export function surveyOf({ grids, roster }: SurveyInput): readonly SheetSurvey[] {
  const { confirmations } = readConfirmed(grids);
  const rosterNames = roster.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  return grids.map((grid) => {
    const kind = kindOf(grid);
    const about = { sheet: grid.sheet, visibility: grid.visibility, kind };
    if (kind !== "data") return { ...about, tables: [], findings: [] };
    const found = findTables(grid, { rosterNames, confirmations });
    const index = rosterIndex(withConfirmedNames(roster, confirmations, grid.sheet));
    const tables = found.tables.map((table) => {
      const units = unitRows(grid, table, index);
      return {
        title: table.title,
        place: { sheet: grid.sheet, row: table.range.top, col: table.range.left },
        rows: units.bodyRows.length,
        headers: table.columns.map(headerOf),
        reasons: table.reasons,
        matched: units.nameCol === null || units.rows.size === 0 ? null : units.rows.size,
        absent: units.rows.size === 0 ? [] : roster.map(({ name }) => name).filter((name) => !units.rows.has(name)),
      };
    });
    return { ...about, tables, findings: found.findings };
  });
}

function kindOf(grid: Grid): SheetSurvey["kind"] {
  if (isMethodSheet(grid.sheet)) return "method";
  return grid.sheet === CONFIRMATIONS_SHEET || isJournal(grid) ? "own" : "data";
}
