import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import type { Method } from "../method/method";
import { rankScores } from "../scoring/rank-scores";
import type { RankedUnit } from "../scoring/rank-standings";
import type { CriterionFigures, CriterionScores } from "../scoring/score-criterion";
import { scoreFigures } from "../scoring/score-criterion";
import type { WorkedOut } from "../scoring/work-out";
import { workOut } from "../scoring/work-out";
import type { RunRecord } from "../runs/run-record";
import type { Exact } from "../values/exact";
import { plain } from "../values/rounding";

/** One thing done otherwise. */
export type Variation =
  | { readonly kind: "withoutCriterion"; readonly item: string }
  | { readonly kind: "digits"; readonly digits: number }
  | { readonly kind: "rounding"; readonly mode: Method["settings"]["rounding"] }
  | { readonly kind: "stepReading"; readonly reading: "linear" | "whole" | "started" }
  | { readonly kind: "notApplicable"; readonly policy: "rescale" | "average" | "full" | "zero" }
  | {
      readonly kind: "cell";
      readonly unit: string;
      readonly item: string;
      readonly by: 1 | -1;
      readonly place: CellPlace;
    };

/** What a variation does to the ranking. */
export interface VariedRanking {
  readonly variation: Variation;
  /** Units whose rank changes, in the order of the ranking. */
  readonly moved: readonly { readonly unit: string; readonly from: Exact; readonly to: Exact }[];
}

/** Two neighbours in the ranking whose order hangs on something. */
export interface ClosePair {
  readonly above: string;
  readonly below: string;
  readonly rank: Exact;
  readonly gap: Exact;
  /** Variations that turn the two round. */
  readonly dependsOn: readonly Variation[];
}

/** How much the ranking hangs on single decisions and cells. */
export interface Fragility {
  readonly varied: readonly VariedRanking[];
  readonly closePairs: readonly ClosePair[];
  readonly findings: readonly Finding[];
}

/**
 * Does one thing otherwise at a time and looks who changes places: leaving out each criterion, other rounding, other step
 * readings, other 缺项 policies, and one unit of measure more or less in each source figure. The workbook is read once.
 */
export function fragility(method: Method, grids: readonly Grid[], runs: readonly RunRecord[]): Fragility {
  const steps = fragilityInSteps(method, grids, runs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of one variation each, so that a pane stays alive between them. */
export function* fragilityInSteps(
  method: Method,
  grids: readonly Grid[],
  runs: readonly RunRecord[],
): Generator<{ readonly done: number; readonly total: number }, Fragility> {
  const work = workOut(method, grids, runs);
  const scored = work.figures.map((figures) => scoreFigures(figures, work.context));
  const usual = rankScores(scored, work.context.method, work.composed).standings;
  const variations = variationsOf(work, scored);
  const rankings: { variation: Variation; standings: readonly RankedUnit[] }[] = [];
  for (const [done, variation] of variations.entries()) {
    rankings.push({ variation, standings: vary(work, scored, variation, usual) });
    yield { done: done + 1, total: variations.length };
  }
  const varied = rankings.map(({ variation, standings }) => ({ variation, moved: movedUnits(usual, standings) }));
  const pairs = closePairs(usual, rankings);
  return { varied, closePairs: pairs, findings: pairs.map(pairFinding(method)) };
}

const STEP_READINGS = ["linear", "whole", "started"] as const;
const POLICIES = ["rescale", "average", "full", "zero"] as const;

/** Only what can make a difference: no step readings without steps, no 缺项 policies without 缺项. */
function variationsOf({ figures, context }: WorkedOut, scored: readonly CriterionScores[]): readonly Variation[] {
  const { settings } = context.method;
  const items = figures.map(({ criterion }) => criterion.id);
  const hasSteps = figures.some(({ criterion }) => "reading" in criterion.rule);
  const hasGaps = scored.some(({ scores }) => scores.some(({ how }) => how.kind === "notApplicable"));
  const digits = [settings.digits - 1, settings.digits + 1].filter((count) => count >= 0);
  return [
    ...(items.length > 1 ? items.map((item): Variation => ({ kind: "withoutCriterion", item })) : []),
    ...digits.map((count): Variation => ({ kind: "digits", digits: count })),
    { kind: "rounding", mode: settings.rounding === "halfAway" ? "halfEven" : "halfAway" },
    ...(hasSteps ? STEP_READINGS.map((reading): Variation => ({ kind: "stepReading", reading })) : []),
    ...(hasGaps ? POLICIES.map((policy): Variation => ({ kind: "notApplicable", policy })) : []),
    ...figures.flatMap((one) =>
      cellVariations(
        one,
        context.units.map(({ name }) => name),
      ),
    ),
  ];
}

function cellVariations({ criterion, readings }: CriterionFigures, units: readonly string[]): readonly Variation[] {
  return readings.flatMap((reading, at) => {
    const place = reading.sources[0];
    if (reading.state !== "number" || !place) return [];
    return ([1, -1] as const).map((by): Variation => ({
      kind: "cell",
      unit: units[at]!,
      item: criterion.id,
      by,
      place,
    }));
  });
}

function vary(
  work: WorkedOut,
  scored: readonly CriterionScores[],
  variation: Variation,
  usual: readonly RankedUnit[],
): readonly RankedUnit[] {
  const { context, figures, composed } = work;
  const rank = (scores: readonly CriterionScores[], method: Method) => rankScores(scores, method, composed).standings;
  const again = (method: Method, some: readonly CriterionFigures[]) =>
    rank(
      some.map((one) => scoreFigures(one, { ...context, method })),
      method,
    );
  const { method } = context;
  const withSettings = (change: Partial<Method["settings"]>): Method => ({
    ...method,
    settings: { ...method.settings, ...change },
  });
  switch (variation.kind) {
    case "withoutCriterion":
      return rank(
        scored.filter((_, at) => figures[at]!.criterion.id !== variation.item),
        method,
      );
    case "digits":
      return again(withSettings({ digits: variation.digits }), figures);
    case "rounding":
      return again(withSettings({ rounding: variation.mode }), figures);
    case "notApplicable": {
      const own = figures.map((one) => ({ ...one, criterion: { ...one.criterion, notApplicable: null } }));
      return again(withSettings({ notApplicable: { kind: variation.policy } }), own);
    }
    case "stepReading":
      return again(
        method,
        figures.map((one) => withStepReading(one, variation.reading)),
      );
    case "cell": {
      const at = figures.findIndex(({ criterion }) => criterion.id === variation.item);
      const changed = scoreFigures(withCell(figures[at]!, variation, context), context);
      // Most figures lie beyond a cap or a bar by more than one: the points, and so the ranking, stay as they are.
      if (samePoints(changed, scored[at]!)) return usual;
      return rank(
        scored.map((one, index) => (index === at ? changed : one)),
        method,
      );
    }
  }
}

function samePoints(a: CriterionScores, b: CriterionScores): boolean {
  return a.scores.every(({ points }, at) => {
    const other = b.scores[at]!.points;
    return points === null || other === null ? points === other : points.equals(other);
  });
}

function withStepReading(figures: CriterionFigures, reading: "linear" | "whole" | "started"): CriterionFigures {
  const { criterion } = figures;
  const { rule } = criterion;
  return "reading" in rule ? { ...figures, criterion: { ...criterion, rule: { ...rule, reading } } } : figures;
}

function withCell(
  figures: CriterionFigures,
  { unit, by }: Extract<Variation, { kind: "cell" }>,
  { units }: WorkedOut["context"],
): CriterionFigures {
  const at = units.findIndex(({ name }) => name === unit);
  const readings = figures.readings.map((reading, index) =>
    index === at && reading.state === "number" ? { ...reading, value: reading.value.add(by) } : reading,
  );
  return { ...figures, readings };
}

function movedUnits(usual: readonly RankedUnit[], varied: readonly RankedUnit[]): VariedRanking["moved"] {
  const ranks = new Map(varied.map(({ unit, rank }) => [unit, rank]));
  return usual.flatMap(({ unit, rank }) => {
    const to = ranks.get(unit);
    return rank && to && !rank.equals(to) ? [{ unit, from: rank, to }] : [];
  });
}

/** Neighbours that a variation turns round or draws level, in the order of the ranking. */
function closePairs(
  usual: readonly RankedUnit[],
  rankings: readonly { readonly variation: Variation; readonly standings: readonly RankedUnit[] }[],
): readonly ClosePair[] {
  const ranked = usual.filter(({ rank, total }) => rank && total);
  const places = rankings.map(({ variation, standings }) => ({
    variation,
    ranks: new Map(standings.map(({ unit, rank }) => [unit, rank])),
  }));
  return ranked.slice(1).flatMap((below, at) => {
    const above = ranked[at]!;
    if (above.rank!.equals(below.rank!)) return [];
    const dependsOn = places.flatMap(({ variation, ranks }) => {
      const [first, second] = [ranks.get(above.unit), ranks.get(below.unit)];
      return first && second && first.compare(second) > 0 ? [variation] : [];
    });
    if (dependsOn.length === 0) return [];
    const gap = above.total!.sub(below.total!);
    return [{ above: above.unit, below: below.unit, rank: above.rank!, gap, dependsOn }];
  });
}

function pairFinding(method: Method): (pair: ClosePair) => Finding {
  return ({ above, below, rank, gap, dependsOn }) => {
    const cells = dependsOn.flatMap((one) => (one.kind === "cell" ? [one] : []));
    const items = dependsOn.flatMap((one) => (one.kind === "withoutCriterion" ? [one.item] : []));
    const facts = {
      above,
      below,
      rank: plain(rank),
      gap: plain(gap),
      cells: cells.slice(0, 3).map(({ unit, item }) => `${unit}“${item}”`),
      cellCount: cells.length,
      items,
      hangsOnRounding: dependsOn.some(({ kind }) => kind === "digits" || kind === "rounding"),
      hangsOnSteps: dependsOn.some(({ kind }) => kind === "stepReading"),
      hangsOnPolicy: dependsOn.some(({ kind }) => kind === "notApplicable"),
    };
    const place = cells[0]?.place ?? method.criteria[0]?.place ?? null;
    return finding("run.close-places", "note", place, facts);
  };
}
