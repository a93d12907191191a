import type { TieReading } from "../../scoring/peer-order";
import type { Award } from "../../scoring/rules/award";
import { less, points, share } from "../../scoring/rules/award";
import type { PlaceAward } from "../../scoring/rules/rank-table";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO, exact } from "../../values/exact";
import { tieQuestions } from "./assemble-ranks";
import { readPlaceWords } from "./place-words";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const WHO = "(?:的)?(?:乡镇|单位|镇|街道|县区)?(?:的)?";
const LEAD =
  "^(.*?)(?:考核)?(?:得分)?(?:在)?(?:全[县市区])?(?:排名|名次|排位|位次|位列|位居|居|列)?(?:在|为)?(?:全[县市区])?";
const BACK = new RegExp(
  `${LEAD}(?:后|末|最后|倒数前?)(\\d+)(?:名|位)${WHO}(?:依次|分别|各|均|一律)*(倒扣|扣减?|减|得|计)(?:((?:${N}分?、)*${N})分|${N}%(?:的?(?:分值|满分|分)))$`,
);
const FROM_LAST = new RegExp(`${LEAD}倒数第(\\d+)(?:名|位)?${WHO}(倒扣|扣减?|减|得|计)${N}分$`);
const LAST = new RegExp(
  `${LEAD}(?:末位|末名|最后|最后1名|最后1位|最末位)${WHO}(?:(倒扣|扣减?|减|得|计)${N}分|(不得分|得0分))$`,
);
const REST =
  /^(?:其余|其他|其它|中间)(?:各?(?:乡镇|单位|名次))?(?:的)?(?:不加分?(?:也)?不扣分?|不加不减|不奖不扣|不加分|不扣分)$/;

interface Said {
  readonly front: PlaceAward[];
  readonly back: PlaceAward[];
  /** Whether the last rows said so far take points off. */
  rest: Award | null;
  full: Exact | null;
  ties: TieReading | null;
  isBonus: boolean;
  isOff: boolean;
  isGiven: boolean;
  /** 后3名分别扣1、2、3分 goes from the better to the worse; said of the last place too where it is sure. */
  lists: { readonly amounts: readonly Exact[]; readonly sign: "minus" | "given" }[];
  last: Exact | null;
}

/**
 * Places counted from the last: 前3名分别加3、2、1分,后3名分别扣1、2、3分; 末位扣2分. Where only points are added and taken off, the
 * places between get nothing. Null for words that say anything else.
 */
export function readEndPlaces(text: string, hints: RuleHints): RuleReading | null {
  if (!/后\d|倒数|末位|末名|最后/.test(text)) return null;
  const said: Said = {
    front: [],
    back: [],
    rest: null,
    full: null,
    ties: null,
    isBonus: false,
    isOff: false,
    isGiven: false,
    lists: [],
    last: null,
  };
  for (const clause of splitClauses(text).flatMap(splitEnds)) {
    if (!readBack(clause, said) && !readFront(clause, said)) return null;
  }
  const isTimes = /每(?:月|季度?|次|期|周|轮)/.test(text);
  return isTimes ? countedTimes(said) : tableOf(said, hints);
}

function splitEnds(clause: string): readonly string[] {
  return clause.split(/(?<=分)[、,](?=后|末|倒|最后|其余|其他)/);
}

function readFront(clause: string, said: Said): boolean {
  const words = REST.test(clause) ? { is: "rest" as const, award: points(ZERO) } : readPlaceWords(clause);
  switch (words?.is) {
    case "places":
      said.front.push(...rows(words.from, words.to, words.awards));
      if (/加|奖/.test(clause)) said.isBonus = true;
      else said.isGiven = true;
      return words.to !== null;
    case "rest":
      if (said.rest !== null) return false;
      said.rest = words.award;
      return true;
    case "full":
      if (said.full !== null) return false;
      said.full = words.points;
      return true;
    case "ties":
      said.ties = words.ties;
      return true;
    case "heading":
      return true;
    default:
      return false;
  }
}

function rows(from: number, to: number | null, awards: readonly Award[]): readonly PlaceAward[] {
  if (awards.length === 1) return [{ from, to, award: awards[0]! }];
  return awards.map((award, at) => ({ from: from + at, to: from + at, award }));
}

function readBack(clause: string, said: Said): boolean {
  const list = BACK.exec(clause);
  if (list && isLead(list[1]!))
    return list[4] === undefined
      ? addShare(said, Number(list[2]), list[3]!, list.at(-1)!)
      : addList(said, Number(list[2]), list[3]!, list[4]);
  const place = FROM_LAST.exec(clause);
  if (place && isLead(place[1]!)) return addPlace(said, Number(place[2]), place[3]!, exact(place[4]!));
  const last = LAST.exec(clause);
  if (!last || !isLead(last[1]!)) return false;
  const [verb, figure] = last[4] ? ["得", ZERO] : [last[2]!, exact(last[3]!)];
  const isConfirmed = said.lists.length === 1 && said.last === null && !/得|计/.test(verb);
  if (isConfirmed) {
    said.last = figure;
    return said.lists[0]!.amounts.some((one) => one.equals(figure));
  }
  return addPlace(said, 1, verb, figure);
}

function isLead(words: string): boolean {
  return isPlainSubject(words.replace(/[居列在]$|考核|得分|排名|名次|各/g, ""));
}

function addList(said: Said, count: number, verb: string, listed: string): boolean {
  const amounts = listed.replaceAll("分", "").split("、").map(exact);
  if (count < 1 || (amounts.length !== 1 && amounts.length !== count)) return false;
  if (amounts.length > 1) {
    if (said.lists.length > 0 || /得|计/.test(verb)) return false;
    said.lists.push({ amounts, sign: "minus" });
    said.isOff = true;
    return true;
  }
  said.back.push({ from: -count, to: -1, award: signed(verb, amounts[0]!) });
  mark(said, verb);
  return true;
}

function addShare(said: Said, count: number, verb: string, percent: string): boolean {
  if (count < 1 || !/得|计/.test(verb)) return false;
  said.back.push({ from: -count, to: -1, award: share(exact(percent)) });
  said.isGiven = true;
  return true;
}

function addPlace(said: Said, place: number, verb: string, figure: Exact): boolean {
  if (place < 1) return false;
  said.back.push({ from: -place, to: -place, award: signed(verb, figure) });
  mark(said, verb);
  return true;
}

function mark(said: Said, verb: string): void {
  if (/得|计/.test(verb)) said.isGiven = true;
  else said.isOff = true;
}

function signed(verb: string, figure: Exact): Award {
  return /得|计/.test(verb) ? points(figure) : points(figure.neg());
}

/** 每月排名后3名的扣1分: how often that happened is counted. */
function countedTimes({ front, back, lists, rest, isOff, isBonus, full }: Said): RuleReading | null {
  const [row, ...more] = back;
  const isPlain = front.length === 0 && more.length === 0 && lists.length === 0 && rest === null && isOff && !isBonus;
  if (!isPlain || row?.award.kind !== "points") return null;
  const rule: ScoringRule = {
    kind: "events",
    counted: "occurred",
    pointsPerEvent: row.award.points.neg(),
    eventsPerStep: ONE,
    reading: "whole",
    allowed: ZERO,
    floor: ZERO,
    mostOff: null,
    zeroCount: null,
  };
  return understood(rule, { full });
}

function tableOf(said: Said, hints: RuleHints): RuleReading | null {
  const { front, back, rest, isBonus, isOff, isGiven } = said;
  const order = listOrder(said);
  if (order === null || (isGiven && (isBonus || isOff)) || (isGiven && rest === null)) return null;
  const worst = [...back, ...order.usual];
  if (worst.length === 0 || overlap(front, worst)) return null;
  const stated = said.full ?? hints.full ?? null;
  const isFromFull = isOff && !isBonus && rest === null;
  const build = (table: readonly PlaceAward[], ofFull: boolean, ties: TieReading): ScoringRule => ({
    kind: "rankTable",
    direction: "higher",
    ties,
    table: ofFull ? table.map(offFull) : table,
    rest: ofFull ? share(HUNDRED) : (rest ?? points(ZERO)),
  });
  const isOfFull = isFromFull && stated !== null;
  const table = [...front, ...worst];
  const questions: RuleQuestion[] = [...tieQuestions(said.ties, (ties) => build(table, isOfFull, ties))];
  const ties = said.ties ?? "competition";
  if (isFromFull) {
    const alternatives = [
      { label: "fromFull", rule: build(table, true, ties) },
      { label: "onTheirOwn", rule: build(table, false, ties) },
    ];
    questions.push({ code: "ofFull", chosen: isOfFull ? 0 : 1, alternatives });
  }
  if (order.other) {
    const alternatives = [
      { label: "worstMost", rule: build(table, isOfFull, ties) },
      { label: "asListed", rule: build([...front, ...back, ...order.other], isOfFull, ties) },
    ];
    questions.push({ code: "bottomOrder", chosen: 0, alternatives });
  }
  return understood(build(table, isOfFull, ties), { full: said.full, questions });
}

function offFull({ from, to, award }: PlaceAward): PlaceAward {
  return { from, to, award: award.kind === "points" ? less(award.points.neg()) : award };
}

/** The last place loses the most, unless the text says otherwise; the other way round is asked where it says nothing. */
function listOrder({
  lists,
  last,
}: Said): { usual: readonly PlaceAward[]; other: readonly PlaceAward[] | null } | null {
  const [list] = lists;
  if (!list) return last === null ? { usual: [], other: null } : null;
  const rising = [...list.amounts].sort((one, other) => one.compare(other));
  const isEven = rising[0]!.equals(rising[rising.length - 1]!);
  const place = (amounts: readonly Exact[]): readonly PlaceAward[] =>
    amounts.map((amount, at) => ({
      from: at - amounts.length,
      to: at - amounts.length,
      award: points(amount.neg()),
    }));
  const usual = place(rising);
  const other = place([...rising].reverse());
  if (last === null) return { usual, other: isEven ? null : other };
  if (rising[rising.length - 1]!.equals(last)) return { usual, other: null };
  return rising[0]!.equals(last) ? { usual: other, other: null } : null;
}

function overlap(front: readonly PlaceAward[], back: readonly PlaceAward[]): boolean {
  const taken = (table: readonly PlaceAward[]): number[] =>
    table.flatMap(({ from, to }) => Array.from({ length: (to ?? from) - from + 1 }, (_one, at) => from + at));
  return [taken(front), taken(back)].some((places) => new Set(places).size < places.length);
}
