import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { foldText } from "../values/fold-text";
import type { MethodColumn, MethodSheet } from "./method-column";
import type { MatchedColumn } from "./sheet-rows";
import { isBlankRow, isNoteRow, MethodRow } from "./sheet-rows";

/** How far down the header row may stand below titles and notes. */
const HEADER_DEPTH = 20;

/**
 * The body rows of a method sheet. The header row is the one that names the most columns; headers are matched by meaning,
 * wherever they stand. Blank rows and rows of notes are left out; headers that nobody knows are ignored.
 *
 * Findings: no header row, a required column that is not there (both block), two columns with the same meaning.
 */
export function readRows<Key extends string>(
  grid: Grid,
  sheet: Pick<MethodSheet<Key>, "columns">,
  findings: Finding[],
): readonly MethodRow<Key>[] {
  const header = findHeader(grid, sheet.columns);
  const missing = sheet.columns.filter((column) => column.isRequired && !header?.columns.has(column.key));
  if (!header || missing.length > 0) {
    const headers = (header ? missing : sheet.columns.filter((column) => column.isRequired)).map(
      ({ header: h }) => h.zh,
    );
    const place = { sheet: grid.sheet, row: header?.row ?? 0, col: 0 };
    const facts = { sheet: grid.sheet, headers: headers.join("、") };
    findings.push(finding("method.header-missing", "blocking", place, facts));
    return [];
  }
  reportTwice(grid, header, findings);
  const rows: MethodRow<Key>[] = [];
  for (let row = header.row + 1; row < grid.rows; row++) {
    if (isBlankRow(grid, row) || isNoteRow(grid, row)) continue;
    rows.push(new MethodRow(grid, row, header.columns, findings));
  }
  return rows;
}

/** The header row of a sheet and the columns that it names by meaning. */
export interface HeaderRow<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, MatchedColumn<Key>>;
  readonly twice: readonly MatchedColumn<Key>[];
  /** How many columns are named by their very words. */
  readonly exact: number;
}

/** The row that names the most of the columns; null when none names enough of them to be a header. */
export function findHeader<Key extends string>(
  grid: Grid,
  columns: readonly MethodColumn<Key>[],
): HeaderRow<Key> | null {
  let best: HeaderRow<Key> | null = null;
  for (let row = 0; row < Math.min(grid.rows, HEADER_DEPTH); row++) {
    const found = matchRow(grid, row, columns);
    if (found.columns.size > 0 && isBetter(found, best)) best = found;
  }
  // A roster of nothing but names has one header; every other sheet has at least two that it cannot do without.
  const least = Math.min(2, columns.filter((column) => column.isRequired).length);
  return best && best.columns.size >= least ? best : null;
}

/** More columns win; of equal rows the one that names them by their very words, so that no title is taken for a header. */
function isBetter(one: HeaderRow<string>, best: HeaderRow<string> | null): boolean {
  if (best === null || one.columns.size !== best.columns.size) return one.columns.size > (best?.columns.size ?? 0);
  return one.exact > best.exact;
}

/** Exact words first, then headers that contain a column's own header, so that 指标 never takes 一级指标. */
function matchRow<Key extends string>(grid: Grid, row: number, columns: readonly MethodColumn<Key>[]): HeaderRow<Key> {
  const texts = (grid.texts[row] ?? []).map(headerText);
  const found = new Map<Key, MatchedColumn<Key>>();
  const twice: MatchedColumn<Key>[] = [];
  const taken = new Set<number>();
  for (const column of columns) {
    texts.forEach((text, col) => {
      if (text === "" || taken.has(col) || !ownWords(column).includes(text)) return;
      if (found.has(column.key)) twice.push({ col, column });
      else {
        found.set(column.key, { col, column });
        taken.add(col);
      }
    });
  }
  const exact = found.size;
  for (const column of columns) {
    if (found.has(column.key)) continue;
    const col = texts.findIndex((text, at) => !taken.has(at) && text !== "" && isVariant(text, column));
    if (col < 0) continue;
    found.set(column.key, { col, column });
    taken.add(col);
  }
  return { row, columns: found, twice: twice.filter(({ col }) => !taken.has(col)), exact };
}

/** 考核指标名称 is a variant of 指标名称; sentences are not headers. */
function isVariant(text: string, column: MethodColumn): boolean {
  return text.length <= 12 && ownWords(column).some((word) => word.length >= 2 && text.endsWith(word));
}

function ownWords(column: MethodColumn): readonly string[] {
  return [column.header.zh, column.header.en, ...column.words].map(headerText);
}

/** A header without white space, brackets and what is in them, asterisks and colons; case does not count. */
function headerText(text: string): string {
  return foldText(text)
    .replace(/\([^()]*\)/g, "")
    .replace(/[*:：。]/g, "")
    .toLowerCase();
}

function reportTwice<Key extends string>(grid: Grid, header: HeaderRow<Key>, findings: Finding[]): void {
  for (const { col, column } of header.twice) {
    const place = { sheet: grid.sheet, row: header.row, col };
    findings.push(finding("method.header-twice", "warning", place, { header: column.header.zh }));
  }
}
