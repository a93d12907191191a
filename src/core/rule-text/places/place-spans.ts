import { readChineseNumber } from "../../values/chinese-number";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact } from "../../values/exact";

/** Which places a clause speaks of. */
export type PlaceSpan =
  /** Places in the order written, 1 the first, -1 the last. `isLoose`: 后3名, which does not say from which end it is listed. */
  | { readonly by: "places"; readonly places: readonly number[]; readonly isLoose: boolean }
  | { readonly by: "onFrom"; readonly from: number }
  /** A share of the units, from the best; 后30% is from 70 to 100. */
  | { readonly by: "share"; readonly from: Exact; readonly to: Exact; readonly isFromLast: boolean }
  | { readonly by: "middleShare"; readonly percent: Exact };

const D = "(\\d+|[一二三四五六七八九十]+)";
/** 30%, 三分之一, 1/3. */
const P = "(\\d+(?:\\.\\d+)?%|[2-5二三四五]分之[1-4一二三四]|[1-4]/[2-5](?!\\d))";
const M = "(?:个?名次|名|位)";
const LAST = "(?:末位|末名|最末位|最末|末尾|垫底|最后1[名位]|最后的?|倒数第1[名位]?|倒数1[名位]|末1[名位])";

type Build = (groups: readonly string[]) => PlaceSpan | null;

/** From the longest to the shortest wording, so that none stops in the middle of another. */
const SPANS: readonly (readonly [string, Build])[] = [
  [`前?${P}(?:-|至|到)(?:前)?${P}(?:之间|以内)?`, ([from, to]) => shareOf(percentOf(from!), percentOf(to!), false)],
  [`前${P}(?:以内)?`, ([to]) => shareOf(ZERO, percentOf(to!), false)],
  [`(?:后|末尾?|最后|倒数前?)${P}(?:以内)?`, ([part]) => shareOf(HUNDRED.sub(percentOf(part!)), HUNDRED, true)],
  [`${P}(?:以后|之后|以下|以外)`, ([from]) => shareOf(percentOf(from!), HUNDRED, false)],
  [`(?:中间|居中)的?${P}`, ([part]) => ({ by: "middleShare", percent: percentOf(part!) })],
  [`倒数第?${D}${M}?(?:-|至|到)(?:倒数)?第?${D}${M}`, ([from, to]) => row(-count(from!), -count(to!))],
  [`倒数(第?${D}${M}?(?:[、和](?:倒数)?第?${D}${M}?)+)`, ([list]) => listed(list!, -1)],
  [`第${D}${M}?(?:-|至|到)第?${D}(?=的|,|得|计|加|扣|分别|各)`, ([from, to]) => row(count(from!), count(to!))],
  [`前${D}${M}?(?:-|至|到)前?${D}${M}`, ([from, to]) => row(count(from!), count(to!))],
  [`第?${D}${M}?(?:-|至|到)第?${D}${M}(?:之间)?`, ([from, to]) => row(count(from!), count(to!))],
  [`(第${D}${M}?(?:[、和]第?${D}${M}?)+|(?:${D}${M}?[、和])+${D}${M})`, ([list]) => listed(list!, 1)],
  [`前${D}(?:${M}|(?=的|得|分别|依次|各|均|计|加|个))个?(?:以内)?`, ([to]) => row(1, count(to!))],
  [`(?:倒数[前后]?|后|末|最后)([2-9]|\\d\\d+|[二三四五六七八九十])${M}`, ([size]) => loose(count(size!))],
  [`倒数第${D}${M}?`, ([place]) => row(-count(place!), -count(place!))],
  [`第?${D}${M}(?:及|及其)?(?:以后|之后|以下|往后|以外)`, ([from]) => ({ by: "onFrom", from: count(from!) })],
  [LAST, () => row(-1, -1)],
  [`第${D}${M}?`, ([place]) => row(count(place!), count(place!))],
  ["(?:首位|首名|榜首|冠军)", () => row(1, 1)],
];

const PATTERNS = SPANS.map(([source, build]) => ({ pattern: new RegExp(`^(.*?)(?:${source})(.*)$`), build }));

/** A clause cut at the places that it names. */
export interface CutAtPlaces {
  readonly lead: string;
  readonly span: PlaceSpan;
  readonly rest: string;
}

/** The ways in which a clause can be cut at places, the fullest wording first. @example 排名前3名的加1分 -> 排名, 1 to 3, 的加1分 */
export function cutAtPlaces(clause: string): readonly CutAtPlaces[] {
  return PATTERNS.flatMap(({ pattern, build }) => {
    const match = pattern.exec(clause);
    const span = match && build(match.slice(2, -1).filter((group) => group !== undefined));
    return match && span ? [{ lead: match[1]!, span, rest: match.at(-1)! }] : [];
  });
}

function count(numeral: string): number {
  const value = /^\d+$/.test(numeral) ? Number(numeral) : Number(readChineseNumber(numeral)?.toString() ?? 0);
  return Number.isSafeInteger(value) && value <= 500 ? value : 0;
}

/** 30 of 30%, 100/3 of 三分之一. */
function percentOf(words: string): Exact {
  const part = /^(.)(分之|\/)(.)$/.exec(words);
  if (!part) return exact(words.replace("%", ""));
  const [whole, taken] = part[2] === "/" ? [part[3]!, part[1]!] : [part[1]!, part[3]!];
  return HUNDRED.mul(count(taken)).div(count(whole));
}

function shareOf(from: Exact, to: Exact, isFromLast: boolean): PlaceSpan | null {
  const isIn = from.compare(ZERO) >= 0 && to.compare(HUNDRED) <= 0 && from.compare(to) < 0;
  return isIn ? { by: "share", from, to, isFromLast } : null;
}

/** From one place to another, both counted from the same end. */
function row(from: number, to: number): PlaceSpan | null {
  const size = Math.abs(to - from) + 1;
  if (from === 0 || to === 0 || size > 200 || Math.abs(from) > Math.abs(to)) return null;
  const step = to < from ? -1 : 1;
  return { by: "places", places: Array.from({ length: size }, (_one, at) => from + step * at), isLoose: false };
}

function loose(size: number): PlaceSpan | null {
  if (size < 2 || size > 200) return null;
  return { by: "places", places: Array.from({ length: size }, (_one, at) => at - size), isLoose: true };
}

function listed(list: string, sign: 1 | -1): PlaceSpan | null {
  const places = [...list.matchAll(/\d+|[一二三四五六七八九十]+/g)].map(([one]) => sign * count(one));
  const isSound = places.every((place) => place !== 0) && new Set(places).size === places.length;
  return isSound ? { by: "places", places, isLoose: false } : null;
}
