import type { Award } from "../../scoring/rules/award";
import { points } from "../../scoring/rules/award";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Tier, TiersRule } from "../../scoring/rules/tiers";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import type { PlaceFacts } from "./assemble-places";
import type { PlaceRow } from "./place-table";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

interface Part {
  readonly from: Exact;
  readonly to: Exact;
  readonly award: Award;
}

/**
 * Shares of the units in any order, 前30%得5分,后30%得3分,其余得4分: none may lie over another, and what is between must be named
 * unless points are only added or taken off. How a share that is no whole number of units is cut is asked.
 */
export function assemblePlaceShares(rows: readonly PlaceRow[], facts: PlaceFacts): RuleReading | null {
  if (facts.step !== null || facts.descent !== null || facts.floor !== null || facts.floorShare !== null) return null;
  if (facts.plusCap !== null || facts.minusCap !== null || facts.direction === "lower") return null;
  const signs = new Set([...rows.map(({ effect }) => effect.sign), facts.rest?.sign ?? "none"]);
  if (signs.has("given") && (signs.has("plus") || signs.has("minus"))) return null;
  const named = partsOf(rows);
  const parts = named && withRest(named, facts, signs.has("given"));
  if (!parts) return null;
  const tiers = parts.map(tierOf);
  const hasLast = rows.some(({ span }) => span.by === "share" && span.isFromLast);
  const build = (basis: TiersRule["basis"]): TiersRule => ({ kind: "tiers", basis, tiers });
  const cut = build(hasLast ? "placeShareEnds" : "placeShare");
  const alternatives = [
    { label: "cutDown", rule: cut },
    { label: "roundedPlaces", rule: build("placeShareRounded") },
  ];
  const top = parts[0]!.award;
  const full = facts.full ?? (signs.has("given") && top.kind === "points" ? top.points : null);
  return understood(cut, { full, questions: [{ code: "placeShares", chosen: 0, alternatives }] });
}

function partsOf(rows: readonly PlaceRow[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (const { span, effect } of rows) {
    const [award, ...more] = effect.awards.map((one) => signed(one, effect.sign));
    if (award === undefined || more.length > 0) return null;
    if (span.by === "share") parts.push({ from: span.from, to: span.to, award });
    else if (span.by === "middleShare") {
      const from = [...parts].sort((one, other) => one.to.compare(other.to)).filter(({ to }) => !to.equals(HUNDRED));
      const start = from.at(-1)?.to;
      if (start === undefined) return null;
      parts.push({ from: start, to: start.add(span.percent), award });
    } else return null;
  }
  return parts.sort((one, other) => one.from.compare(other.from));
}

function signed(award: Award, sign: string): Award {
  return sign === "minus" && award.kind === "points" ? points(award.points.neg()) : award;
}

/** The gaps between the named shares are the others'; null where shares overlap or a gap has no points. */
function withRest(parts: readonly Part[], facts: PlaceFacts, isGiven: boolean): readonly Part[] | null {
  const rest = facts.rest ? signed(facts.rest.awards[0]!, facts.rest.sign) : isGiven ? null : points(ZERO);
  const all: Part[] = [];
  let at = ZERO;
  let gaps = 0;
  for (const part of [...parts, null]) {
    const from = part?.from ?? HUNDRED;
    if (from.compare(at) < 0) return null;
    if (from.compare(at) > 0) {
      if (rest === null) return null;
      gaps += 1;
      all.push({ from: at, to: from, award: rest });
    }
    if (part) all.push(part);
    at = part?.to ?? HUNDRED;
  }
  return facts.rest !== null && gaps === 0 ? null : all;
}

function tierOf({ from, to, award }: Part): Tier {
  const low = from.equals(ZERO) ? null : from;
  const within = to.equals(HUNDRED) ? { ...EVERYTHING, low } : { ...EVERYTHING, low, high: to, highClosed: true };
  return { within, award };
}
