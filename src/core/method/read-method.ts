import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { matchUnit } from "../names/match-unit";
import type { RosterIndex } from "../names/roster-index";
import { rosterIndex } from "../names/roster-index";
import { foldText } from "../values/fold-text";
import type { Period } from "../values/period";
import { UNKNOWN_PERIOD } from "../values/period";
import { ADJUSTMENT_SHEET } from "./columns/adjustment-sheet";
import { CRITERIA_SHEET } from "./columns/criteria-sheet";
import { ROSTER_SHEET } from "./columns/roster-sheet";
import { SETTINGS_SHEET } from "./columns/settings-sheet";
import { VETO_SHEET } from "./columns/veto-sheet";
import type { AssessedUnit, Criterion, Method, MethodSettings } from "./method";
import type { MethodSheet } from "./method-column";
import { methodSheetName } from "./method-column";
import { methodVersion } from "./method-version";
import { readCriteria } from "./read-criteria";
import type { ReadCriteria } from "./read-criteria";
import { readRoster } from "./read-roster";
import type { ReadSettings } from "./read-settings";
import { readSettings } from "./read-settings";
import { readAdjustments, readVetoes, reportMissingSheet } from "./read-vetoes";

/** A method as far as its sheets could be read, with every mistake in them. It may be used when no finding blocks. */
export interface ReadMethod {
  readonly method: Method;
  /** What the sheet's own sums and settings said, for the self-check. */
  readonly stated: Pick<ReadCriteria, "statedTotals" | "isWhole">;
  readonly settingPlaces: ReadSettings["places"];
  readonly findings: readonly Finding[];
}

/** Which method of the workbook, and for which period where the caller knows better than 考核设置. */
export interface MethodChoice {
  readonly suffix?: string | null;
  readonly period?: Period | null;
}

/**
 * Reads the assessment method 考核办法 from its sheets 乡镇名册, 考核设置, 考核指标, 否决事项 and 加扣分.
 *
 * Missing sheets block, but 否决事项 and 加扣分, which mean none. A further method in the workbook has sheets that end in
 * its suffix (考核指标·部门, 乡镇名册·部门); settings that it has none of its own for are the workbook's.
 */
export function readMethod(grids: readonly Grid[], choice: MethodChoice = {}): ReadMethod {
  const findings: Finding[] = [];
  const suffix = choice.suffix ?? null;
  const sheets = findSheets(grids, suffix, findings);
  const roster = sheets.roster ? readRoster(sheets.roster, findings) : [];
  const index = rosterIndex(roster);
  const read = readSettings(sheets.settings, choice.period ?? null, findings);
  const criteria = sheets.criteria ? readCriteria(sheets.criteria, findings, yearOf(read.settings)) : NO_CRITERIA;
  const parts: Omit<Method, "version"> = {
    title: read.title,
    county: read.county,
    office: read.office,
    suffix,
    roster,
    settings: read.settings,
    criteria: criteria.criteria.map((criterion) => withScope(criterion, index, roster, findings)),
    vetoes: sheets.vetoes ? readVetoes(sheets.vetoes, index, read.settings.vetoEffect, findings) : [],
    adjustments: sheets.adjustments ? readAdjustments(sheets.adjustments, index, findings) : [],
  };
  checkTieBreakers(parts, read.places.get("tieBreakers") ?? null, findings);
  const method = { ...parts, version: methodVersion(parts) };
  return { method, stated: criteria, settingPlaces: read.places, findings };
}

const NO_CRITERIA: ReadCriteria = { criteria: [], statedTotals: [], isWhole: false };

/** What the methods of a workbook are called: null for the main one, then the suffixes in sheet order. */
export function methodsIn(grids: readonly Grid[]): readonly (string | null)[] {
  const own = foldText(CRITERIA_SHEET.name);
  return grids.flatMap(({ sheet }) => {
    const folded = foldText(sheet);
    if (folded === own) return [null];
    const match = /^考核指标[·•・._-](.+)$/.exec(folded);
    return match ? [match[1]!] : [];
  });
}

/** True for sheets that hold a method: they are read as the method, never as data. */
export function isMethodSheet(sheet: string): boolean {
  const folded = foldText(sheet);
  return SHEETS.some(({ name }) => folded === name || new RegExp(`^${name}[·•・._-]`).test(folded));
}

const SHEETS: readonly MethodSheet[] = [ROSTER_SHEET, SETTINGS_SHEET, CRITERIA_SHEET, VETO_SHEET, ADJUSTMENT_SHEET];

interface FoundSheets {
  readonly roster: Grid | null;
  readonly settings: Grid | null;
  readonly criteria: Grid | null;
  readonly vetoes: Grid | null;
  readonly adjustments: Grid | null;
}

function findSheets(grids: readonly Grid[], suffix: string | null, findings: Finding[]): FoundSheets {
  const find = (sheet: MethodSheet, wanted = suffix): Grid | null => {
    const name = foldText(methodSheetName(sheet.name, wanted));
    return grids.find((grid) => foldText(grid.sheet).replace(/[•・._-](?=[^•・._-]+$)/, "·") === name) ?? null;
  };
  const found = {
    roster: find(ROSTER_SHEET),
    settings: find(SETTINGS_SHEET) ?? find(SETTINGS_SHEET, null),
    criteria: find(CRITERIA_SHEET),
    vetoes: find(VETO_SHEET),
    adjustments: find(ADJUSTMENT_SHEET),
  };
  for (const sheet of SHEETS.filter(({ isRequired }) => isRequired)) {
    if (!found[sheet.kind]) reportMissingSheet(methodSheetName(sheet.name, suffix), findings);
  }
  return found;
}

/** The scope with the roster's own names for units; classes stay as they are. */
function withScope(
  criterion: Criterion,
  index: RosterIndex<AssessedUnit>,
  roster: readonly AssessedUnit[],
  findings: Finding[],
): Criterion {
  if (!criterion.scope) return criterion;
  const classes = new Set(roster.flatMap(({ unitClass }) => unitClass ?? []));
  const scope = criterion.scope.flatMap((name) => {
    if (classes.has(name)) return [name];
    const match = matchUnit(name, index);
    if (match.kind === "exact" || match.kind === "same") return [match.unit.name];
    findings.push(finding("method.unknown-scope", "blocking", criterion.place, { text: name }));
    return [];
  });
  return { ...criterion, scope };
}

function checkTieBreakers(method: Omit<Method, "version">, place: CellPlace | null, findings: Finding[]): void {
  for (const text of method.settings.tieBreakers) {
    const isItem = method.criteria.some(({ id, item, section }) => [id, item, section].includes(text));
    if (!isItem) findings.push(finding("method.unknown-tie-breaker", "blocking", place, { text }));
  }
}

/** The year that targets by phases belong to; null where the period is not known. */
function yearOf({ period }: MethodSettings): number | null {
  return period === UNKNOWN_PERIOD ? null : period.year;
}
