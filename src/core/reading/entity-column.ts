import { CellKind } from "./cell-kind";
import { entityLabelWeight, isTotalName } from "./header-words";
import { isInstitution, placeLevel } from "./place-names";
import type { SheetView } from "./sheet-view";
import { isUnitText } from "./unit-text";

/** A column as the search for names sees it. */
interface NameColumn {
  /** Shares of its names: in the roster, places, institutions. */
  readonly known: number;
  readonly places: number;
  readonly institutions: number;
  /** Mean administrative level of its places. */
  readonly level: number;
  /** -1 to 2: what its label says of it. */
  readonly label: number;
  /** Different names, and filled rows, by rows. */
  readonly distinct: number;
  readonly coverage: number;
  /** Mean length of its names. */
  readonly length: number;
}

const SAMPLE = 400;

/**
 * The column that names each row's unit, by what stands in it: the roster's names first, then place names and institutions,
 * then how telling its label is and how many different names it gives. Null when no column names the rows.
 *
 * @param leaf the lowest label of every column from `left` on
 * @param isKnown whether a folded name is in the roster
 */
export function entityColumn(
  view: SheetView,
  rows: readonly number[],
  left: number,
  leaf: readonly string[],
  isKnown: (folded: string) => boolean,
): number | null {
  const sample =
    rows.length <= SAMPLE ? rows : rows.filter((_, index) => index % Math.ceil(rows.length / SAMPLE) === 0);
  const columns = leaf.map((label, index) => lookAtColumn(view, sample, left + index, label, isKnown));
  let best: number | null = null;
  let bestScore = -Infinity;
  columns.forEach((column, index) => {
    const score = column ? scoreOf(column) - leftBonus(columns, index) - index * 0.03 : -Infinity;
    if (score > bestScore) [best, bestScore] = [left + index, score];
  });
  const time = timeColumn(view, sample, left, leaf);
  if (best === null || (time !== null && time < best && isWeak(columns[best - left]!))) return time ?? best;
  return best;
}

/** Neither a known name nor places or institutions nor a label that names: a first column of days says more. */
function isWeak(column: NameColumn): boolean {
  if (column.known > 0 || column.label > 0) return false;
  return (column.label < 0 && column.places < 0.8) || (column.places < 0.5 && column.institutions < 0.5);
}

/** Rows of a time series are named by their year, month or age, which may be plain numbers. */
function timeColumn(view: SheetView, rows: readonly number[], left: number, leaf: readonly string[]): number | null {
  const index = leaf.findIndex((label) =>
    /^(?:年份|年度|年龄|月份|时间|日期|期别|季度|year|age)|(?:时间|日期)$/i.test(label),
  );
  return index >= 0 && rows.some((row) => view.kind(row, left + index) !== CellKind.blank) ? left + index : null;
}

function lookAtColumn(
  view: SheetView,
  rows: readonly number[],
  col: number,
  label: string,
  isKnown: (folded: string) => boolean,
): NameColumn | null {
  const names = namesIn(view, rows, col);
  const filled = names.length;
  if (filled === 0 || !isMostlyText(view, rows, col)) return null;
  const share = (test: (name: string) => boolean): number => names.filter(test).length / filled;
  const levels = names.map(placeLevel).filter((level) => level > 0);
  return {
    known: share(isKnown),
    places: share((name) => placeLevel(name) > 0 || isTotalName(name)),
    level: levels.reduce((sum: number, level) => sum + level, 0) / Math.max(1, levels.length),
    institutions: share(isInstitution),
    label: entityLabelWeight(label),
    distinct: new Set(names).size / Math.max(1, rows.length),
    coverage: filled / Math.max(1, rows.length),
    length: names.reduce((sum, name) => sum + name.length, 0) / filled,
  };
}

function scoreOf(column: NameColumn): number {
  const tooLong = column.length > 16 ? Math.min(2, (column.length - 16) / 10) : 0;
  return (
    column.known * 12 +
    column.places * (1.2 + column.level * 0.3) +
    column.institutions * 0.8 +
    column.label * 1.1 +
    column.distinct * 1.6 -
    (1 - Math.min(1, column.coverage)) * 0.8 -
    tooLong
  );
}

/** Rows are named as far left as possible, but places as closely as possible: the village, not its county. */
function leftBonus(columns: readonly (NameColumn | null)[], index: number): number {
  if (columns[index]!.places >= 0.5) return 0;
  const before = columns
    .slice(0, index)
    .filter((one) => one && one.coverage >= 0.6 && one.label >= 0 && one.length <= 16);
  return before.length * 0.6;
}

function namesIn(view: SheetView, rows: readonly number[], col: number): readonly string[] {
  return rows.flatMap((row) => {
    const kind = view.kind(row, col);
    const isName = kind === CellKind.text || kind === CellKind.period || isNumberedName(view, row, col, kind);
    return isName ? [view.folded(row, col)] : [];
  });
}

function isMostlyText(view: SheetView, rows: readonly number[], col: number): boolean {
  let [texts, filled] = [0, 0];
  for (const row of rows) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank) continue;
    filled++;
    if (kind === CellKind.text || kind === CellKind.period || kind === CellKind.year) texts++;
    if (isNumberedName(view, row, col, kind)) texts++;
    if (kind === CellKind.nothing) texts += 0.5;
  }
  return filled > 0 && texts * 2 > filled;
}

/** 1路, 3栋: a number with a word that is no unit of measure. */
function isNumberedName(view: SheetView, row: number, col: number, kind: CellKind): boolean {
  if (kind !== CellKind.quantity) return false;
  const word = /^\d+([\u4e00-\u9fff]{1,3})$/.exec(view.folded(row, col))?.[1];
  return word !== undefined && !isUnitText(word);
}
