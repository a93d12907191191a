import { exactText } from "../../scoring/rules/parameter";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import { isCountedName } from "./counted-names";
import { readClause } from "../clauses/read-clause";
import { readOffTiers } from "../clauses/read-off-tiers";
import { readProgressive } from "../clauses/read-other-rules";
import type { RuleReading } from "../rule-reading";

/**
 * Points off by the number of times, behind words that only name what happened or that give the full points where nothing
 * did: 被通报批评的,第一次扣1分,第二次扣2分; 全年无死亡事故得15分;死亡1人扣5分,死亡2人扣10分,死亡3人以上不得分.
 */
export function readAfterLead(text: string): RuleReading | null {
  const times = withTimesBare(text);
  const match = /^([^,;。]+)[,;:。](.+)$/.exec(text);
  if (times !== text) return readProgressive(times);
  if (!match) return null;
  const full = fullOf(match[1]!);
  const isName = full === null && isCountedName(match[1]!.replace(/的$/, ""), "");
  if (full === null && !isName) return null;
  const rest = `${match[2]!}${full && !full.equals(ZERO) ? `(${exactText(full)}分)` : ""}`;
  return readProgressive(rest) ?? readOffTiers(rest.replace(/[,;]扣完为止/, ""));
}

/** 第1次通报扣0.5分,第2次通报扣1分: each says again what happens. */
function withTimesBare(text: string): string {
  const named = [...text.matchAll(/第\d次(?:及以上|以上|及以后|以后)?([^\d,;扣每]{2,6})(?=扣|每次扣)/g)].map(
    ([, name]) => name!,
  );
  const isOne = named.length > 1 && new Set(named).size === 1 && isCountedName(named[0]!, "");
  return isOne ? text.replaceAll(named[0]!, "") : text;
}

/** Zero where it says 得满分; null where the words are no such goal. */
function fullOf(words: string): Exact | null {
  const goal = readClause(words);
  if (goal?.is !== "goal" || (goal.bar.kind !== "noEvents" && goal.bar.kind !== "described")) return null;
  if (goal.award.kind === "full") return ZERO;
  return goal.award.kind === "points" && goal.award.points.compare(ZERO) > 0 ? goal.award.points : null;
}
