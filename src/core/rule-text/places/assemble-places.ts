import type { TieReading } from "../../scoring/peer-order";
import type { Award } from "../../scoring/rules/award";
import { points } from "../../scoring/rules/award";
import type { PlaceAward } from "../../scoring/rules/rank-table";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import { tieQuestions } from "./assemble-ranks";
import { assemblePlaceShares } from "./assemble-place-shares";
import { assembleDescent } from "./assemble-descent";
import type { PlaceClause } from "./place-clauses";
import type { PlaceEffect } from "./place-effects";
import type { PlaceSpan } from "./place-spans";
import type { PlaceRow, Table } from "./place-table";
import { tableRows } from "./place-table";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleAlternative, RuleQuestion, RuleReading, UnderstoodRule } from "../rule-reading";
import { understood } from "../rule-reading";

/** What the clauses say beside the rows; each at most once. */
export interface PlaceFacts {
  readonly rest: PlaceEffect | null;
  readonly step: Exact | null;
  readonly floor: Exact | null;
  /** 最低得满分的60%. */
  readonly floorShare: Exact | null;
  /** Full points that stand in the text. */
  readonly stated: Exact | null;
  readonly full: Exact | null;
  readonly hasNone: boolean;
  readonly plusCap: Exact | null;
  readonly minusCap: Exact | null;
  readonly ties: TieReading | null;
  readonly direction: "higher" | "lower";
  readonly descent: "even" | "falling" | "byShare" | null;
}

/** Puts rows of places and what stands beside them together; null where they do not fit each other. */
export function assemblePlaces(
  rows: readonly PlaceRow[],
  said: readonly PlaceClause[],
  text: string,
  hints: RuleHints,
): RuleReading | null {
  const facts = factsOf(said, hints);
  if (facts === null || rows.length === 0) return null;
  const reading = byKind(rows, facts, text);
  return facts.hasNone && reading?.understood ? withNone(reading) : reading;
}

/** 未启动的得0分: a place does not tell whether the unit did anything at all. */
function withNone(reading: UnderstoodRule): RuleReading | null {
  if (reading.rule.kind !== "rankTable" && reading.rule.kind !== "rankLinear") return null;
  const { direction, ties } = reading.rule;
  const none: ScoringRule = { kind: "rankTable", direction, ties, table: [], rest: points(ZERO) };
  const alternatives = [
    { label: "byPlaceDone", rule: reading.rule },
    { label: "noneDone", rule: none },
  ];
  return { ...reading, questions: [...reading.questions, { code: "noneAtAll", chosen: 0, alternatives }] };
}

function byKind(rows: readonly PlaceRow[], facts: PlaceFacts, text: string): RuleReading | null {
  if (rows.some(({ span }) => span.by === "share" || span.by === "middleShare"))
    return assemblePlaceShares(rows, facts);
  const signs = new Set(rows.map(({ effect }) => effect.sign).filter((sign) => sign !== "none"));
  if (facts.step !== null || facts.descent !== null) return assembleDescent(rows, facts);
  const isMoved = !signs.has("given") && (facts.rest === null || facts.rest.sign !== "given");
  if (isMoved && OF_PERIODS.test(text)) return inPeriods(rows, facts);
  if (facts.plusCap !== null || facts.minusCap !== null) return null;
  return tableOf(rows, facts, signs);
}

/** Words for places in each of the year's periods. */
export const OF_PERIODS =
  /当[月季]|年底累计|全年累计|每(?:个)?(?:月|季度?|半年|次|期|周|轮|旬)|各(?:季度|月|期|次)|季度(?:综合)?(?:考核|排名|排位|评比|通报|考评|测评|检查|督查|调度|暗访|评估|成绩|得分)|(?:月度?|季)(?:综合)?(?:考核|评比|排名|排位|通报|考评|评估|测评|检查|暗访|考)/;

function factsOf(said: readonly PlaceClause[], hints: RuleHints): PlaceFacts | null {
  const of = <Is extends PlaceClause["is"]>(is: Is) =>
    said.filter((one): one is Extract<PlaceClause, { is: Is }> => one.is === is);
  const single = [
    "rest",
    "step",
    "floor",
    "full",
    "floorShare",
    "ties",
    "even",
    "falling",
    "byShare",
    "noneAtAll",
  ] as const;
  const isTwice = single.some((is) => of(is).length > 1);
  const descents = (["even", "falling", "byShare"] as const).filter((is) => of(is).length > 0);
  if (isTwice || descents.length > 1 || (of("rest").length > 0 && descents.length > 0)) return null;
  const caps = of("caps").map((one) => one.caps);
  const capped = (side: "plus" | "minus"): readonly Exact[] => caps.flatMap((one) => one[side] ?? []);
  if (capped("plus").length > 1 || capped("minus").length > 1) return null;
  const pointsOf = (is: "floor" | "full"): Exact | null => {
    const [one] = said.filter((clause) => clause.is === is);
    return one && "points" in one ? one.points : null;
  };
  return {
    rest: of("rest")[0]?.effect ?? null,
    step: of("step")[0]?.points ?? null,
    floor: pointsOf("floor"),
    stated: pointsOf("full"),
    full: pointsOf("full") ?? hints.full ?? null,
    floorShare: of("floorShare")[0]?.percent ?? null,
    plusCap: capped("plus")[0] ?? null,
    minusCap: capped("minus")[0] ?? null,
    ties: of("ties")[0]?.ties ?? null,
    hasNone: of("noneAtAll").length > 0,
    direction: of("lowerIsBetter").length > 0 ? "lower" : "higher",
    descent: descents[0] ?? null,
  };
}

function hasFloor({ floor, floorShare }: PlaceFacts): boolean {
  return floor !== null || floorShare !== null;
}

function inPeriods(rows: readonly PlaceRow[], facts: PlaceFacts): RuleReading | null {
  const table = tableRows(rows, false);
  if (table === null || hasFloor(facts)) return null;
  const { plusCap, minusCap } = facts;
  const isOfFull = facts.stated !== null;
  const build = (
    used: readonly PlaceAward[],
    base: "nothing" | "full" = isOfFull ? "full" : "nothing",
  ): ScoringRule => ({
    kind: "periodPlaces",
    table: used,
    plusCap,
    minusCap,
    base,
  });
  const asked = isOfFull ? [baseAsked(build(table.usual, "full"), build(table.usual, "nothing"))] : [];
  const questions = [...orderQuestions(table, build), ...asked];
  return understood(build(table.usual), { full: facts.stated, questions });
}

/** 月度测评居前三名的每次加0.2分(6分) may be added to the six points, or be points of its own. */
function baseAsked(fromFull: ScoringRule, onTheirOwn: ScoringRule): RuleQuestion {
  const alternatives = [
    { label: "fromFull", rule: fromFull },
    { label: "onTheirOwn", rule: onTheirOwn },
  ];
  return { code: "ofFull", chosen: 0, alternatives };
}

function tableOf(rows: readonly PlaceRow[], facts: PlaceFacts, signs: ReadonlySet<string>): RuleReading | null {
  const isMixed = signs.has("given") && (signs.has("plus") || facts.rest === null);
  const isOpen = signs.has("given") && facts.rest === null && rows.every(({ span }) => isFromFirst(span));
  if ((isMixed && !isOpen) || hasFloor(facts)) return null;
  if (signs.has("given") && signs.has("plus")) return null;
  const isFromFull = signs.has("given") || (facts.rest?.sign === "given" && !signs.has("plus"));
  const table = tableRows(rows, isFromFull);
  if (table === null) return null;
  const top = facts.full;
  const rest = facts.rest?.awards[0] ?? points(ZERO);
  const build = (used: readonly PlaceAward[], ties: TieReading, others: Award = rest): ScoringRule => ({
    kind: "rankTable",
    direction: facts.direction,
    ties,
    table: used,
    rest: others,
  });
  const ties = facts.ties ?? "competition";
  const questions = [
    ...tieQuestions(facts.ties, (reading) => build(table.usual, reading)),
    ...orderQuestions(table, (used) => build(used, ties)),
    ...(isOpen && !table.isMiscounted ? [othersAsked(table, ties, build)] : []),
  ];
  return understood(build(table.usual, ties), { full: top ?? topOf(table.usual, signs), questions });
}

function othersAsked(
  table: Table,
  ties: TieReading,
  build: (used: readonly PlaceAward[], ties: TieReading, others?: Award) => ScoringRule,
): RuleQuestion {
  const last = table.usual.at(-1)!.award;
  const alternatives = [
    { label: "nothing", rule: build(table.usual, ties) },
    { label: "asLast", rule: build(table.usual, ties, last) },
  ];
  return { code: "otherPlaces", chosen: 0, alternatives };
}

function isFromFirst(span: PlaceSpan): boolean {
  return span.by === "onFrom" || (span.by === "places" && span.places.every((place) => place > 0));
}

/** The points of the first place are the full points where places are given points. */
function topOf(table: readonly PlaceAward[], signs: ReadonlySet<string>): Exact | null {
  const first = table.find(({ from }) => from === 1)?.award;
  return signs.has("given") && first?.kind === "points" ? first.points : null;
}

function orderQuestions(table: Table, build: (used: readonly PlaceAward[]) => ScoringRule): readonly RuleQuestion[] {
  if (table.other === null) return [];
  const labels = table.isMiscounted ? ["restNothing", "asLast"] : ["worstMost", "asListed"];
  const alternatives: RuleAlternative[] = [table.usual, table.other].map((used, at) => ({
    label: labels[at]!,
    rule: build(used),
  }));
  return [{ code: table.isMiscounted ? "placesMiscounted" : "bottomOrder", chosen: 0, alternatives }];
}
