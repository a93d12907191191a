import type { Finding } from "../finding";
import { finding } from "../finding";
import type { MeasureContext } from "../measures/take-readings";
import { takeReadings } from "../measures/take-readings";
import type { AssessedUnit, Criterion, Method } from "../method/method";
import type { Exact } from "../values/exact";
import { ZERO, min } from "../values/exact";
import { readRankText } from "../values/read-rank-text";
import { exact } from "../values/exact";
import { plain, round } from "../values/rounding";
import type { Reading } from "../values/reading";
import type { Score } from "./assessment";
import { policyOf } from "./not-applicable";
import type { RefusalReason, RuleInput, RuleOutcome } from "./scoring-rule";
import { quantitiesIn } from "./rules/formula-expression";
import type { ScoringRule } from "./rules/registry";
import { applyRule, needsOf } from "./rules/registry";
import { inUnitOf, targetBars } from "./target-bars";
import { unitAverages } from "./unit-average";

/** One criterion's scores in the order of the units, with what was found on the way. */
export interface CriterionScores {
  readonly scores: readonly Score[];
  readonly findings: readonly Finding[];
}

/** What giving points needs beside the figures. */
export interface RescoringContext extends Pick<MeasureContext, "units" | "earlier"> {
  readonly method: Method;
  /** Units with a veto that counts in the period. */
  readonly vetoed: ReadonlySet<string>;
}

/** What scoring a criterion needs beside its own row. */
export interface ScoringContext extends MeasureContext, RescoringContext {}

/** A criterion's figures before any point is given: everything that scoring it looks at. */
export interface CriterionFigures {
  readonly criterion: Criterion;
  readonly readings: readonly Reading[];
  readonly parts: readonly (readonly Exact[])[];
  readonly bars: readonly (Exact | null)[];
  /** Findings of the measure, which may say why a unit has no figure. */
  readonly taken: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** Takes a criterion's figures and bars for every unit out of the tables. */
export function criterionFigures(criterion: Criterion, context: ScoringContext): CriterionFigures {
  const { readings: read, parts, findings: taken } = takeReadings(criterion, context);
  const readings = read.map((reading, at) =>
    scoped(inCriterionUnit(reading, criterion), criterion, context.units[at]!),
  );
  const { bars, findings } = targetBars(criterion, context, barAverages(criterion, readings, context));
  return { criterion, readings, parts, bars, taken, findings };
}

/**
 * Gives the points. Points of items that do not apply stay open: they may depend on the unit's other points. What is missing
 * follows 缺数据处理: it blocks, counts as 缺项, or as zero.
 */
export function scoreFigures(figures: CriterionFigures, context: RescoringContext): CriterionScores {
  const { criterion, readings, parts, taken } = figures;
  const average = averagesOf(readings, context);
  const isAverageBar = criterion.target?.bar.kind === "average";
  const bars = isAverageBar ? averageBars(figures, context) : figures.bars;
  const peers = readings.flatMap((reading) => (reading.state === "number" ? reading.value : []));
  const scorer = new UnitScorer(criterion, context, peers, average, taken);
  const scores = context.units.map((unit, at) => scorer.score(unit, readings[at]!, bars[at] ?? null, parts[at]!));
  return { scores, findings: [...taken.map(scorer.asSettled), ...figures.findings, ...scorer.findings] };
}

function averageBars({ criterion, readings }: CriterionFigures, context: RescoringContext): readonly (Exact | null)[] {
  const average = barAverages(criterion, readings, context);
  return context.units.map(({ name }) => average(name));
}

/** The averages that the target means: of all units, or of the unit's own class. */
function barAverages(
  { target }: Criterion,
  readings: readonly Reading[],
  context: RescoringContext,
): (unit: string) => Exact | null {
  if (target?.bar.kind !== "average" || !target.bar.withinClass) return averagesOf(readings, context);
  // Units without a class are one of their own.
  const classOf = new Map(context.units.map(({ name, unitClass }) => [name, unitClass]));
  const ofClass = new Map(
    [...new Set(classOf.values())].map(
      (own) => [own, averagesOf(readings, context, ({ unitClass }) => unitClass === own)] as const,
    ),
  );
  return (unit) => ofClass.get(classOf.get(unit)!)!(unit);
}

function averagesOf(
  readings: readonly Reading[],
  context: RescoringContext,
  isAmong: (unit: AssessedUnit) => boolean = () => true,
): (unit: string) => Exact | null {
  const { averageIncludesSelf, averageIncludesVetoed } = context.method.settings;
  return unitAverages(() => {
    const figures = context.units.flatMap((unit, at) => {
      const reading = readings[at]!;
      return reading.state === "number" && isAmong(unit) ? [{ unit: unit.name, value: reading.value }] : [];
    });
    return averageIncludesVetoed ? figures : figures.filter(({ unit }) => !context.vetoed.has(unit));
  }, averageIncludesSelf);
}

/** The figure in the criterion's own unit of measure, where the two can be converted. */
function inCriterionUnit(reading: Reading, criterion: Criterion): Reading {
  if (reading.state !== "number" || criterion.unit === null || reading.unit === criterion.unit) return reading;
  return { ...reading, value: inUnitOf(criterion, reading.value, reading.unit), unit: criterion.unit };
}

/** A unit outside the criterion's scope: the item does not apply, whatever its sheet says. */
function scoped(reading: Reading, { scope }: Criterion, unit: AssessedUnit): Reading {
  const names = [unit.name, unit.unitClass ?? unit.name];
  if (!scope || names.some((name) => scope.includes(name))) return reading;
  return { state: "notApplicable", text: "不适用", sources: [] };
}

class UnitScorer {
  readonly findings: Finding[] = [];
  private readonly needs: readonly string[];

  constructor(
    private readonly criterion: Criterion,
    private readonly context: RescoringContext,
    private readonly peers: readonly Exact[],
    private readonly average: (unit: string) => Exact | null,
    private readonly taken: readonly Finding[],
  ) {
    this.needs = needsOf(criterion.rule);
  }

  score(unit: AssessedUnit, reading: Reading, bar: Exact | null, parts: readonly Exact[]): Score {
    const { criterion } = this;
    if (reading.state === "notApplicable") return this.notApplicable(reading, bar);
    const input = this.input(unit, reading, bar, parts);
    if (!input) return this.missing(unit, reading, bar, null);
    const outcome = applyRule(criterion.rule, input);
    if (outcome.points === null) return this.missing(unit, reading, bar, outcome.refusal);
    return this.scored(unit, reading, bar, outcome);
  }

  /** A finding about missing data blocks when the office wants it filled in first. */
  readonly asSettled = (found: Finding): Finding => {
    const isContradiction = found.code === "measure.zero-denominator" && !found.facts.isNothingDue;
    const isMissing =
      (ABOUT_MISSING.includes(found.code) || isContradiction) && this.context.method.settings.missing === "block";
    return isMissing ? { ...found, severity: "blocking" } : found;
  };

  private scored(
    unit: AssessedUnit,
    reading: Reading,
    bar: Exact | null,
    outcome: Extract<RuleOutcome, { points: Exact }>,
  ): Score {
    const { criterion } = this;
    const counted = countedPoints(criterion, outcome.points);
    if (criterion.kind === "score" && outcome.points.compare(criterion.full) > 0) this.overFull(unit, outcome.points);
    const { digits, rounding } = this.context.method.settings;
    return { criterion, reading, bar, points: round(counted, digits, rounding), how: outcome };
  }

  private overFull(unit: AssessedUnit, points: Exact): void {
    const { criterion } = this;
    const facts = { unit: unit.name, item: criterion.item, points: plain(points), full: plain(criterion.full) };
    this.findings.push(finding("run.score-over-full", "note", criterion.place, facts));
  }

  private notApplicable(reading: Reading, bar: Exact | null): Score {
    const { criterion } = this;
    // A bonus or deduction that does not concern a unit is nothing to make up for.
    if (criterion.kind !== "score") {
      return { criterion, reading, bar, points: ZERO, how: { kind: "notApplicable", policy: { kind: "zero" } } };
    }
    const policy = policyOf({ criterion }, this.context.method.settings);
    return { criterion, reading, bar, points: null, how: { kind: "notApplicable", policy } };
  }

  private missing(unit: AssessedUnit, reading: Reading, bar: Exact | null, refusal: RefusalReason | null): Score {
    const { criterion } = this;
    const { missing } = this.context.method.settings;
    if (missing === "notApplicable") return this.notApplicable(reading, bar);
    if (missing === "zero") return { criterion, reading, bar, points: ZERO, how: { kind: "missing" } };
    this.reportMissing(unit, reading, refusal);
    return { criterion, reading, bar, points: null, how: { kind: "missing" } };
  }

  private reportMissing(unit: AssessedUnit, reading: Reading, refusal: RefusalReason | null): void {
    const { item, place } = this.criterion;
    const isSaid = this.taken.some(
      ({ code, facts }) =>
        NO_SOURCE.includes(code) || (SAYS_WHY.includes(code) && "unit" in facts && facts.unit === unit.name),
    );
    if (isSaid) return;
    const cell = reading.sources[0] ?? place;
    if (refusal && reading.state === "number") {
      this.findings.push(finding("rule.refused", "blocking", cell, { item, unit: unit.name, reason: refusal }));
      return;
    }
    const text = reading.state === "unreadable" ? reading.text : reading.state === "error" ? reading.error : "";
    this.findings.push(
      finding("measure.missing", "blocking", cell, { unit: unit.name, item, state: reading.state, text }),
    );
  }

  /** What the rule sees; null when it needs a figure and there is none. */
  private input(unit: AssessedUnit, reading: Reading, bar: Exact | null, parts: readonly Exact[]): RuleInput | null {
    const text = reading.state === "unreadable" ? reading.text : null;
    const place = text !== null && this.needs.includes("rank") ? readRankText(text) : null;
    const grade = this.needs.includes("grade") ? text : null;
    const value = reading.state === "number" ? reading.value : null;
    if (value === null && place === null && grade === null) return null;
    const rank = place === null ? (holdsPlaces(this.criterion) ? value : null) : exact(place);
    return {
      value: value ?? rank,
      full: this.criterion.full,
      target: bar,
      peers: this.peers,
      average: this.average(unit.name),
      previous: this.needs.includes("previous") ? this.context.earlier("previous", this.criterion, unit.name) : null,
      rank: this.needs.includes("rank") ? rank : null,
      of: this.context.units.length,
      coefficient: unit.coefficient,
      parts,
      grade,
      unit: reading.state === "number" ? reading.unit : this.criterion.unit,
    };
  }
}

/** Whether the source holds places 名次 themselves; any other figure is ranked among its peers. */
function holdsPlaces({ measure, unit }: Criterion): boolean {
  const column = "source" in measure ? measure.source.column : "";
  return unit === "名" || unit === "位" || /(?:名次|排名|位次)$/.test(column);
}

/** Findings of the measure that already say why a unit has no figure. */
const SAYS_WHY: readonly string[] = [
  "measure.unit-missing",
  "measure.unit-twice",
  "measure.no-row-meets",
  "measure.zero-denominator",
  "measure.no-previous",
  "measure.no-growth-base",
];
/** Findings that say for all units at once why there is no figure. */
const NO_SOURCE: readonly string[] = [
  "method.source-circular",
  "method.source-sheet-missing",
  "method.source-column-missing",
  "method.source-column-unclear",
  "method.source-no-names",
  "method.source-no-table",
  "method.bad-condition",
];
const ABOUT_MISSING: readonly string[] = [
  "measure.unit-missing",
  "measure.no-row-meets",
  "measure.no-previous",
  "measure.no-growth-base",
];

/** Rules that give what is left of the full points; of a deduction item it is what they took off that counts. */
function leavesRest(rule: ScoringRule): boolean {
  switch (rule.kind) {
    case "threshold":
    case "events":
    case "escalating":
    case "progressive":
    case "ratio":
    case "allOrNothing":
      return true;
    case "tally":
      return rule.base === null;
    case "formula":
      return quantitiesIn(rule.cases).has("full");
    case "sumOfParts":
      return rule.parts.some((part) => leavesRest(part.rule));
    default:
      return false;
  }
}

function countedPoints(criterion: Criterion, points: Exact): Exact {
  switch (criterion.kind) {
    case "score":
      return points;
    case "bonus":
      return min(points, criterion.full);
    case "deduction":
      return min(leavesRest(criterion.rule) ? criterion.full.sub(points) : points.abs(), criterion.full);
  }
}
