import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, exact } from "../../values/exact";
import { ADDS, GIVES, SPREAD, TAKES } from "../words/office-words";
import { placeWording } from "./place-wording";
import { readPlaceCaps } from "./place-caps";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const PLACE = "个?(?:位次|名次|排名|名|位)";
const SINCE =
  "(?:上年度?|去年|上一年度?|上期|上一期|上季度?|上一季度|上月|上次|上半年|前期)(?:同期)?(?:排名|名次|位次)?";
const BASE = `(?:(?:较|比|与|同|和|对比)${SINCE}(?:相比|比较|比)?,?(?:的)?)`;
const UP = "前进|提升|上升|进步|提高|靠前|前移|进位|晋升|升|进";
const DOWN = "后退|退后|下降|倒退|退步|降低|靠后|后移|退位|下滑|滑落|跌|降|退";
const MOVE = new RegExp(
  `^(.*?)(${BASE})?(?:的)?,?每(${BASE})?(${UP}|${DOWN})${N}?${PLACE}(?:的)?,?(?:${SPREAD})*(${ADDS}|${TAKES})${N}分$`,
);
const SAME = new RegExp(
  `^(?:名次|排名|位次)?(?:${BASE})?(?:持平|不变|保持不变|位次不变|名次不变)(?:的)?,?(?:不加不减|不加分|不扣分|不加不扣|不加分也不扣分|不奖不罚|(?:${GIVES})?(?:基本分|基础分)?${N}分|(?:${GIVES})?(满分|基本分))$`,
);
const START = new RegExp(`^(?:基本分|基础分|基准分)(?:为|计)?${N}分$`);
const NEUTRAL = /^(?:扣完为止|直至扣完|不封顶)$/;

interface Said {
  base: Exact | null | "full";
  plus: readonly [step: Exact, points: Exact] | null;
  minus: readonly [step: Exact, points: Exact] | null;
  plusCap: Exact | null;
  minusCap: Exact | null;
  hasBase: boolean;
}

/**
 * Points for places won or lost since the period before: 排名较上年每前进1位加0.5分,每后退1位扣0.5分. Value and previous figure
 * are places, of which the smaller is the better. Null where it does not say since when, or says anything else.
 */
export function readPlaceChange(text: string): RuleReading | null {
  if (!/名次|排名|位次|排位|名|位/.test(text) || !new RegExp(BASE).test(text)) return null;
  const said: Said = { base: null, plus: null, minus: null, plusCap: null, minusCap: null, hasBase: false };
  const clauses = splitClauses(placeWording(text)).flatMap((clause) => clause.split(/(?<=\d分)[、和](?=最|每)/));
  for (const [index, clause] of clauses.entries()) if (!take(clause, said, index)) return null;
  if (!said.hasBase || (said.plus === null && said.minus === null)) return null;
  return understood(ruleOf(said), { valueIs: "place" });
}

function take(clause: string, said: Said, index: number): boolean {
  return takeMove(clause, said) || takeOther(clause, said) || (index === 0 && takeLead(clause, said));
}

/** 排名较上年 alone, before what each place gives. */
function takeLead(clause: string, said: Said): boolean {
  const bare = clause.replace(new RegExp(`${BASE}$`), "");
  if (bare !== clause) said.hasBase = true;
  return isNamed(bare);
}

function takeMove(clause: string, said: Said): boolean {
  const match = MOVE.exec(clause);
  if (!match || !isNamed(match[1]!)) return false;
  const [, , before, behind, move, step, verb, points] = match;
  const isUp = new RegExp(`^(?:${UP})$`).test(move!);
  const isPlus = new RegExp(`^(?:${ADDS})$`).test(verb!);
  if (before || behind) said.hasBase = true;
  if (isUp !== isPlus || (isUp ? said.plus : said.minus) !== null) return false;
  const each = [exact(step ?? "1"), exact(points!)] as const;
  if (each[0].equals(ZERO)) return false;
  if (isUp) said.plus = each;
  else said.minus = each;
  return true;
}

function takeOther(clause: string, said: Said): boolean {
  const caps = readPlaceCaps(clause);
  if (caps) {
    if ((caps.plus && said.plusCap) || (caps.minus && said.minusCap)) return false;
    said.plusCap ??= caps.plus;
    said.minusCap ??= caps.minus;
    return true;
  }
  const same = SAME.exec(clause) ?? START.exec(clause);
  if (!same) return NEUTRAL.test(clause) && clause !== "扣完为止";
  const base = same[1] !== undefined ? exact(same[1]) : same[2] !== undefined ? "full" : ZERO;
  if (said.base !== null) return false;
  said.base = base;
  return true;
}

function isNamed(words: string): boolean {
  return isPlainSubject(
    words
      .replace(/^在|(?:考核|考评|中|综合|的|在|全[省市县国]|排名|名次|位次|排位|位)*$/g, "")
      .replace(/(?<=^|[^安健齐完])全[省市县国]|考核|考评|综合|中的?$/g, ""),
  );
}

function ruleOf({ base, plus, minus, plusCap, minusCap }: Said): ScoringRule {
  const start = base === "full" ? null : (base ?? ZERO);
  return {
    kind: "change",
    direction: "lower",
    reading: "whole",
    stepBasis: "value",
    base: start,
    plusStep: plus?.[0] ?? ONE,
    plus: plus?.[1] ?? ZERO,
    plusCap,
    minusStep: minus?.[0] ?? ONE,
    minus: minus?.[1] ?? ZERO,
    minusCap,
    top: null,
    floor: start?.equals(ZERO) ? null : ZERO,
  };
}
