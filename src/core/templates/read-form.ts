import type { CellPlace } from "../address";
import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import { matchUnit } from "../names/match-unit";
import { rosterIndex, type NamedUnit, type RosterIndex } from "../names/roster-index";
import { exact } from "../values/exact";
import { foldText } from "../values/fold-text";
import { readNumberText } from "../values/read-number-text";
import { plain } from "../values/rounding";
import { findForm, type FoundForm } from "./find-form";
import { formGrids } from "./form-grids";
import { mergedCells, shownText } from "./merged-cells";
import { formLayout } from "./form-layout";
import { readFormCell } from "./read-form-cell";
import type { ReturnedCell, ReturnedRow } from "./returned-file";
import { printedHeader, unitColumn, type Template, type TemplateSheet } from "./template";

/** What a file holds of a form. */
export interface FormReading {
  readonly rows: readonly ReturnedRow[];
  readonly findings: readonly Finding[];
  /** Template sheets that the file does not have. */
  readonly missing: readonly string[];
}

/**
 * Reads every row that was filled in, in any order of rows and columns: the example, notes, totals and rows in which nothing was
 * written are passed over. Every rule of the form is checked again.
 */
export function readForm(template: Template, grids: readonly Grid[], file: string): FormReading {
  const roster = rosterIndex(template.units.map((name) => ({ name, otherNames: [] })));
  const filled = formGrids(grids);
  const readings = template.sheets.map((sheet): FormReading => {
    const found = findForm(sheet, filled);
    return found ? readSheet(template, sheet, found, roster, file) : { rows: [], findings: [], missing: [sheet.name] };
  });
  const missing = readings.flatMap((one) => one.missing);
  const lacks = finding("form.sheet-missing", "warning", null, { file, sheet: missing.join("、") });
  return {
    rows: readings.flatMap(({ rows }) => rows),
    findings: [...onceAUnit(readings.flatMap(({ findings }) => findings)), ...(missing.length > 0 ? [lacks] : [])],
    missing,
  };
}

/** Another township's name in a copy is said of its first row. */
function onceAUnit(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter((one) => {
    if (one.code !== "form.unit-not-expected") return true;
    const isNew = !said.has(one.facts.unit);
    said.add(one.facts.unit);
    return isNew;
  });
}

function readSheet(
  template: Template,
  sheet: TemplateSheet,
  form: FoundForm,
  roster: RosterIndex<NamedUnit>,
  file: string,
): FormReading {
  const findings: Finding[] = headerFindings(sheet, form, file);
  const rows: ReturnedRow[] = [];
  const seen = new Map<string, CellPlace>();
  for (let row = form.headerRow + 1; row < form.grid.rows; row++) {
    const read = readRow(template, sheet, form, row, roster);
    if (!read) continue;
    findings.push(...read.findings);
    const { unit, place } = read.row;
    const first = unit !== null && sheet.rows.length > 0 ? seen.get(unit) : undefined;
    if (first) findings.push(finding("form.unit-twice", "blocking", place, { unit: unit! }, first));
    if (unit !== null) seen.set(unit, place);
    rows.push(read.row);
  }
  findings.push(...mergedCells(form, form.cols[unitColumn(sheet)] ?? null));
  return { rows, findings, missing: [] };
}

function headerFindings(sheet: TemplateSheet, form: FoundForm, file: string): Finding[] {
  const place = { sheet: form.grid.sheet, row: form.headerRow, col: 0 };
  const lacking = sheet.columns.filter((_, i) => form.cols[i] === null);
  if (lacking.length > 0) {
    const facts = { file, sheet: sheet.name, headers: lacking.map(printedHeader).join("、") };
    const severity = lacking.some(({ isRequired }) => isRequired) ? "blocking" : "note";
    return [finding("form.columns-missing", severity, place, facts)];
  }
  const layout = formLayout(sheet);
  const isMoved = form.fileCol === null && form.cols.some((col, i) => col !== layout.cols[i]);
  return isMoved ? [finding("form.columns-moved", "note", place, { file, sheet: sheet.name })] : [];
}

interface ReadRow {
  readonly row: ReturnedRow;
  readonly findings: readonly Finding[];
}

function readRow(
  template: Template,
  sheet: TemplateSheet,
  form: FoundForm,
  row: number,
  roster: RosterIndex<NamedUnit>,
): ReadRow | null {
  const { grid } = form;
  const unitCol = form.cols[unitColumn(sheet)] ?? null;
  const unitText = unitCol === null ? "" : shownText(grid, row, unitCol);
  if (isApart(grid, row, unitText)) return null;
  const inputs = sheet.columns.map((_, i) => i).filter((i) => i !== unitColumn(sheet) && form.cols[i] !== null);
  if (inputs.every((i) => (grid.texts[row]?.[form.cols[i]!] ?? "").trim() === "")) return null;
  const place = { sheet: grid.sheet, row, col: unitCol ?? 0 };
  const read = sheet.columns.map((column, i) => {
    const col = form.cols[i];
    const at = { sheet: grid.sheet, row, col: col ?? 0 };
    if (col === null || col === undefined)
      return { cell: { value: { kind: "blank" }, place: at } as ReturnedCell, findings: [] };
    const { value, findings } = readFormCell(cellAt(grid, row, col), column, at);
    // What is wrong with a name is said once, of the row.
    return { cell: { value, place: at }, findings: column.type === "unit" ? [] : findings };
  });
  const cells = read.map(({ cell }) => cell);
  const unit = unitOf(template, sheet, unitText, roster, place);
  const origin = originOf(form, row);
  return {
    row: { sheet: sheet.name, unit: unit.name, unitText, cells, place, origin },
    findings: [
      ...unit.findings,
      ...read.flatMap(({ findings }) => findings),
      ...crossFindings(sheet, cells),
      ...changeFindings(sheet, unit.name, cells),
    ],
  };
}

/** The example, totals, and lines of text below the form that stand alone in their row. */
function isApart(grid: Grid, row: number, unitText: string): boolean {
  const filled = (grid.texts[row] ?? []).map(foldText).filter((text) => text !== "");
  if (filled.length === 1 && NOTE.test(filled[0]!)) return true;
  return /^(?:示例|合计|总计|小计|Example)/.test(foldText(unitText)) || SIGNATURE.test(foldText(unitText));
}

const NOTE = /^(?:注\d|注:|说明:|填表人|审核人|Note)/;
/** Who signs for a form stands below it: 填报人:张某  联系电话: */
const SIGNATURE = /^(?:填表|填报|制表|审核|审签|分管领导|(?:单位|主要)?负责人|联系|电话|日期|说明|备注)[^:]{0,4}:/;

function cellAt(grid: Grid, row: number, col: number) {
  return {
    value: grid.values[row]?.[col] ?? null,
    text: grid.texts[row]?.[col] ?? "",
    format: grid.formats[row]?.[col] ?? "General",
    date1904: grid.date1904,
  };
}

function originOf({ grid, fileCol, cellCol, timeCol }: FoundForm, row: number): ReturnedRow["origin"] {
  const textAt = (col: number | null) => (col === null ? "" : (grid.texts[row]?.[col] ?? "").trim());
  const file = textAt(fileCol);
  return file === "" ? null : { file, cell: textAt(cellCol), modified: textAt(timeCol) || null };
}

/** The row's unit; in a copy for one township, other names are said so. */
function unitOf(
  template: Template,
  sheet: TemplateSheet,
  text: string,
  roster: RosterIndex<NamedUnit>,
  place: CellPlace,
) {
  if (unitColumn(sheet) < 0) return { name: template.unit, findings: [] };
  if (text === "" && template.unit !== null) {
    const said = finding("form.unit-from-form", "note", place, { unit: template.unit });
    return { name: template.unit, findings: [said] };
  }
  const match = matchUnit(text, roster);
  if (match.kind === "exact" || match.kind === "same") {
    const isOther = template.unit !== null && template.unit !== match.unit.name;
    const facts = { unit: match.unit.name, wanted: template.unit ?? "" };
    return {
      name: match.unit.name,
      findings: isOther ? [finding("form.unit-not-expected", "question", place, facts)] : [],
    };
  }
  const near = match.kind === "suggested" ? match.candidates.map(({ name }) => name).join("、") : "";
  const suggested = near === "" ? (template.unit ?? "") : near;
  return { name: null, findings: [finding("form.unit-unknown", "blocking", place, { name: text, suggested })] };
}

/** 完成 more than 计划. */
function crossFindings(sheet: TemplateSheet, cells: readonly ReturnedCell[]): readonly Finding[] {
  return sheet.columns.flatMap((column, i) => {
    const other = column.atMost === null ? -1 : sheet.columns.findIndex(({ header }) => header === column.atMost);
    const [own, bar] = [cells[i]?.value, cells[other]?.value];
    if (own?.kind !== "number" || bar?.kind !== "number" || own.value.compare(bar.value) <= 0) return [];
    const facts = { header: column.header, value: plain(own.value), other: column.atMost!, bar: plain(bar.value) };
    return [finding("form.more-than", "warning", cells[i]!.place, facts, cells[other]!.place)];
  });
}

/** A value more than three times the previous one, or less than a third of it, is asked about. */
function changeFindings(sheet: TemplateSheet, unit: string | null, cells: readonly ReturnedCell[]): readonly Finding[] {
  const row = sheet.rows.find((one) => one.unit === unit);
  if (!row) return [];
  return sheet.columns.flatMap((column, i) => {
    const value = cells[i]?.value;
    const previous = row.previous[i] ? readNumberText(row.previous[i])?.value : undefined;
    if (value?.kind !== "number" || !previous || previous.compare(0) <= 0) return [];
    const times = value.value.div(previous);
    if (times.compare(exact(3)) <= 0 && times.mul(3).compare(1) >= 0) return [];
    const facts = { header: column.header, value: plain(value.value), previous: plain(previous) };
    return [finding("form.unusual-change", "question", cells[i]!.place, facts)];
  });
}
