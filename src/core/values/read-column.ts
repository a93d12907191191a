import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import { readMeaning } from "./cell-meaning";
import type { Cell, CellMeaning } from "./cell-meaning";
import type { Exact } from "./exact";
import { HUNDRED } from "./exact";
import { foldText } from "./fold-text";
import { plain } from "./rounding";
import { isSmallShare, shareScale } from "./share-scale";
import type { ShareScale } from "./share-scale";
import { convertUnit, readUnit } from "./unit-of-measure";

/** A cell with its place. */
export interface PlacedCell extends Cell {
  readonly place: CellPlace;
}

/** What is known of a column before its cells are read. */
export interface ColumnHints {
  /** The column's header path, top to bottom. */
  readonly path: readonly string[];
  /** The unit that the header, the unit row or the sheet states; null when none does. */
  readonly unit: string | null;
  /** The bar that the column is held against, where a criterion names one. */
  readonly target?: { readonly value: Exact; readonly unit: string | null } | null;
  /** What the office answered to the question about bare numbers. */
  readonly confirmedScale?: "asWritten" | "fractions";
}

/** The one way in which all cells of a column are read. */
export interface ColumnReading {
  readonly unit: string | null;
  readonly scale: ShareScale;
  readonly header: string;
}

/** A column with what each of its cells says by itself, so that nobody need read it twice. */
export interface ReadColumn {
  readonly column: ColumnReading;
  readonly meanings: readonly CellMeaning[];
  readonly findings: readonly Finding[];
}

type NumberMeaning = Extract<CellMeaning, { kind: "number" }>;

const RATE = /(?:率|占比|比重|比例|覆盖面|百分比|进度|达标度|满意度)(?:[(（].*)?$/;

/**
 * Settles how a column is read: its unit, and whether its bare numbers are percentages or fractions of one.
 *
 * The unit is the header's, else the one that its cells write most. A column that mixes 0.95 with 95 or 95% is a question
 * with both readings and their effect; until it is answered (`confirmedScale`) those cells are unreadable. A column of
 * nothing but fractions under a rate is taken as such and reported as a note.
 *
 * @example readColumn(cells("0.88", "0.92"), { path: ["参保率"], unit: null }).column // unit "%", scale "fractions"
 */
export function readColumn(cells: readonly PlacedCell[], hints: ColumnHints): ReadColumn {
  const header = hints.path.join(" ");
  const meanings = cells.map(readMeaning);
  const numbers = cells.flatMap((cell, at) => {
    const meaning = meanings[at]!;
    return meaning.kind === "number" ? [{ cell, meaning }] : [];
  });
  const unit = columnUnit(numbers, hints);
  if (unit !== "%") return { column: { unit, scale: "asWritten", header }, meanings, findings: [] };
  const scale = hints.confirmedScale ?? weighShares(numbers, hints);
  return { column: { unit, scale, header }, meanings, findings: scaleFindings(numbers, scale, header, hints) };
}

interface ReadNumber {
  readonly cell: PlacedCell;
  readonly meaning: NumberMeaning;
}

function columnUnit(numbers: readonly ReadNumber[], hints: ColumnHints): string | null {
  if (hints.unit !== null) return isPercent(hints.unit) ? "%" : hints.unit;
  const written = commonest(numbers.flatMap(({ meaning }) => (meaning.unit === null ? [] : [meaning.unit])));
  if (written !== null) return isPercent(written) ? "%" : countedIn(written);
  if (hints.target?.unit) return hints.target.unit;
  const looksLikeRate =
    RATE.test(foldText(hints.path.at(-1) ?? "")) && numbers.some(({ meaning }) => isSmallShare(meaning.value));
  return looksLikeRate && numbers.every(({ meaning }) => meaning.value.abs().compare(HUNDRED) <= 0) ? "%" : null;
}

/** A bare 万 or 亿 is no unit of a column: its numbers are written out. */
function countedIn(unit: string): string | null {
  return readUnit(unit)?.base === "" ? null : unit;
}

function isPercent(unit: string): boolean {
  return foldText(unit) === "%" || unit === "百分比";
}

function commonest(units: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let best: string | null = null;
  for (const [unit, count] of counts) if (best === null || count > counts.get(best)!) best = unit;
  return best;
}

function weighShares(numbers: readonly ReadNumber[], hints: ColumnHints): ShareScale {
  const target = hints.target;
  return shareScale({
    bare: numbers.filter(({ meaning }) => meaning.unit === null).map(({ meaning }) => meaning.value),
    signed: numbers.flatMap(({ meaning }) => asPercent(meaning) ?? []),
    saysPercent: hints.unit !== null,
    target: target && (target.unit === null || isPercent(target.unit)) ? target.value : null,
  });
}

function asPercent(meaning: NumberMeaning): Exact | null {
  return meaning.unit === null ? null : convertUnit(meaning.value, meaning.unit, "%");
}

function scaleFindings(
  numbers: readonly ReadNumber[],
  scale: ShareScale,
  header: string,
  hints: ColumnHints,
): readonly Finding[] {
  const small = numbers.filter(({ meaning }) => meaning.unit === null && isSmallShare(meaning.value));
  const first = small[0];
  if (!first || scale === "asWritten" || hints.confirmedScale) return [];
  const facts = {
    column: header,
    count: small.length,
    value: plain(first.meaning.value),
    asFraction: plain(first.meaning.value.mul(HUNDRED)),
  };
  if (scale === "fractions") return [finding("value.fractionsTaken", "note", first.cell.place, facts)];
  const other = numbers.find(({ meaning }) => !small.some((one) => one.meaning === meaning) && meaning.value.n !== 0n);
  const otherText = other ? plain(other.meaning.value) + (other.meaning.unit ?? "") : "";
  return [finding("value.mixedScale", "question", first.cell.place, { ...facts, other: otherText }, other?.cell.place)];
}
