import { exact } from "../../values/exact";
import type { Clause, EventClause } from "./clause";
import { COUNT, DOWN, BAR_WORDS, N, UP } from "../words/clause-words";
import { isPlainEvent } from "../words/subject";

const EACH_EVENT = new RegExp(
  `^(.*?)(?:每)(?!(?:${UP}|${DOWN})(?:${BAR_WORDS})?的?\\d)([^\\d每扣加减%]{0,8}?)${N}?(${COUNT})?([^\\d]*?)(?:的)?(扣除?|加|奖励|减)(?:本项|该项)?${N}分$`,
);
const ONE_EVENT = new RegExp(
  `^(.*?)(?:出现|发现|发生|查实|查出|有|被通报|通报|获得?|受到)${N}(${COUNT})([^\\d]*?)(?:的)?(扣除?|加|奖励|减)(?:本项|该项)?${N}分$`,
);
const ONE_EACH = new RegExp(`^(.*?[^\\d])${N}(${COUNT})(?:的)?(扣除?|加|奖励|减)${N}分$`);
const ONE_FIRST = new RegExp(`^${N}(${COUNT})([^\\d每扣加减]{2,12}?)(?:的)?(扣除?|加|奖励|减)${N}分$`);
const EACH_PLAIN = new RegExp(`^(.*?)每(${COUNT})([^\\d每]*?)(?:的)?(扣除?|加|奖励|减)?${N}分$`);
const FLAT_EVENT = new RegExp(`^([^\\d每]+?)(?:的)?(?:一次性)?(扣除?|减|加|奖励)${N}分$`);
const MISSING = new RegExp(
  `^(.*?)(?:每)?(?:少)(?:开展|报送|上报|报|完成|组织|召开|参加|交)?${N}(次|期|份|场|篇|条|例|轮)([^\\d]*?)(?:的)?(扣除?|减)(?:本项|该项)?${N}分$`,
);

/** 少完成1户扣0.5分, with no 每 before it. */
const MISSING_ONE = new RegExp(
  `^(.*?)少(?:开展|报送|上报|报|完成|组织|召开|参加|交|建成|建|培训|新增)?${N}(户|个|项|人|名|家|件|处|座|所)([^\\d]*?)(?:的)?(扣除?|减)(?:本项|该项)?${N}分$`,
);

/** 每少1次扣1分: what is missing from the expected number; null for any other words. */
export function readMissing(words: string): Clause | null {
  const match = MISSING.exec(words) ?? (/每/.test(words) ? null : MISSING_ONE.exec(words));
  if (!match || !isPlainEvent(match[1]! + match[4]!)) return null;
  return {
    is: "event",
    sign: "minus",
    counts: "missing",
    name: match[1]!,
    perCount: exact(match[2]!),
    points: exact(match[6]!),
    isEach: true,
  };
}

/** 每发生一起扣2分; null for any other words. */
export function readEvent(words: string): Clause | null {
  const each = EACH_EVENT.exec(words);
  if (each && (each[4] || each[5])) {
    const [, before, doing, count, , after, verb, points] = each;
    return occurrence(`${before!}${doing!}${after!}`, count ?? "1", verb!, points!, true);
  }
  const one = ONE_EVENT.exec(words);
  if (one) return occurrence(one[1]! + one[4]!, one[2]!, one[5]!, one[6]!, one[2] === "1");
  const first = ONE_FIRST.exec(words);
  if (first) return occurrence(first[3]!, first[1]!, first[4]!, first[5]!, first[1] === "1");
  const plain = EACH_PLAIN.exec(words);
  // 每篇计10分 gives points; only 每宗0.3分 with no verb at all takes them off.
  if (plain && plain[4] === undefined && /[得计记给赋予奖还回补]$/.test(plain[3]!)) return null;
  if (plain) return occurrence(plain[1]! + plain[3]!, "1", plain[4] ?? "扣?", plain[5]!, true);
  const oneEach = ONE_EACH.exec(words);
  return oneEach ? occurrence(oneEach[1]!, oneEach[2]!, oneEach[4]!, oneEach[5]!, oneEach[2] === "1") : null;
}

function occurrence(name: string, count: string, verb: string, points: string, isEach: boolean): EventClause | null {
  if (!isPlainEvent(name)) return null;
  const sign = /加|奖/.test(verb) ? "plus" : "minus";
  return { is: "event", sign, counts: "occurred", name, perCount: exact(count), points: exact(points), isEach };
}

/** 未按时上报的扣1分: with no word on how often; null for any other words. */
export function readFlatEvent(words: string): Clause | null {
  const match = FLAT_EVENT.exec(words);
  const clause = match && occurrence(match[1]!, "1", match[2]!, match[3]!, false);
  return clause && /一次性[扣减]/.test(words) ? { ...clause, isOnce: true } : clause;
}
