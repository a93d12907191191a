import { exact } from "../../values/exact";
import { assemblePlaces } from "./assemble-places";
import type { PlaceClause } from "./place-clauses";
import { readPlaceClause } from "./place-clauses";
import { placeWording } from "./place-wording";
import type { PlaceRow } from "./place-table";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

/**
 * Points by place in any of the offices' wordings: places from the first and from the last, shares of the units, places of
 * each period that are carried into the year, and what the others get.
 *
 * @example readPlaces("季度排名第1、2、3名的,年度考核分别加1、0.8、0.5分,末位扣0.5分", {}) // periodPlaces
 */
export function readPlaces(text: string, hints: RuleHints): RuleReading | null {
  if (!/第[\d一二三]|[前后末][\d一二三四五六七八九十]|\d名|名次|位次|排名|排位|末位|末名|最后|倒数/.test(text))
    return null;
  const said = clausesOf(text);
  if (said === null) return null;
  const rows = rowsOf(said);
  return rows && assemblePlaces(rows, said, text, hints);
}

const LIST = /(?<=\d分),(?=\d+(?:\.\d+)?分(?:[,;。]|$))/g;

/** (6分) behind the places: what the item is worth. */
const FULL = /^(\d+(?:\.\d+)?)分$/;

function clausesOf(text: string): readonly PlaceClause[] | null {
  const clauses = splitClauses(
    placeWording(text)
      .replace(LIST, "、")
      .replace(/(?<=%)\(含(?:本数)?\)/g, ""),
  ).flatMap(splitPlaces);
  const said: PlaceClause[] = [];
  for (const [index, clause] of clauses.entries()) {
    const read = readPlaceClause(clause, index === 0);
    // Before all else a clause may name what is ranked.
    const full = said.at(-1)?.is === "span" ? null : FULL.exec(clause);
    if (full) said.push({ is: "full", points: exact(full[1]!) });
    else if (read) said.push(read);
    else if (said.length > 0 || !isPlainSubject(clause)) return null;
  }
  return said;
}

/** 第1名得10分、第2名得8分、其余不得分 are clauses of their own. */
function splitPlaces(clause: string): readonly string[] {
  return clause.split(/(?<=分|分值|\d%)[、和](?=第|排名|前\d|后\d|倒|末|最后|其余|其他|其它|中间|\d+(?:-\d+)?[名位])/);
}

/** The rows that the clauses make, each with its points; null where places stand without points, or points without places. */
function rowsOf(said: readonly PlaceClause[]): readonly PlaceRow[] | null {
  const rows: PlaceRow[] = [];
  for (const [index, one] of said.entries()) {
    const next = said[index + 1];
    const before = said[index - 1];
    if (one.is === "row") rows.push(one);
    if (one.is === "span" && next?.is !== "effect") return null;
    if (one.is === "span" && next?.is === "effect") rows.push({ span: one.span, effect: next.effect });
    if (one.is === "effect" && before?.is !== "span") return null;
  }
  return rows;
}
