import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Composition, CompositionPart, Criterion, MethodSettings } from "../method/method";
import { runOf } from "../runs/choose-run";
import type { RunRecord } from "../runs/run-record";
import { unitOf } from "../runs/run-record";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO, sum } from "../values/exact";
import type { Period } from "../values/period";
import { periodText } from "../values/period";
import { round } from "../values/rounding";
import type { AppliedAdjustment, Score } from "./assessment";

/** The earlier runs that a half-year's or year's result is put together from, found once for all units. */
export interface CompositionRuns {
  readonly composition: Composition;
  readonly runs: ReadonlyMap<CompositionPart, readonly RunRecord[]>;
  /** The single quarters that were run, for points by first and last places. */
  readonly quarters: readonly RunRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the frozen runs that the composition of a half-year or year needs; null for a quarter or a method without one.
 * A period without a run blocks. The fourth quarter may be missing where 年终 has a part of its own: it stands for it.
 */
export function compositionRuns(
  settings: MethodSettings,
  suffix: string | null,
  runs: readonly RunRecord[],
): CompositionRuns | null {
  const { composition, period } = settings;
  if (!composition || period.kind === "quarter") return null;
  const findings: Finding[] = [];
  const hasOwn = composition.parts.some(({ part }) => part === "own");
  const find = (wanted: Period): readonly RunRecord[] | null => {
    const run = runOf(runs, wanted, suffix);
    if (run) return [run];
    if (hasOwn && wanted.kind === "quarter" && wanted.quarter === 4) return [];
    const facts = { period: periodText(wanted) };
    findings.push(finding("method.composition-needs-period", "blocking", composition.place, facts));
    return null;
  };
  const found = composition.parts.map(({ part }) => {
    const each = periodsOf(part, period).map(find);
    // The mean of the quarters that there are is not the mean of the quarters.
    return [part, each.every((one) => one !== null) ? each.flat() : []] as const;
  });
  const quarters = periodsOf("quarters", period).flatMap((one) => runOf(runs, one, suffix) ?? []);
  return { composition, runs: new Map(found), quarters, findings };
}

function periodsOf(part: CompositionPart, period: Period): readonly Period[] {
  const { year } = period;
  const quarter = (number: 1 | 2 | 3 | 4): Period => ({ kind: "quarter", year, quarter: number });
  const half = (number: 1 | 2): Period => ({ kind: "half", year, half: number });
  switch (part) {
    case "Q1":
    case "Q2":
    case "Q3":
    case "Q4":
      return [quarter(Number(part[1]) as 1 | 2 | 3 | 4)];
    case "H1":
    case "H2":
      return [half(Number(part[1]) as 1 | 2)];
    case "quarters": {
      const all = [quarter(1), quarter(2), quarter(3), quarter(4)];
      if (period.kind !== "half") return all;
      return period.half === 1 ? all.slice(0, 2) : all.slice(2);
    }
    case "halves":
      return [half(1), half(2)];
    case "own":
      return [];
  }
}

/**
 * One unit's parts as scores: each the earlier total (or the mean of several) times its weight, rounded once. 年终 is what
 * the period's own criteria give. A part without a total is missing and leaves the sum open.
 *
 * @example quarters 88, 84, 80 at 60% and 年终 90 at 40% -> 50.4 + 36 = 86.4
 */
export function composedScores(
  unit: string,
  ownPoints: Exact | null,
  { composition, runs }: CompositionRuns,
  settings: MethodSettings,
): readonly Score[] {
  return composition.parts.map(({ part, weight }) => {
    const totals = runs.get(part)!.map((run) => unitOf(run, unit)?.total ?? null);
    const score = part === "own" ? ownPoints : meanOf(totals);
    const criterion = partCriterion(part, weight, composition.place, settings);
    const reading = score
      ? { state: "number" as const, value: score, unit: "分", sources: [] }
      : { state: "blank" as const, sources: [] };
    if (!score) return { criterion, reading, bar: null, points: null, how: { kind: "missing" } };
    const exactPoints = score.mul(weight).div(HUNDRED);
    const points = round(exactPoints, settings.digits, settings.rounding);
    return { criterion, reading, bar: null, points, how: { kind: "composed", part, score, weight, exactPoints } };
  });
}

/** Parts that stay open for a unit though no cell waits: an earlier run without its total, or 年终 without an item. */
export function openParts(
  unit: string,
  own: readonly Score[],
  { composition, runs }: CompositionRuns,
): readonly Finding[] {
  return composition.parts.flatMap(({ part }) => {
    const facts = { unit, items: PART_NAMES[part] };
    if (part === "own") {
      return own.length > 0 ? [] : [finding("run.total-blocked", "blocking", composition.place, facts)];
    }
    const isKnown = runs.get(part)!.every((run) => unitOf(run, unit)?.total);
    return isKnown ? [] : [finding("run.total-blocked", "warning", composition.place, facts)];
  });
}

function meanOf(totals: readonly (Exact | null)[]): Exact | null {
  const known = totals.filter((total) => total !== null);
  return known.length === 0 || known.length < totals.length ? null : sum(known).div(known.length);
}

const PART_NAMES: Readonly<Record<CompositionPart, string>> = {
  Q1: "一季度得分",
  Q2: "二季度得分",
  Q3: "三季度得分",
  Q4: "四季度得分",
  H1: "上半年得分",
  H2: "下半年得分",
  quarters: "季度平均得分",
  halves: "半年平均得分",
  own: "年终得分",
};

/** A part looks like a criterion, so that sheets and sentences show it beside the others. */
function partCriterion(part: CompositionPart, weight: Exact, place: CellPlace, settings: MethodSettings): Criterion {
  const item = PART_NAMES[part];
  return {
    id: item,
    section: "考核期合成",
    item,
    part: null,
    scope: null,
    kind: "score",
    full: (settings.fullTotal ?? HUNDRED).mul(weight).div(HUNDRED),
    measure: { kind: "adjustments" },
    rule: { kind: "manual" },
    methodName: null,
    ruleText: "",
    target: null,
    unit: "分",
    department: null,
    note: null,
    parameters: null,
    notApplicable: null,
    place,
    cells: { source: place, condition: place, target: place },
  };
}

/** Points for quarters in which the unit came first or last 第一名加分、末名扣分. */
export function placePoints(unit: string, { composition, quarters }: CompositionRuns): readonly AppliedAdjustment[] {
  const { firstPlus, lastMinus, place } = composition;
  return quarters.flatMap((run) => {
    const rank = unitOf(run, unit)?.rank;
    if (!rank) return [];
    const worst = run.units.reduce<Exact>(
      (most, one) => (one.rank && one.rank.compare(most) > 0 ? one.rank : most),
      ZERO,
    );
    const reason = periodText(run.period);
    const first =
      firstPlus && rank.equals(1) ? [{ item: "季度第一名", reason, points: firstPlus, counted: firstPlus, place }] : [];
    const minus = lastMinus?.neg();
    const isLast = rank.equals(worst) && !rank.equals(1);
    return minus && isLast ? [...first, { item: "季度末名", reason, points: minus, counted: minus, place }] : first;
  });
}
