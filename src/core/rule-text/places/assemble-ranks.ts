import type { TieReading } from "../../scoring/peer-order";
import { points, share } from "../../scoring/rules/award";
import type { Award } from "../../scoring/rules/award";
import type { PlaceAward } from "../../scoring/rules/rank-table";
import type { ScoringRule } from "../../scoring/rules/registry";
import { HUNDRED, ZERO } from "../../values/exact";
import type { Exact } from "../../values/exact";
import type { PlaceWords } from "./place-words";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";

/** Puts what the clauses say about places together; null when it is no known shape. */
export function assembleRanks(said: readonly PlaceWords[], whole: string): RuleReading | null {
  const of = <Is extends PlaceWords["is"]>(is: Is) =>
    said.filter((one): one is Extract<PlaceWords, { is: Is }> => one.is === is);
  const places = of("places");
  const single = ["rest", "last", "step", "shareOfBest", "linear", "full", "floor", "ties"] as const;
  if (single.some((is) => of(is).length > 1)) return notUnderstood(whole);
  const [rest, last, step, best] = [of("rest")[0], of("last")[0], of("step")[0], of("shareOfBest")[0]];
  const stated = {
    ties: of("ties")[0]?.ties,
    direction: of("lowerIsBetter").length > 0 ? ("lower" as const) : ("higher" as const),
  };
  const full = of("full")[0]?.points ?? null;
  const lastPlace = step ? (last ?? null) : null;
  const kinds = [best, step, lastPlace ? null : (last ?? of("linear")[0])].filter(Boolean).length;
  if (kinds > 1) return notUnderstood(whole);
  if (best)
    return places.length === 1 && !rest
      ? shareOfBest(places[0]!, best.upTo, full, stated.direction, whole)
      : notUnderstood(whole);
  if (step)
    return !rest
      ? stepped(
          places,
          step.points,
          { ...stated, full, floor: of("floor")[0]?.points ?? ZERO, lastPlace: lastPlace && points(lastPlace.points) },
          whole,
        )
      : notUnderstood(whole);
  if (last)
    return of("linear").length === 1 && !rest ? lined(places, last.points, stated, full, whole) : notUnderstood(whole);
  if (of("andSoOn").length > 0)
    return continued(places, { ...stated, full, floor: of("floor")[0]?.points ?? ZERO }, whole);
  if (places.length === 0 || of("linear").length > 0 || of("floor").length > 0) return null;
  return tabled(places, rest?.award ?? null, stated, full, whole);
}

function continued(
  places: readonly Extract<PlaceWords, { is: "places" }>[],
  facts: Stated & { readonly full: Exact | null; readonly floor: Exact },
  whole: string,
): RuleReading {
  const table = places.flatMap(rowsOf).sort((a, b) => a.from - b.from);
  const isInRow = table.every(({ from, to }, index) => from === index + 1 && to === from);
  const step = isInRow ? evenStep(table) : null;
  const first = table[0]?.award;
  if (step === null || first?.kind !== "points") return notUnderstood(whole);
  const { direction, floor } = facts;
  const start = facts.full === null || facts.full.equals(first.points) ? null : first.points;
  const full = facts.full ?? first.points;
  return withTies(
    (ties) => ({ kind: "rankStep", step, from: "top", start, floor, direction, ties, lastPlace: null }),
    facts,
    { full },
  );
}

interface Stated {
  readonly ties: TieReading | undefined;
  readonly direction: "higher" | "lower";
}

const TIES = ["competition", "dense", "average"] as const;

/** The rule with the usual reading of ties, and the question where the text does not say. */
function withTies(
  build: (ties: TieReading) => ScoringRule,
  stated: Stated,
  facts: { full: Exact | null; questions?: RuleQuestion[] },
): RuleReading {
  const rule = build(stated.ties ?? "competition");
  const asked = tieQuestions(stated.ties ?? null, build);
  return understood(rule, { full: facts.full, questions: [...asked, ...(facts.questions ?? [])] });
}

/** How tied places are read, asked where the text does not say. */
export function tieQuestions(
  stated: TieReading | null,
  build: (ties: TieReading) => ScoringRule,
): readonly RuleQuestion[] {
  if (stated !== null) return [];
  return [{ code: "ties", chosen: 0, alternatives: TIES.map((label) => ({ label, rule: build(label) })) }];
}

function tabled(
  places: readonly Extract<PlaceWords, { is: "places" }>[],
  rest: Award | null,
  stated: Stated,
  full: Exact | null,
  whole: string,
): RuleReading {
  const table = afterTheLast(places.flatMap(rowsOf).sort((a, b) => a.from - b.from));
  const overlaps = table.some((row, index) => index > 0 && (table[index - 1]!.to ?? Infinity) >= row.from);
  const skips = table.some((row, index) => row.from !== (index === 0 ? 1 : (table[index - 1]!.to ?? 0) + 1));
  if (overlaps || skips) return notUnderstood(whole);
  const build = (ties: TieReading): ScoringRule => ({
    kind: "rankTable",
    direction: stated.direction,
    ties,
    table,
    rest: rest ?? points(ZERO),
  });
  const isOpen = rest === null && table[table.length - 1]!.to !== null && !places.some(({ isBonus }) => isBonus);
  const lastRow = table[table.length - 1]!;
  const questions: RuleQuestion[] = isOpen
    ? [
        {
          code: "otherPlaces",
          chosen: 0,
          alternatives: [
            { label: "nothing", rule: build(stated.ties ?? "competition") },
            {
              label: "asLast",
              rule: {
                ...(build(stated.ties ?? "competition") as Extract<ScoringRule, { kind: "rankTable" }>),
                rest: lastRow.award,
              },
            },
          ],
        },
      ]
    : [];
  const first = table[0]!.award;
  return withTies(build, stated, { full: full ?? (first.kind === "points" ? first.points : null), questions });
}

/** 第10名以后 behind a table that ends with the 10th place begins with the 11th. */
function afterTheLast(table: readonly PlaceAward[]): readonly PlaceAward[] {
  return table.map((row, index) => {
    const isOpen = row.to === null && index > 0 && table[index - 1]!.to === row.from;
    return isOpen ? { ...row, from: row.from + 1 } : row;
  });
}

/** 第1名10分,第2名9分,依此类推: the points between one place and the next; null when they are not the same. */
function evenStep(table: readonly PlaceAward[]): Exact | null {
  const given = table.map(({ award }) => (award.kind === "points" ? award.points : null));
  if (given.length < 2 || given.some((one) => one === null)) return null;
  const steps = given.slice(1).map((one, index) => given[index]!.sub(one!));
  return steps.every((step) => step.equals(steps[0]!) && step.compare(0) > 0) ? steps[0]! : null;
}

function rowsOf({ from, to, awards }: Extract<PlaceWords, { is: "places" }>): PlaceAward[] {
  if (awards.length === 1) return [{ from, to, award: awards[0]! }];
  return awards.map((award, index) => ({ from: from + index, to: from + index, award }));
}

function onlyFirst(places: readonly Extract<PlaceWords, { is: "places" }>[]): Award | null {
  const [first] = places;
  return places.length === 1 && first!.from === 1 && first!.to === 1 && first!.awards.length === 1
    ? first!.awards[0]!
    : null;
}

function shareOfBest(
  first: Extract<PlaceWords, { is: "places" }>,
  upTo: number | null,
  full: Exact | null,
  direction: "higher" | "lower",
  whole: string,
): RuleReading {
  const award = onlyFirst([first]);
  if (!award) return notUnderstood(whole);
  const named = award.kind === "points" ? award.points : full;
  const rule: ScoringRule = { kind: "shareOfBest", direction, upTo };
  const open: ScoringRule = { ...rule, upTo: null };
  const alternatives = [
    { label: "nothing", rule },
    { label: "sameShare", rule: open },
  ];
  return understood(rule, {
    full: named,
    questions: upTo === null ? [] : [{ code: "otherPlaces", chosen: 0, alternatives }],
  });
}

function stepped(
  places: readonly Extract<PlaceWords, { is: "places" }>[],
  step: Exact,
  facts: Stated & { full: Exact | null; floor: Exact; lastPlace: Award | null },
  whole: string,
): RuleReading {
  const award = places.length === 0 ? share(HUNDRED) : onlyFirst(places);
  if (!award) {
    const isSame = evenStep(places.flatMap(rowsOf).sort((a, b) => a.from - b.from))?.equals(step) ?? false;
    return isSame && facts.lastPlace === null ? continued(places, facts, whole) : notUnderstood(whole);
  }
  const full = award.kind === "points" ? award.points : facts.full;
  if (award.kind === "points" && facts.full !== null && !facts.full.equals(award.points)) return notUnderstood(whole);
  const { direction, floor } = facts;
  return withTies(
    (ties) => ({
      kind: "rankStep",
      step,
      from: "top",
      start: null,
      floor,
      direction,
      ties,
      lastPlace: facts.lastPlace,
    }),
    facts,
    {
      full,
    },
  );
}

function lined(
  places: readonly Extract<PlaceWords, { is: "places" }>[],
  last: Exact,
  stated: Stated,
  full: Exact | null,
  whole: string,
): RuleReading {
  const award = onlyFirst(places);
  if (!award) return notUnderstood(whole);
  const first = award.kind === "share" && full ? points(full) : award;
  const rule = { kind: "rankLinear", first, last: points(last), direction: stated.direction } as const;
  return withTies((ties) => ({ ...rule, ties }), stated, { full: first.kind === "points" ? first.points : null });
}
