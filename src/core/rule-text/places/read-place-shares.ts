import type { Award } from "../../scoring/rules/award";
import { points, share } from "../../scoring/rules/award";
import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Tier, TiersRule } from "../../scoring/rules/tiers";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

const P = "(\\d+(?:\\.\\d+)?)%";
const WHO = "(?:以内|之间)?(?:的)?(?:乡镇|单位|镇|街道)?(?:的)?,?";
const GIVES = "(?:得|计|赋|记|各得|均得)?(满分|不得分|\\d+(?:\\.\\d+)?分)";
const LEAD = "^(.*?)(?:排名|名次|排位|位次|位列|位居|居|列)?(?:在|为|位于)?(?:全[县市区])?";
const FIRST = new RegExp(`${LEAD}(?:前${P}|前?0-${P})${WHO}${GIVES}$`);
const RANGE = new RegExp(`${LEAD}(?:前)?${P}-(?:前)?${P}${WHO}${GIVES}$`);
const MIDDLE = new RegExp(`^(?:排名)?(?:居)?中间${P}${WHO}${GIVES}$`);
const LAST = new RegExp(`^(?:排名)?(?:在|居)?(?:后|最后|末)${P}${WHO}${GIVES}$`);
const REST = new RegExp(`^(?:其余|其他|剩余|${P}(?:以后|之后|以下|以外))${WHO}${GIVES}$`);

/**
 * Points by the share of the units that stand before: 前30%得10分,中间40%得8分,后30%得6分. The shares must follow each other
 * and leave nothing out. How a share that is no whole number of units is cut is asked.
 */
export function readPlaceShares(text: string): RuleReading | null {
  const tiers: Tier[] = [];
  let upTo: Exact = ZERO;
  for (const clause of splitClauses(text)) {
    const next = upTo.equals(HUNDRED) ? null : readShare(clause, upTo);
    if (next === null || (tiers.length === 0 && !next.lead)) return null;
    tiers.push({ within: { ...within(upTo, next.to) }, award: next.award });
    upTo = next.to;
  }
  if (tiers.length < 2 || !upTo.equals(HUNDRED)) return null;
  const build = (basis: TiersRule["basis"]): TiersRule => ({ kind: "tiers", basis, tiers });
  const alternatives = [
    { label: "cutDown", rule: build("placeShare") },
    { label: "roundedPlaces", rule: build("placeShareRounded") },
  ];
  const top = tiers[0]!.award;
  const questions = [{ code: "placeShares" as const, chosen: 0, alternatives }];
  return understood(build("placeShare"), { full: top.kind === "points" ? top.points : null, questions });
}

function within(from: Exact, to: Exact): Interval {
  const low = from.equals(ZERO) ? null : from;
  return to.equals(HUNDRED) ? { ...EVERYTHING, low } : { ...EVERYTHING, low, high: to, highClosed: true };
}

interface Share {
  readonly to: Exact;
  readonly award: Award;
  readonly lead: boolean;
}

/** Where the share ends; null when it does not begin where the one before it ends. */
function readShare(clause: string, from: Exact): Share | null {
  const first = FIRST.exec(clause);
  if (first && isPlainSubject(first[1]!)) return shareTo(exact(first[2] ?? first[3]!), from, first[4]!, true);
  const range = RANGE.exec(clause);
  if (range && isPlainSubject(range[1]!) && exact(range[2]!).equals(from))
    return shareTo(exact(range[3]!), from, range[4]!, false);
  const middle = MIDDLE.exec(clause);
  if (middle && from.compare(ZERO) > 0) return shareTo(from.add(exact(middle[1]!)), from, middle[2]!, false);
  const last = LAST.exec(clause);
  if (last && from.add(exact(last[1]!)).equals(HUNDRED)) return shareTo(HUNDRED, from, last[2]!, false);
  const rest = REST.exec(clause);
  const isNext = rest && from.compare(ZERO) > 0 && (rest[1] === undefined || exact(rest[1]).equals(from));
  return isNext ? shareTo(HUNDRED, from, rest[2]!, false) : null;
}

function shareTo(to: Exact, from: Exact, award: string, lead: boolean): Share | null {
  if (to.compare(from) <= 0 || to.compare(HUNDRED) > 0) return null;
  return { to, award: awardOf(award), lead };
}

function awardOf(words: string): Award {
  if (words === "满分") return share(HUNDRED);
  return points(words === "不得分" ? ZERO : exact(words.slice(0, -1)));
}
