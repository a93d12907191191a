import { CellKind } from "./cell-kind";
import { entityLabelWeight, isTotalName } from "./header-words";
import { isInstitution, placeLevel } from "./place-names";
import type { SheetView } from "./sheet-view";

/** A column as the search for names sees it. */
interface Candidate {
  readonly col: number;
  readonly score: number;
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
  const candidates = leaf.flatMap((label, index): Candidate[] => {
    const score = scoreColumn(view, sample, left + index, label, index, isKnown);
    return score === null ? [] : [{ col: left + index, score }];
  });
  if (candidates.length === 0) return null;
  return candidates.reduce((best, one) => (one.score > best.score ? one : best)).col;
}

function scoreColumn(
  view: SheetView,
  rows: readonly number[],
  col: number,
  label: string,
  index: number,
  isKnown: (folded: string) => boolean,
): number | null {
  const names = namesIn(view, rows, col);
  const filled = names.length;
  if (filled === 0 || !isMostlyText(view, rows, col)) return null;
  const share = (test: (name: string) => boolean): number => names.filter(test).length / filled;
  const level = Math.max(...names.slice(0, 200).map(placeLevel));
  const distinct = new Set(names).size / Math.max(1, rows.length);
  const length = names.reduce((sum, name) => sum + name.length, 0) / filled;
  const isLong = length > 16 ? Math.min(2, (length - 16) / 10) : 0;
  return (
    share(isKnown) * 12 +
    share((name) => placeLevel(name) > 0 || isTotalName(name)) * (1.2 + level * 0.25) +
    share(isInstitution) * 0.8 +
    entityLabelWeight(label) * 1.1 +
    distinct * 1.6 -
    isLong -
    index * 0.06
  );
}

function namesIn(view: SheetView, rows: readonly number[], col: number): readonly string[] {
  return rows.flatMap((row) => {
    const kind = view.kind(row, col);
    return kind === CellKind.text || kind === CellKind.period ? [view.folded(row, col)] : [];
  });
}

function isMostlyText(view: SheetView, rows: readonly number[], col: number): boolean {
  let [texts, filled] = [0, 0];
  for (const row of rows) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank) continue;
    filled++;
    if (kind === CellKind.text || kind === CellKind.period || kind === CellKind.year) texts++;
    if (kind === CellKind.nothing) texts += 0.5;
  }
  return filled > 0 && texts * 2 > filled;
}
