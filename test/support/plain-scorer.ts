import type { Rational } from "./plain-rational";
import {
  ceilOf,
  compare,
  floorOf,
  fromText,
  least,
  minus,
  most,
  negated,
  over,
  plus,
  printed,
  times,
} from "./plain-rational";
import { total, whole, zero } from "./plain-rational";

/**
 * A second scorer, written from the offices' rules with numbers of its own: it shares no code with the product, so that the
 * two agree only where both are right. It knows a county as the random cases write it.
 */
export interface PlainCounty {
  readonly digits: number;
  readonly halves: "away" | "even";
  readonly ties: "competition" | "dense" | "average";
  readonly notApplicable: PlainPolicy;
  readonly bonusCap: string | null;
  readonly deductionCap: string | null;
  readonly tieBreaker: number | null;
  readonly averageIncludesSelf: boolean;
  readonly bands: readonly { readonly name: string; readonly from: string | null; readonly quota: string | null }[];
  readonly units: readonly string[];
  readonly criteria: readonly PlainCriterion[];
  readonly events: readonly { readonly unit: number; readonly item: string; readonly points: string }[];
  readonly vetoes: readonly { readonly unit: number; readonly effect: PlainVeto }[];
}

export type PlainPolicy =
  { readonly kind: "rescale" | "average" | "full" | "zero" } | { readonly kind: "fixed"; readonly points: string };
export type PlainVeto = "bottomBand" | "noExcellent" | "bandDown" | "lastRank" | "scoreZero" | "notRanked" | "noAward";

export interface PlainCriterion {
  readonly item: string;
  readonly kind: "score" | "bonus" | "deduction";
  readonly full: string;
  readonly target: string | null;
  readonly rule: PlainRule;
  /** Decimal texts by unit; null where the item does not apply 缺项. */
  readonly values: readonly (string | null)[];
}

export type PlainRule =
  | { readonly kind: "ratio" }
  | { readonly kind: "inverse" }
  | {
      readonly kind: "threshold";
      readonly lower: boolean;
      readonly step: string;
      readonly each: string;
      readonly reading: "linear" | "whole" | "started";
      readonly ofTarget: boolean;
    }
  | { readonly kind: "allOrNothing"; readonly lower: boolean }
  | { readonly kind: "tiers"; readonly bounds: readonly string[]; readonly points: readonly string[] }
  | {
      readonly kind: "places";
      readonly lower: boolean;
      readonly ties: "competition" | "dense" | "average";
      readonly table: readonly string[];
    }
  | { readonly kind: "events"; readonly each: string }
  | { readonly kind: "best" }
  | { readonly kind: "efficacy"; readonly lower: boolean }
  | { readonly kind: "average"; readonly plus: string; readonly minus: string }
  | { readonly kind: "given" };

export interface PlainResult {
  readonly total: string | null;
  readonly rank: string | null;
  readonly band: string | null;
  readonly points: readonly (string | null)[];
}

/** Totals, ranks and bands of every unit, as printed. */
export function scorePlainly(county: PlainCounty): readonly PlainResult[] {
  const points = settleAll(
    county,
    county.criteria.map((criterion) => pointsOf(criterion, county)),
  );
  const totals = county.units.map((_, unit) => totalOf(county, points, unit));
  const keys = totals.map((value, unit) => {
    if (!value) return null;
    const tie = county.tieBreaker === null ? [] : [points[county.tieBreaker]![unit]!];
    return [value, ...tie];
  });
  const own = county.units.map((_, unit) =>
    county.vetoes.filter((veto) => veto.unit === unit).map(({ effect }) => effect),
  );
  const bands = bandsOf(county, keys);
  const finalKeys = keys.map((one, unit) => {
    const effects = own[unit]!;
    if (!one || effects.includes("notRanked")) return null;
    const value = effects.includes("scoreZero") ? zero : one[0]!;
    return [effects.includes("lastRank") ? whole(-1) : zero, value, ...one.slice(1)];
  });
  const ranks = ranksOf(finalKeys, county.ties);
  return county.units.map((_, unit) => {
    const value = own[unit]!.includes("scoreZero") && totals[unit] ? zero : totals[unit]!;
    return {
      total: value && printed(value, 6, "away"),
      rank: ranks[unit] ? printed(ranks[unit], 1, "away") : null,
      band: bandAfter(county, bands[unit]!, own[unit]!),
      points: points.map((values) => (values[unit] ? printed(values[unit], county.digits, "away") : null)),
    };
  });
}

type Points = readonly (readonly (Rational | null)[])[];

function pointsOf(criterion: PlainCriterion, county: PlainCounty): (Rational | null)[] {
  const values = criterion.values.map((text) => (text === null ? null : fromText(text)));
  const known = values.filter((value) => value !== null);
  return values.map((value, unit) => {
    if (!value) return criterion.kind === "score" ? null : zero;
    const others = county.averageIncludesSelf ? known : values.filter((one, at) => one !== null && at !== unit);
    return rounded(counted(criterion, ruled(criterion, value, known, others as Rational[])), county);
  });
}

function rounded(value: Rational, county: PlainCounty): Rational {
  return fromText(printed(value, county.digits, county.halves));
}

function counted({ kind, full, rule }: PlainCriterion, points: Rational): Rational {
  const most_ = fromText(full);
  if (kind === "score") return points;
  if (kind === "bonus") return least(points, most_);
  const takesOff = rule.kind === "events" || rule.kind === "threshold";
  return least(takesOff ? minus(most_, points) : points, most_);
}

function ruled(
  criterion: PlainCriterion,
  value: Rational,
  known: readonly Rational[],
  others: readonly Rational[],
): Rational {
  const full = fromText(criterion.full);
  const target = criterion.target === null ? zero : fromText(criterion.target);
  const { rule } = criterion;
  switch (rule.kind) {
    case "ratio":
      return most(zero, least(full, over(times(full, value), target)));
    case "inverse":
      return compare(value, zero) <= 0 ? full : least(full, over(times(full, target), value));
    case "threshold": {
      const gap = most(zero, rule.lower ? minus(value, target) : minus(target, value));
      const measured = rule.ofTarget ? times(over(gap, target), whole(100)) : gap;
      const steps = over(measured, fromText(rule.step));
      const read = { linear: steps, whole: floorOf(steps), started: ceilOf(steps) }[rule.reading];
      return most(zero, minus(full, times(read, fromText(rule.each))));
    }
    case "allOrNothing": {
      const order = compare(value, target);
      return (rule.lower ? order <= 0 : order >= 0) ? full : zero;
    }
    case "tiers": {
      const at = rule.bounds.findIndex((bound) => compare(value, fromText(bound)) >= 0);
      return fromText(rule.points[at < 0 ? rule.points.length - 1 : at]!);
    }
    case "places":
      return byPlace(rule, value, known);
    case "events":
      return most(zero, minus(full, times(value, fromText(rule.each))));
    case "best": {
      const best = known.reduce(most);
      return most(zero, over(times(full, value), best));
    }
    case "efficacy": {
      const [low, high] = [known.reduce(least), known.reduce(most)];
      const range = minus(high, low);
      const share =
        compare(range, zero) === 0 ? whole(1) : over(rule.lower ? minus(high, value) : minus(value, low), range);
      return times(full, plus([6n, 10n], times([4n, 10n], share)));
    }
    case "average": {
      const average = over(total(others), whole(others.length));
      const distance = minus(value, average);
      const each = fromText(compare(distance, zero) >= 0 ? rule.plus : rule.minus);
      const base = times(full, [8n, 10n]);
      return most(zero, least(full, plus(base, times(distance, each))));
    }
    case "given":
      return most(zero, least(full, value));
  }
}

function byPlace(rule: Extract<PlainRule, { kind: "places" }>, value: Rational, known: readonly Rational[]): Rational {
  const isBetter = (one: Rational) => (rule.lower ? compare(one, value) < 0 : compare(one, value) > 0);
  const at = (place: number) => fromText(rule.table[place - 1] ?? "0");
  const better = known.filter(isBetter);
  const first = better.length + 1;
  if (rule.ties === "competition") return at(first);
  if (rule.ties === "dense") return at(new Set(better.map(([a, b]) => `${a}/${b}`)).size + 1);
  const same = known.filter((one) => compare(one, value) === 0).length;
  return over(total(Array.from({ length: same }, (_, step) => at(first + step))), whole(same));
}

/** Items that do not apply, by the policy; only then are totals known. */
function settleAll(county: PlainCounty, points: Points): Points {
  const policy = county.notApplicable;
  return county.criteria.map((criterion, at) =>
    points[at]!.map((own, unit) => {
      if (own || criterion.kind !== "score") return own;
      const full = fromText(criterion.full);
      if (policy.kind === "full") return rounded(full, county);
      if (policy.kind === "zero") return zero;
      if (policy.kind === "fixed") return rounded(fromText(policy.points), county);
      if (policy.kind === "average") {
        const others = points[at]!.filter((one) => one !== null);
        return others.length === 0 ? null : rounded(over(total(others), whole(others.length)), county);
      }
      const applying = county.criteria.flatMap((one, index) =>
        one.kind === "score" && points[index]![unit]
          ? [{ full: fromText(one.full), points: points[index]![unit] }]
          : [],
      );
      if (applying.length === 0) return null;
      const rate = over(total(applying.map((one) => one.points)), total(applying.map((one) => one.full)));
      return rounded(times(rate, full), county);
    }),
  );
}

function totalOf(county: PlainCounty, points: Points, unit: number): Rational | null {
  const own = (kind: PlainCriterion["kind"]) =>
    county.criteria.flatMap((criterion, at) => (criterion.kind === kind ? [points[at]![unit]!] : []));
  const scores = own("score");
  if (scores.some((one) => !one) || county.criteria.length === 0) return null;
  const events = county.events.filter((event) => event.unit === unit).map((event) => fromText(event.points));
  const added = events.filter((one) => compare(one, zero) > 0).map((one) => rounded(one, county));
  const taken = events.filter((one) => compare(one, zero) < 0).map((one) => negated(rounded(one, county)));
  const held = (value: Rational, cap: string | null) => (cap === null ? value : least(value, fromText(cap)));
  const bonus = held(plus(total(own("bonus")), total(added)), county.bonusCap);
  const deduction = held(plus(total(own("deduction")), total(taken)), county.deductionCap);
  return minus(plus(total(scores), bonus), deduction);
}

type Keys = readonly (readonly Rational[] | null)[];

function isAhead(a: readonly Rational[], b: readonly Rational[]): boolean {
  for (let at = 0; at < a.length; at++) {
    const order = compare(a[at]!, b[at]!);
    if (order !== 0) return order > 0;
  }
  return false;
}

/** Counted one by one: how many stand ahead, and how many stand level. */
function ranksOf(keys: Keys, ties: PlainCounty["ties"]): readonly (Rational | null)[] {
  const text = (key: readonly Rational[]) => key.map(([a, b]) => `${a}/${b}`).join(" ");
  return keys.map((own) => {
    if (!own) return null;
    const ahead = keys.filter((other) => other && isAhead(other, own)) as (readonly Rational[])[];
    if (ties === "competition") return whole(ahead.length + 1);
    if (ties === "dense") return whole(new Set(ahead.map(text)).size + 1);
    const level = keys.filter((other) => other && text(other) === text(own)).length;
    return over(whole(ahead.length + 1 + ahead.length + level), whole(2));
  });
}

/** Band by band: whoever reaches the bar and is not yet placed, best first, while the quota has room for all tied. */
function bandsOf(county: PlainCounty, keys: Keys): readonly (number | null)[] {
  const bands: (number | null)[] = county.units.map(() => null);
  const ranks = ranksOf(keys, "competition");
  const count = keys.filter((key) => key !== null).length;
  county.bands.forEach((band, at) => {
    const open = keys.flatMap((key, unit) => {
      const reaches = key !== null && (band.from === null || compare(key[0]!, fromText(band.from)) >= 0);
      return reaches && bands[unit] === null ? [unit] : [];
    });
    const places =
      band.quota === null ? null : Number(floorOf(over(times(fromText(band.quota), whole(count)), whole(100)))[0]);
    const order = [...new Set(open.map((unit) => Number(ranks[unit]![0])))].sort((a, b) => a - b);
    let taken = 0;
    for (const rank of order) {
      const group = open.filter((unit) => Number(ranks[unit]![0]) === rank);
      if (places !== null && taken + group.length > places) break;
      for (const unit of group) bands[unit] = at;
      taken += group.length;
    }
  });
  return bands;
}

function bandAfter(county: PlainCounty, band: number | null, effects: readonly PlainVeto[]): string | null {
  const last = county.bands.length - 1;
  if (band === null || effects.includes("notRanked")) return null;
  if (effects.includes("bottomBand") || effects.includes("scoreZero")) return county.bands[last]!.name;
  const lowered = effects.includes("noExcellent") && band === 0 ? 1 : band;
  const down = effects.filter((effect) => effect === "bandDown").length;
  return county.bands[Math.min(lowered + down, last)]!.name;
}
