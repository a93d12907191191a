import type { TallyItem, TallyRule } from "../../scoring/rules/tally";
import { ONE, ZERO, exact } from "../../values/exact";
import { ADDS, SPREAD, TAKES, UNITS } from "../words/office-words";
import { cutAtPlaces } from "./place-spans";
import { isPlaceLead } from "./place-clauses";
import { placeWording } from "./place-wording";
import { readPlaceCaps } from "./place-caps";
import type { PlaceCaps } from "./place-caps";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const WHO = `(?:的)?(?:${UNITS})?(?:的)?,?`;
const MOVED = new RegExp(`^${WHO}(?:每次|每出现1次|每月|每季度|每期)?(?:${SPREAD}|加)*(${ADDS}|${TAKES})${N}分$`);
const IN_A_ROW =
  /^(?:年内|全年|当年)?连续([2-9两二三四五六])(?:次|个月|个季度|月|季度|季|期|轮)(?:及以上|以上)?(?=排|居|位|名|列|被|处|末|倒|最|垫|第|的|$)/;

/**
 * Places that are counted, and worse still so many in a row: 排名末位的每次扣0.5分,连续两次排名末位的每次再扣1分. Each takes one part, how
 * often it happened. Null for anything else.
 */
export function readPlaceTimes(text: string): RuleReading | null {
  if (!/连续/.test(text)) return null;
  const items: TallyItem[] = [];
  const caps: PlaceCaps[] = [];
  for (const [at, clause] of splitClauses(placeWording(text)).entries()) {
    const item = itemOf(clause);
    const cap = item ? null : readPlaceCaps(clause);
    if (item) items.push(item);
    else if (cap && caps.length === 0) caps.push(cap);
    else if (at > 0 || !isPlainSubject(clause.replace(/排名$/, ""))) return null;
  }
  const [first, second] = items;
  const isPair = items.length === 2 && !IN_A_ROW.test(first!.name) && IN_A_ROW.test(second!.name);
  if (!isPair || first!.sign !== second!.sign) return null;
  return understood(ruleOf(items, caps[0]), {});
}

function ruleOf(items: readonly TallyItem[], caps: PlaceCaps | undefined): TallyRule {
  const rest = { whenNone: ZERO, top: null, floor: null } as const;
  return {
    kind: "tally",
    base: ZERO,
    items,
    counting: "sum",
    ...rest,
    plusCap: caps?.plus ?? null,
    minusCap: caps?.minus ?? null,
  };
}

/** 连续两次的 alone speaks of the place before it. */
function itemOf(clause: string): TallyItem | null {
  const run = IN_A_ROW.exec(clause)?.[0] ?? "";
  const words = clause.slice(run.length);
  const bare = run === "" ? null : MOVED.exec(words);
  if (bare) return named(run, bare);
  for (const { lead, span, rest } of cutAtPlaces(words)) {
    const moved = span.by === "places" && isPlaceLead(lead) ? MOVED.exec(rest) : null;
    if (moved) return named(`${run}${words.slice(0, words.length - rest.length)}`, moved);
  }
  return null;
}

function named(name: string, [, verb, figure]: RegExpExecArray): TallyItem {
  const sign = new RegExp(`^(?:${ADDS})$`).test(verb!) ? "plus" : "minus";
  return { name, sign, each: exact(figure!), perCount: ONE, cap: null };
}
