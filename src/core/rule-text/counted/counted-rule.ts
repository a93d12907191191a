import type { ScoringRule } from "../../scoring/rules/registry";
import type { TallyItem, TallyRule } from "../../scoring/rules/tally";
import { ONE, ZERO } from "../../values/exact";
import type { Counted, Kind } from "./counted";
import { usualReading } from "./counted";
import { parameterName } from "./counted-names";
import type { RuleHints } from "../clauses/rule-parts";

/** Where points stand apart from full points, or are set off against each other, they come off nothing. */
export function isOnItsOwn({ isApart, full, net }: Counted, hints: RuleHints): boolean {
  return net !== null || (isApart && full === null && Boolean(hints.full));
}

/** One thing that takes points off is worked out from the number alone. */
export function singleRule(counted: Counted, hints: RuleHints): ScoringRule | null {
  const { items, caps, floor, reading, zeroFrom } = counted;
  const item = items[0]!;
  if (item.sign === "plus") return tallyOf(counted, hints);
  if (caps.total || caps.plus) return null;
  return {
    kind: "events",
    counted: "occurred",
    pointsPerEvent: item.each,
    eventsPerStep: item.perCount,
    reading: reading ?? usualReading(item),
    allowed: ZERO,
    floor,
    mostOff: caps.minus ?? caps.own.get(0) ?? null,
    zeroCount: zeroFrom,
  };
}

/** Several kinds of things, or things that add points: each takes one part. */
export function tallyOf(counted: Counted, hints: RuleHints): TallyRule | null {
  const { kinds, items, caps, full, floor, adds, takes, net } = counted;
  const isGiven = items.some(({ isGiven: given, sign }) => given && sign === "plus");
  const isApart = isOnItsOwn(counted, hints);
  const isOwn = (adds && !takes) || isGiven || isApart;
  const filled = counted.isFilled ? (full ?? hints.full ?? null) : null;
  if (counted.isFilled && filled === null) return null;
  if (net && (full || caps.total || caps.plus || caps.minus)) return null;
  if (caps.total && takes && !isGiven) return null;
  // 得 beside 加 in one cell is points of their own beside points on top; which is the base is not said.
  if (isGiven && items.some((item) => item.sign === "plus" && !item.isGiven)) return null;
  const hasReturn = items.some(({ isReturn }) => isReturn);
  if (hasReturn && items.some((item) => item.sign === "plus" && !item.isReturn)) return null;
  return {
    kind: "tally",
    base: isOwn ? ZERO : null,
    items: kinds.map((kind, index) => tallyItem(kind, index, counted)),
    counting: counted.highest === "points" ? "highest" : "sum",
    plusCap: caps.plus ?? (isOwn && !isApart ? caps.total : null),
    minusCap: caps.minus,
    whenNone: counted.whenNone ?? ZERO,
    top: net ? net.plus : (filled ?? ((isOwn && adds) || hasReturn ? full : null)),
    floor: net ? (net.minus?.neg() ?? null) : isApart && takes ? null : floor,
  };
}

function tallyItem(kind: Kind, index: number, { items, caps, reading }: Counted): TallyItem {
  const name = `${kind.isWithin ? "其中" : ""}${parameterName(kind.name, index)}`;
  if (kind.is === "clear") return { name, sign: "clear", each: null, perCount: ONE, cap: null };
  const step = reading ?? usualReading(kind);
  const { sign, each, perCount } = kind;
  const cap = caps.own.get(items.indexOf(kind)) ?? null;
  return { name, sign, each, perCount, cap, ...(step === "whole" ? {} : { reading: step }) };
}
