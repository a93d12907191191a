import type { Award } from "../../scoring/rules/award";
import { less, points } from "../../scoring/rules/award";
import type { PlaceAward } from "../../scoring/rules/rank-table";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { PlaceEffect } from "./place-effects";
import type { PlaceSpan } from "./place-spans";

/** Places with what they give. */
export interface PlaceRow {
  readonly span: PlaceSpan;
  readonly effect: PlaceEffect;
}

/** Places with their points, each place once. */
export interface Table {
  readonly usual: readonly PlaceAward[];
  /** The other order of a list for the last places; null where there is only one. */
  readonly other: readonly PlaceAward[] | null;
  /** The list has another number of points than there are places. */
  readonly isMiscounted: boolean;
}

/** Every place once; null where two rows claim one, or lists do not fit and leave more than one thing open. */
export function tableRows(rows: readonly PlaceRow[], isFromFull: boolean): Table | null {
  const alone = rows.filter((row) => !isRepeated(row, rows));
  const read = alone.map((row) => awardsOf(row, rows, isFromFull));
  if (read.some((one) => one === null)) return null;
  const usual = (read as Placed[]).flatMap((one) => one.usual);
  const open = (read as Placed[]).filter(({ other }) => other !== null);
  const taken = usual.flatMap(({ from, to }) => (to === null ? [from] : span(from, to)));
  if (new Set(taken).size < taken.length || open.length > 1 || !isUnbroken(taken) || !isFalling(usual)) return null;
  const other = open.length === 0 ? null : (read as Placed[]).flatMap((one) => one.other ?? one.usual);
  return { usual: ordered(usual), other: other && ordered(other), isMiscounted: open[0]?.isMiscounted ?? false };
}

/** From the first or from the last, without a place left out between. */
function isUnbroken(taken: readonly number[]): boolean {
  const [front, back] = [taken.filter((place) => place > 0), taken.filter((place) => place < 0)];
  return Math.max(0, ...front) === front.length && Math.min(0, ...back) === -back.length;
}

/** A worse place never gets more than a better one counted from the same end. */
function isFalling(table: readonly PlaceAward[]): boolean {
  const worth = ({ award }: PlaceAward): Exact =>
    award.kind === "share" ? award.percent : award.kind === "less" ? award.points.neg() : award.points;
  return [table.filter(({ from }) => from > 0), table.filter(({ from }) => from < 0)].every((rows) => {
    const inOrder = [...rows].sort((one, other) => one.from - other.from);
    return inOrder.every(
      (row, at) =>
        at === 0 || row.award.kind !== inOrder[at - 1]!.award.kind || worth(row).compare(worth(inOrder[at - 1]!)) <= 0,
    );
  });
}

function ordered(table: readonly PlaceAward[]): readonly PlaceAward[] {
  const [front, back] = [table.filter(({ from }) => from > 0), table.filter(({ from }) => from < 0)];
  return [front, back].flatMap((rows) => [...rows].sort((one, other) => one.from - other.from));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_one, at) => from + at);
}

interface Placed {
  readonly usual: readonly PlaceAward[];
  readonly other: readonly PlaceAward[] | null;
  readonly isMiscounted: boolean;
}

/** (末位扣0.5分) beside 后3名分别扣0.2、0.3、0.5分 says the last place's points once more. */
function isRepeated({ span: own, effect }: PlaceRow, rows: readonly PlaceRow[]): boolean {
  if (own.by !== "places" || own.places.length !== 1 || own.places[0] !== -1) return false;
  return rows.some(
    (row) =>
      row.span.by === "places" && row.span.isLoose && row.effect.awards.length > 1 && row.effect.sign === effect.sign,
  );
}

function awardsOf({ span: own, effect }: PlaceRow, rows: readonly PlaceRow[], isFromFull: boolean): Placed | null {
  const awards = effect.awards.map((award) => signed(award, effect.sign, isFromFull));
  if (own.by === "onFrom") return awards.length === 1 ? sure([{ from: own.from, to: null, award: awards[0]! }]) : null;
  if (own.by !== "places") return null;
  if (awards.length === 1) return sure(inRow(own.places, awards[0]!));
  const each = (list: readonly Award[]): PlaceAward[] =>
    own.places.slice(0, list.length).map((place, at) => ({ from: place, to: place, award: list[at]! }));
  if (awards.length === own.places.length - 1 && !own.isLoose) {
    const asLast = [...awards, awards.at(-1)!];
    return { usual: each(awards), other: each(asLast), isMiscounted: true };
  }
  if (awards.length !== own.places.length) return null;
  return own.isLoose ? looseList(awards, effect, rows, each) : sure(each(awards));
}

function sure(usual: readonly PlaceAward[]): Placed {
  return { usual, other: null, isMiscounted: false };
}

/** The last of 后3名 loses the most, or is given the least, unless a clause of its own says otherwise. */
function looseList(
  awards: readonly Award[],
  effect: PlaceEffect,
  rows: readonly PlaceRow[],
  each: (list: readonly Award[]) => PlaceAward[],
): Placed | null {
  const amount = (award: Award): Exact => (award.kind === "share" ? award.percent : award.points);
  const sorted = [...awards].sort(
    (one, other) =>
      amount(other).compare(amount(one)) * (effect.sign === "minus" && awards[0]!.kind === "less" ? -1 : 1),
  );
  const usual = each(sorted);
  const other = each([...sorted].reverse());
  const own = rows.find((row) => isRepeated(row, rows));
  if (!own)
    return { usual, other: amount(sorted[0]!).equals(amount(sorted.at(-1)!)) ? null : other, isMiscounted: false };
  const last = own.effect.awards[0]!;
  const size = (award: Award): Exact => (amount(award).compare(ZERO) < 0 ? amount(award).neg() : amount(award));
  if (size(sorted.at(-1)!).equals(size(last))) return sure(usual);
  return size(sorted[0]!).equals(size(last)) ? sure(other) : null;
}

function inRow(places: readonly number[], award: Award): readonly PlaceAward[] {
  const from = Math.min(...places);
  const to = Math.max(...places);
  const isRow = to - from + 1 === places.length;
  return isRow ? [{ from, to, award }] : places.map((place) => ({ from: place, to: place, award }));
}

function signed(award: Award, sign: PlaceEffect["sign"], isFromFull: boolean): Award {
  if (sign !== "minus" || award.kind !== "points") return award;
  return isFromFull ? less(award.points) : points(award.points.neg());
}
