import { CellKind, isDataKind } from "./cell-kind";
import { isTotalName } from "./header-words";
import { isInstitution, placeLevel } from "./place-names";
import { loneCell, lookAtRow } from "./row-look";
import type { SheetView } from "./sheet-view";

/** Body rows that are not units of their own. */
export interface RowRoles {
  readonly totalRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly blankRows: readonly number[];
  /** The rows that are left: one unit each. */
  readonly unitRows: readonly number[];
}

const ROWS_A_STEP = 4096;
/** Signs without which no name is that of a total; most names have none and need no closer look. */
const TOTAL_SIGN = /[计总全本均汇]|otal|sum/i;

/** With all its white space. */
const LONGEST_TOTAL = 60;

/** The columns of a table body. */
export interface BodyArea {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Sorts the rows of a body: blank (also those that only continue merged cells from above); sections (one cell over most of the width, or alone before the names begin); totals and
 * subtotals by word; the rest are units.
 */
export function* rowRoles(view: SheetView, body: BodyArea, entityCol: number | null): Generator<void, RowRoles> {
  const roles = {
    totalRows: [] as number[],
    sectionRows: [] as number[],
    blankRows: [] as number[],
    unitRows: [] as number[],
  };
  const nameEnd = nameColumnsEnd(view, body, entityCol);
  for (let row = body.first; row <= body.last; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const filled = filledBetween(view, row, body.left, body.right);
    if (filled === 0) roles.blankRows.push(row);
    else if (isTotalRow(view, row, body.left, nameEnd)) roles.totalRows.push(row);
    else if (filled === 1 && isSectionRow(view, row, body, entityCol)) roles.sectionRows.push(row);
    else roles.unitRows.push(row);
  }
  return roles;
}

/** Counted already where the table holds all of the row; this runs for every row of a long list. */
function filledBetween(view: SheetView, row: number, left: number, right: number): number {
  const isWhole = left <= view.firstInRow[row]! && right >= view.lastInRow[row]!;
  return isWhole ? view.filledInRow[row]! : lookAtRow(view, row, left, right).filled;
}

/** Names stand in the columns up to the entity column, or up to the first column of figures. */
function nameColumnsEnd(view: SheetView, body: BodyArea, entityCol: number | null): number {
  if (entityCol !== null) return Math.max(entityCol, body.left);
  for (let col = body.left; col <= body.right; col++)
    if (isDataKind(view.kind(body.first, col))) return Math.max(body.left, col - 1);
  return body.left;
}

function isTotalRow(view: SheetView, row: number, left: number, nameEnd: number): boolean {
  for (let col = left; col <= nameEnd; col++) {
    if (view.kind(row, col) !== CellKind.text || !mayBeTotal(view.text(row, col))) continue;
    const merge = view.merge(row, col);
    const isGroupOfRows = merge !== undefined && merge.bottom > merge.top;
    if (!isGroupOfRows && isTotalName(view.folded(row, col))) return true;
  }
  return false;
}

function mayBeTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTAL_SIGN.test(text);
}

function isSectionRow(view: SheetView, row: number, body: BodyArea, entityCol: number | null): boolean {
  const lone = loneCell(view, row, body.left, body.right);
  if (!lone || body.right - body.left < 2 || isDataKind(view.kind(row, lone.col))) return false;
  const merge = view.merge(row, lone.col);
  if (merge && merge.bottom > merge.top) return false;
  if (lone.span * 2 > body.right - body.left + 1) return true;
  if (lone.col === entityCol && isHeading(view, row, lone.text, body)) return true;
  const isBeforeNames = entityCol !== null && lone.col < entityCol && lone.col + lone.span - 1 < entityCol;
  return (
    (isBeforeNames || (entityCol !== null && lone.col < entityCol && lone.span > 1)) && !isInGroup(view, row, body)
  );
}

/** 一、综合; （二）惠民生: the rows below it are its members. */
function isNumberedHeading(folded: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/.test(folded);
}

/** A heading in the column of names: numbered, or no place or office where the next row has more texts than its name. */
function isHeading(view: SheetView, row: number, folded: string, body: BodyArea): boolean {
  if (row >= body.last) return false;
  const next = lookAtRow(view, row + 1, body.left, body.right);
  if (next.data === 0) return false;
  return isNumberedHeading(folded) || (next.labels >= 2 && placeLevel(folded) === 0 && !isInstitution(folded));
}

function isInGroup(view: SheetView, row: number, body: BodyArea): boolean {
  for (let col = body.left; col <= body.right; col++) if ((view.merge(row, col)?.top ?? row) < row) return true;
  return false;
}
