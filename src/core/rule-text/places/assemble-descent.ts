import type { TieReading } from "../../scoring/peer-order";
import type { Award } from "../../scoring/rules/award";
import { points } from "../../scoring/rules/award";
import { readFormula } from "../../scoring/rules/formula-text";
import { exactText } from "../../scoring/rules/parameter";
import type { PlaceAward } from "../../scoring/rules/rank-table";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, max } from "../../values/exact";
import type { PlaceFacts } from "./assemble-places";
import type { PlaceRow } from "./place-table";
import { tieQuestions } from "./assemble-ranks";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

/**
 * Points that fall from the places named to the last: by so many a place, evenly down to what the last one gets, or by an
 * amount that is not written and is asked. Null where the rows do not begin with the first place.
 */
export function assembleDescent(rows: readonly PlaceRow[], facts: PlaceFacts): RuleReading | null {
  if (facts.plusCap !== null || facts.minusCap !== null) return null;
  if (rows.some(({ effect }) => effect.sign !== "given")) return null;
  const table = tableOf(rows);
  if (table === null) return null;
  const last = table.find(({ place }) => place === -1)?.award ?? null;
  const top = table.filter(({ place }) => place > 0);
  if (table.length > top.length + (last ? 1 : 0) || top.some(({ place }, at) => place !== at + 1)) return null;
  if (facts.step !== null)
    return last === null && !facts.rest && !facts.descent ? stepped(top, facts.step, facts) : null;
  if (facts.rest !== null || facts.floor !== null || facts.floorShare !== null || top.length === 0) return null;
  if (last !== null) return top.length === 1 ? between(top[0]!.award, last, facts) : null;
  if (top.length === 1 && !facts.direction.startsWith("l")) return fromFirst(top[0]!.award, facts);
  return facts.descent === "falling" ? openStep(top, facts) : null;
}

/** 第一名得10分,其余依次递减; 其余按比例递减: by how much the places fall is not said, nor whether by place or by amount. */
function fromFirst(first: Award, facts: PlaceFacts): RuleReading | null {
  const full = inPoints(first, facts.full);
  if (full === null || full.compare(ZERO) <= 0 || facts.descent === "even") return null;
  const byUnits: ScoringRule = {
    kind: "formula",
    cases: readFormula(`倒数名次÷单位数×${exactText(full)}`)!,
    top: null,
    floor: ZERO,
    decimals: null,
  };
  const ties = facts.ties ?? "competition";
  const toZero: ScoringRule = {
    kind: "rankLinear",
    first: points(full),
    last: points(ZERO),
    direction: "higher",
    ties,
  };
  const byAmount: ScoringRule = { kind: "shareOfBest", direction: "higher", upTo: null };
  const isByShare = facts.descent === "byShare";
  const alternatives = isByShare
    ? [
        { label: "byAmount", rule: byAmount },
        { label: "byUnits", rule: byUnits },
      ]
    : [
        { label: "byUnits", rule: byUnits },
        { label: "evenToZero", rule: toZero },
      ];
  const code = isByShare ? "placeOrAmount" : "openStep";
  return understood(alternatives[0]!.rule, { full, questions: [{ code, chosen: 0, alternatives }] });
}

interface Place {
  readonly place: number;
  readonly award: Award;
}

function tableOf(rows: readonly PlaceRow[]): readonly Place[] | null {
  const table: Place[] = [];
  for (const { span, effect } of rows) {
    if (span.by !== "places" || span.isLoose) return null;
    const { awards } = effect;
    if (awards.length !== 1 && awards.length !== span.places.length) return null;
    table.push(...span.places.map((place, at) => ({ place, award: awards[awards.length === 1 ? 0 : at]! })));
  }
  return new Set(table.map(({ place }) => place)).size === table.length
    ? table.sort((one, other) => one.place - other.place)
    : null;
}

function inPoints(award: Award, full: Exact | null): Exact | null {
  if (award.kind === "points") return award.points;
  return award.kind === "share" && full ? full.mul(award.percent).div(HUNDRED) : null;
}

const MOST_ROWS = 100;

/** Each further place written out down to the fewest points, which the places beyond keep. */
function stepped(top: readonly Place[], step: Exact, facts: PlaceFacts): RuleReading | null {
  const given = top.map(({ award }) => inPoints(award, facts.full));
  const start = given.at(-1);
  const full = facts.full ?? given[0] ?? null;
  const floor = floorOf(facts, full);
  if (!start || !floor || given.includes(null) || step.compare(ZERO) <= 0 || start.compare(floor) < 0) return null;
  const table: PlaceAward[] = top.map(({ place, award }) => ({ from: place, to: place, award }));
  for (let points_ = start; points_.compare(floor) > 0;) {
    if (table.length >= MOST_ROWS) return null;
    points_ = max(floor, points_.sub(step));
    const place = table.length + 1;
    if (points_.compare(floor) > 0) table.push({ from: place, to: place, award: points(points_) });
  }
  return inTies(
    (ties) => ({ kind: "rankTable", direction: facts.direction, ties, table, rest: points(floor) }),
    facts,
    {
      full,
    },
  );
}

/** The fewest points; null where they are a share of points that are not known. */
function floorOf({ floor, floorShare }: PlaceFacts, full: Exact | null): Exact | null {
  if (floorShare === null) return floor ?? ZERO;
  return floor === null && full !== null ? full.mul(floorShare).div(HUNDRED) : null;
}

/** 第一名得满分,最后一名得满分的60%,其余按名次等差递减; 按比例 leaves open whether by place or by what was measured. */
function between(first: Award, last: Award, facts: PlaceFacts): RuleReading | null {
  const { direction } = facts;
  const byPlace = (ties: TieReading): ScoringRule => ({ kind: "rankLinear", first, last, direction, ties });
  const [high, low] = [inPoints(first, facts.full), inPoints(last, facts.full)];
  const full = facts.full ?? high;
  if (high !== null && low !== null && high.compare(low) <= 0) return null;
  if (facts.descent === "even" || facts.descent === "falling") return inTies(byPlace, facts, { full });
  if (high === null || low === null) return null;
  const byAmount: ScoringRule = { kind: "minMax", low, high, direction };
  const alternatives = [
    { label: "byPlace", rule: byPlace(facts.ties ?? "competition") },
    { label: "byAmount", rule: byAmount },
  ];
  return understood(byPlace(facts.ties ?? "competition"), {
    full,
    questions: [{ code: "placeOrAmount", chosen: 0, alternatives }],
  });
}

/** 前三名分别得10、9、8分,其他依次递减: by the same step as the places named, which the office must confirm. */
function openStep(top: readonly Place[], facts: PlaceFacts): RuleReading | null {
  const given = top.map(({ award }) => inPoints(award, facts.full));
  if (given.length < 2 || given.includes(null)) return null;
  const steps = given.slice(1).map((one, at) => given[at]!.sub(one!));
  const [step] = steps;
  if (step!.compare(ZERO) <= 0 || !steps.every((one) => one.equals(steps.at(-1)!))) return null;
  const usual = stepped(top, step!, facts);
  const half = stepped(top, step!.div(2), facts);
  if (!usual?.understood || !half?.understood) return null;
  const alternatives = [
    { label: "sameStep", rule: usual.rule },
    { label: "halfStep", rule: half.rule },
  ];
  return { ...usual, questions: [...usual.questions, { code: "openStep", chosen: 0, alternatives }] };
}

function inTies(
  build: (ties: TieReading) => ScoringRule,
  facts: PlaceFacts,
  stated: { readonly full: Exact | null; readonly questions?: readonly RuleQuestion[] },
): RuleReading {
  const questions = [...tieQuestions(facts.ties, build), ...(stated.questions ?? [])];
  return understood(build(facts.ties ?? "competition"), { full: stated.full, questions });
}
