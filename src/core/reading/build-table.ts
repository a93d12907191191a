import type { Known } from "./known";
import type { CellRange } from "../address";
import { CellKind } from "./cell-kind";
import { columnPaths } from "./column-paths";
import { columnUnits } from "./column-units";
import { confirmedEntity, confirmedMeasure } from "./confirmations";
import { entityColumn } from "./entity-column";
import { explainTable } from "./explain-table";
import { halfStarts } from "./half-pages";
import { isHeaderOfEmptyForm, shareOfSameLayout } from "./header-guess";
import type { HeaderGuess } from "./header-guess";
import { entityLabelWeight, isTotalName } from "./header-words";
import { normalizeName } from "../names/normalize-name";
import { parentRows } from "./parent-rows";
import { readPreface } from "./preface";
import type { Preface } from "./preface";
import { isBlankRow, lookAtRow } from "./row-look";
import { rowRoles } from "./row-roles";
import type { RowRoles } from "./row-roles";
import type { SheetView } from "./sheet-view";
import { unitColumns } from "./unit-columns";
import { bodyOf } from "./table-body";
import type { TableBody } from "./table-body";
import type { Table, TableColumn } from "./table";

/**
 * The tables under a header: one, or one for each half of a page printed in halves. None when what lies under the header is
 * no body after all.
 *
 * @param from the first row above the header that does not belong to the table before
 */
export function* buildTables(
  view: SheetView,
  header: HeaderGuess,
  strip: CellRange,
  from: number,
  known: Known,
): Generator<void, BuiltTables> {
  const body = yield* bodyOf(view, header, strip.left, strip.right);
  if (!isBody(view, header, body, strip)) return { tables: [], end: header.bottom + 1 };
  const preface = readPreface(view, from, header.top, strip.left, strip.right);
  const wide = { ...header, right: lastColumn(view, header, body, strip) };
  const paths = prefixed(columnPaths(view, wide), preface);
  const leaf = paths.map((path) => path.at(-1) ?? "");
  const rows = bodyRowsOf(view, wide, body);
  const starts = halfStarts(view, rows, wide.left, leaf);
  const tables: Table[] = [];
  for (const [index, start] of starts.entries()) {
    const end = (starts[index + 1] ?? wide.right + 1) - 1;
    const part = { ...wide, left: start, right: end };
    const half = starts.length > 1 ? index : null;
    const own = paths.slice(start - wide.left, end + 1 - wide.left);
    tables.push(yield* oneTable(view, part, body, preface, own, known, half));
    yield;
  }
  return { tables, end: Math.max(header.bottom + 1, body.end) };
}

/** What was built under one header, and the row where the next may begin. */
export interface BuiltTables {
  readonly tables: readonly Table[];
  readonly end: number;
}

function* oneTable(
  view: SheetView,
  header: HeaderGuess,
  body: TableBody,
  preface: Preface,
  paths: readonly (readonly string[])[],
  known: Known,
  half: number | null,
): Generator<void, Table> {
  const rows = bodyRowsOf(view, header, body).filter((row) => !startsWithTotal(view, row, header));
  const unitCols = unitColumns(paths, known).map((index) => header.left + index);
  const entityCol = unitCols.length > 0 ? null : entityOf(view, header, rows, paths, known);
  const roles = yield* rolesOf(view, header, body, entityCol);
  const sources = { note: preface.units, indicator: preface.indicator?.unit ?? null };
  const units = columnUnits(view, header, paths, roles.unitRows, entityCol, sources);
  const columns: readonly TableColumn[] = paths.map((path, index) => ({
    col: header.left + index,
    path,
    unit: confirmedMeasure(known.confirmations, view.grid.sheet, path) ?? units[index] ?? null,
  }));
  const bottom = Math.max(header.bottom, body.rows?.[1] ?? -1);
  const table = {
    sheet: view.grid.sheet,
    range: { top: header.top, left: header.left, bottom, right: header.right },
    title: preface.title,
    titleRows: preface.titleRows,
    headerRows: [header.top, header.bottom] as const,
    dataRows: body.rows,
    columns,
    entityCol,
    unitCols,
    continues: (half ?? 0) > 0 || /续表?\d*/.test(preface.title),
    totalRows: roles.totalRows,
    sectionRows: roles.sectionRows,
    noteRows: body.noteRows,
    blankRows: roles.blankRows,
  };
  return { ...table, reasons: explainTable(view, table, { header, preface, parents: roles.parents, half, known }) };
}

/** Rows that keep the header's columns; one or two rows in the middle of a form are no table. */
function isBody(view: SheetView, header: HeaderGuess, body: TableBody, strip: CellRange): boolean {
  if (!body.rows) return isHeaderOfEmptyForm(header);
  const rows = bodyRowsOf(view, header, body);
  if (shareOfSameLayout(view, header.bottom, rows, header) < 0.5) return false;
  return rows.length >= 3 || isIsolated(view, header, body, strip);
}

/** Nothing but blank rows, notes or the end follow, and nothing but a title or blank rows stand above. */
function isIsolated(view: SheetView, header: HeaderGuess, body: TableBody, strip: CellRange): boolean {
  const next = body.end;
  const isOpenBelow = next >= view.rows || isBlankRow(view, next, strip.left, strip.right);
  const above = header.top - 1;
  const isOpenAbove =
    above < 0 ||
    isBlankRow(view, above, strip.left, strip.right) ||
    lookAtRow(view, above, strip.left, strip.right).filled <= 2;
  return isOpenBelow && isOpenAbove;
}

const SAMPLE = 400;

/** Rows that hold something, spread over a long body: what holds for them holds for all. */
function bodyRowsOf(view: SheetView, header: HeaderGuess, body: TableBody): readonly number[] {
  if (!body.rows) return [];
  const [first, last] = body.rows;
  const step = Math.max(1, Math.floor((last - first + 1) / SAMPLE));
  const rows: number[] = [];
  for (let row = first; row <= last; row += step) if (holdsSomething(view, row, header)) rows.push(row);
  return rows;
}

function holdsSomething(view: SheetView, row: number, header: HeaderGuess): boolean {
  if (view.filledInRow[row] === 0) return false;
  for (let col = header.left; col <= header.right; col++) if (view.kind(row, col) !== CellKind.blank) return true;
  return false;
}

/** Columns right of the last label belong to the table when its body fills them without a gap. */
function lastColumn(view: SheetView, header: HeaderGuess, body: TableBody, strip: CellRange): number {
  let right = header.right;
  if (!body.rows) return right;
  while (right < strip.right && isFilled(view, body.rows, right + 1)) right++;
  return right;
}

function isFilled(view: SheetView, rows: readonly [number, number], col: number): boolean {
  for (let row = rows[0]; row <= rows[1]; row++) if (view.text(row, col) !== "") return true;
  return false;
}

/** Columns that name periods measure what the rows above the header say. */
function prefixed(paths: readonly (readonly string[])[], preface: Preface): readonly (readonly string[])[] {
  const name = preface.indicator?.name;
  if (name === undefined) return paths;
  return paths.map((path) =>
    path.length === 1 && /^\d{4}年|^\d{4}$|季度$|月$/.test(path[0]!) ? [name, ...path] : path,
  );
}

function entityOf(
  view: SheetView,
  header: HeaderGuess,
  rows: readonly number[],
  paths: readonly (readonly string[])[],
  known: Known,
): number | null {
  const leaf = paths.map(nameLabel);
  const confirmed = confirmedEntity(known.confirmations, view.grid.sheet, paths);
  if (confirmed >= 0) return header.left + confirmed;
  if (rows.length === 0) return entityByLabel(header.left, leaf);
  const found = entityColumn(view, rows, header.left, leaf, (name) => known.names.has(normalizeName(name)));
  return found === null ? emptyNames(view, header, rows, leaf) : lastOfTree(view, header, found);
}

/** 驻村队员>姓名 are the names of a part of the row, not of the row. */
function nameLabel(path: readonly string[]): string {
  const label = path.at(-1) ?? "";
  return label === "姓名" ? path.slice(-2).join("") : label;
}

/** A numbered form without names yet 签到表: the blank column whose label says so. */
function emptyNames(
  view: SheetView,
  header: HeaderGuess,
  rows: readonly number[],
  leaf: readonly string[],
): number | null {
  const col = entityByLabel(header.left, leaf);
  return col !== null && rows.every((row) => view.kind(row, col) === CellKind.blank) ? col : null;
}

/** Names laid as a tree over several columns under one label stand in the last of them. */
function lastOfTree(view: SheetView, header: HeaderGuess, col: number): number {
  const merge = view.merge(header.top, col) ?? view.merge(header.bottom, col);
  const isOneLabel = merge !== undefined && merge.right > merge.left && merge.bottom >= header.bottom;
  return isOneLabel ? Math.min(merge.right, header.right) : col;
}

/** An empty form names its rows in the column whose label says so most clearly. */
function entityByLabel(left: number, leaf: readonly string[]): number | null {
  const weights = leaf.map(entityLabelWeight);
  const best = Math.max(...weights);
  return best > 0 ? left + weights.indexOf(best) : null;
}

function startsWithTotal(view: SheetView, row: number, header: HeaderGuess): boolean {
  const { first } = lookAtRow(view, row, header.left, header.right);
  return first >= 0 && isTotalName(view.folded(row, first));
}

interface SortedRows extends RowRoles {
  /** Total rows that do not say so but sum up the rows below them. */
  readonly parents: readonly number[];
}

function* rolesOf(
  view: SheetView,
  header: HeaderGuess,
  body: TableBody,
  entityCol: number | null,
): Generator<void, SortedRows> {
  if (!body.rows) return { totalRows: [], sectionRows: [], blankRows: [], unitRows: [], parents: [] };
  const area = { first: body.rows[0], last: body.rows[1], left: header.left, right: header.right };
  const roles = yield* rowRoles(view, area, entityCol);
  if (entityCol === null) return { ...roles, parents: [] };
  yield;
  const parents = new Set(parentRows(view, area, entityCol, roles.unitRows));
  if (parents.size === 0) return { ...roles, parents: [] };
  return {
    ...roles,
    totalRows: [...roles.totalRows, ...parents].sort((a, b) => a - b),
    unitRows: roles.unitRows.filter((row) => !parents.has(row)),
    parents: [...parents],
  };
}
