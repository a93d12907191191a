import type { Known } from "./known";
import { columnLetters } from "../address";
import { normalizeName } from "../names/normalize-name";
import { CellKind } from "./cell-kind";
import type { HeaderGuess } from "./header-guess";
import { entityLabelWeight } from "./header-words";
import { placeLevel } from "./place-names";
import type { Preface } from "./preface";
import { reason } from "./reading-reasons";
import type { TableReason } from "./reading-reasons";
import type { SheetView } from "./sheet-view";
import type { Table } from "./table";

/** What the builder of a table knows about why. */
export interface TableEvidence {
  readonly header: HeaderGuess;
  readonly preface: Preface;
  /** Rows that are the sums of rows below them. */
  readonly parents: readonly number[];
  /** Which half of a page this is, from 0; null for a whole page. */
  readonly half: number | null;
  readonly known: Known;
}

/** Says why every part of a table was taken so, in the order in which people look: title, header, names, rows, hidden parts. */
export function explainTable(
  view: SheetView,
  table: Omit<Table, "reasons">,
  evidence: TableEvidence,
): readonly TableReason[] {
  return [
    ...aboutHeader(table, evidence),
    ...aboutEntity(view, table, evidence.known),
    ...aboutRows(view, table, evidence.parents),
    ...aboutHidden(view, table),
  ];
}

function aboutHeader(table: Omit<Table, "reasons">, { header, preface, half }: TableEvidence): readonly TableReason[] {
  const { labelled, contrast } = header.evidence;
  const [top, bottom] = table.headerRows;
  const rows = range(top, bottom);
  const kind = !table.dataRows
    ? reason("header.emptyForm", { labelled }, rows)
    : contrast > 0
      ? reason("header.overFigures", { labelled, figures: contrast }, rows)
      : reason("header.byWords", { labelled }, rows);
  return [
    ...(table.title === "" ? [] : [reason("title.above", { title: table.title }, table.titleRows)]),
    ...(preface.units.length === 0 ? [] : [reason("unit.note", { units: preface.units.join("、") }, preface.unitRows)]),
    kind,
    ...(bottom > top ? [reason("header.deep", { rows: bottom - top + 1 }, rows)] : []),
    ...(half === null
      ? []
      : [reason("half.beginsAgain", { label: table.columns[0]?.path.at(-1) ?? "", part: half + 1 })]),
  ];
}

function aboutEntity(view: SheetView, table: Omit<Table, "reasons">, known: Known): readonly TableReason[] {
  if (table.unitCols.length > 0)
    return [reason("entity.across", { count: table.unitCols.length }, [table.headerRows[1]])];
  const { entityCol, dataRows } = table;
  if (entityCol === null) return [reason("entity.none", {})];
  const col = columnLetters(entityCol);
  const label = table.columns.find((column) => column.col === entityCol)?.path.at(-1) ?? "";
  const names = dataRows ? namesIn(view, entityCol, dataRows) : [];
  const share = (test: (name: string) => boolean): number =>
    names.length === 0 ? 0 : Math.round((names.filter(test).length * 100) / names.length);
  const inRoster = share((name) => known.names.has(normalizeName(name)));
  if (inRoster >= 50) return [reason("entity.roster", { col, share: inRoster })];
  const places = share((name) => placeLevel(name) > 0);
  if (places >= 50) return [reason("entity.places", { col, share: places })];
  return entityLabelWeight(label) > 0 ? [reason("entity.label", { col, label })] : [reason("entity.leftmost", { col })];
}

function namesIn(view: SheetView, col: number, [first, last]: readonly [number, number]): readonly string[] {
  const step = Math.max(1, Math.floor((last - first) / 400));
  const names: string[] = [];
  for (let row = first; row <= last; row += step) {
    if (view.kind(row, col) === CellKind.text) names.push(view.folded(row, col));
  }
  return names;
}

function aboutRows(view: SheetView, table: Omit<Table, "reasons">, parents: readonly number[]): readonly TableReason[] {
  const byWord = table.totalRows.filter((row) => !parents.includes(row));
  return [
    ...(byWord.length > 0 ? [reason("rows.total", { names: namesOf(view, table, byWord) }, byWord)] : []),
    ...(parents.length > 0 ? [reason("rows.sumOfBelow", { names: namesOf(view, table, parents) }, parents)] : []),
    ...(table.sectionRows.length > 0
      ? [reason("rows.section", { names: namesOf(view, table, table.sectionRows) }, table.sectionRows)]
      : []),
    ...(table.blankRows.length > 0 ? [reason("rows.blank", { count: table.blankRows.length }, table.blankRows)] : []),
    ...(table.noteRows.length > 0 ? [reason("rows.note", {}, table.noteRows)] : []),
  ];
}

const MOST_NAMES = 3;

/** The first few names of rows, as the user sees them. */
function namesOf(view: SheetView, table: Omit<Table, "reasons">, rows: readonly number[]): string {
  const names = rows.slice(0, MOST_NAMES).map((row) => firstText(view, row, table.range.left, table.range.right));
  return names.join("、") + (rows.length > MOST_NAMES ? "…" : "");
}

function firstText(view: SheetView, row: number, left: number, right: number): string {
  for (let col = left; col <= right; col++) {
    if (view.kind(row, col) === CellKind.text) return view.folded(row, col).slice(0, 20);
  }
  return "";
}

function aboutHidden(view: SheetView, table: Omit<Table, "reasons">): readonly TableReason[] {
  const { top, bottom } = table.range;
  const rows = [...view.grid.hiddenRows].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b);
  const cols = table.columns.filter((column) => view.grid.hiddenCols.has(column.col));
  return [
    ...(rows.length > 0 ? [reason("rows.hidden", { count: rows.length }, rows)] : []),
    ...(cols.length > 0 ? [reason("cols.hidden", { count: cols.length })] : []),
  ];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
