import { DEFAULT_QUOTAS, DEFAULT_WATCH } from "../../src/core/ledgers/ledger-quotas";
import { finding } from "../../src/core/finding";
import type { Criterion, Method, Target, Veto } from "../../src/core/method/method";
import type { RuleFacts } from "../../src/core/scoring/scoring-rule";
import type { Assessment, Score, Standing, TargetCheck } from "../../src/core/scoring/assessment";
import { exact, sum, ZERO, type Exact } from "../../src/core/values/exact";
import type { Reading } from "../../src/core/values/reading";

const ITEM_CELL = { sheet: "考核指标", row: 3, col: 1 };

/**
 * A county of five townships, assessed by hand: a tie for the second place, a veto that keeps the score and takes the band,
 * a township that one criterion does not concern, a bonus, a deduction, movement up and down, one newcomer.
 */
export function smallCounty(): Assessment {
  return countyOf(smallMethod());
}

interface Line {
  readonly unit: string;
  readonly rank: string;
  /** Pension coverage and its points; water and its points, null where it does not apply; work points. */
  readonly pension: readonly [string, string];
  readonly water: readonly [string, string] | null;
  readonly work: string;
  readonly band: string;
  readonly before: number | null;
}

const LINES: readonly Line[] = [
  { unit: "城关镇", rank: "1", pension: ["98", "40"], water: null, work: "27.5", band: "优秀", before: 3 },
  { unit: "石桥镇", rank: "2", pension: ["95", "40"], water: ["99.5", "27.5"], work: "25", band: "良好", before: 1 },
  { unit: "白水乡", rank: "2", pension: ["94", "38"], water: ["100", "30"], work: "24.5", band: "良好", before: 2 },
  { unit: "南山乡", rank: "4", pension: ["90", "30"], water: ["98", "20"], work: "20", band: "合格", before: null },
  { unit: "东岭乡", rank: "5", pension: ["96", "40"], water: ["100", "30"], work: "26", band: "不合格", before: 4 },
];

const PENSION: Criterion = criterion("养老保险参保率", "两不愁三保障", "40", "≥95%", "95", {
  ruleText: "≥95%得满分,每低1个百分点扣2分,扣完为止",
  sheet: "社保",
});
const WATER: Criterion = criterion("饮水安全达标率", "两不愁三保障", "30", "≥100%", "100", {
  ruleText: "达到100%得满分,每低1个百分点扣5分,扣完为止",
  sheet: "饮水",
});
const WORK: Criterion = {
  ...criterion("工作评议", "责任落实", "30", null, null, { ruleText: "由县考核办评议打分", sheet: "评议" }),
};

function countyOf(method: Method): Assessment {
  return {
    method,
    period: { kind: "quarter", year: 2020, quarter: 2 },
    standings: LINES.map((line, index) => standing(line, index, method.vetoes)),
    targets: [...targetChecks(PENSION, 0), ...targetChecks(WATER, 1)],
    findings: [finding("table.none", "warning", { sheet: "旧表", row: 0, col: 0 }, { sheet: "旧表", reason: "text" })],
    isComplete: true,
  };
}

function criterion(
  item: string,
  section: string,
  full: string,
  targetText: string | null,
  bar: string | null,
  { ruleText, sheet }: { ruleText: string; sheet: string },
): Criterion {
  const target: Target | null =
    targetText === null || bar === null
      ? null
      : { op: ">=", bar: { kind: "figure", value: exact(bar) }, unit: "%", text: targetText };
  return {
    id: item,
    section,
    item,
    part: null,
    scope: null,
    kind: "score",
    full: exact(full),
    measure: { kind: "value", source: { sheet, column: item }, condition: null },
    rule: { kind: "manual" },
    methodName: null,
    ruleText,
    target,
    unit: target === null ? null : "%",
    department: "县人社局",
    note: null,
    parameters: null,
    notApplicable: null,
    place: ITEM_CELL,
    cells: { source: ITEM_CELL, condition: ITEM_CELL, target: ITEM_CELL },
  };
}

function smallMethod(): Method {
  return {
    title: "某县乡镇考核办法",
    county: "某县",
    office: "县考核办",
    suffix: null,
    version: "0123456789abcdef",
    roster: LINES.map(({ unit }, index) => ({
      name: unit,
      otherNames: [],
      unitClass: null,
      personResponsible: `负责人${index + 1}`,
      coefficient: null,
      place: { sheet: "乡镇名册", row: 3 + index, col: 0 },
    })),
    settings: {
      period: { kind: "quarter", year: 2020, quarter: 2 },
      digits: 2,
      rounding: "halfAway",
      ties: "competition",
      tieBreakers: [],
      notApplicable: { kind: "rescale" },
      missing: "block",
      bands: [
        { name: "优秀", from: exact(95), quota: exact(30), place: null },
        { name: "良好", from: exact(85), quota: null, place: null },
        { name: "合格", from: exact(60), quota: null, place: null },
        { name: "不合格", from: null, quota: null, place: null },
      ],
      vetoEffect: "bottomBand",
      bonusCap: exact(5),
      deductionCap: null,
      previousResult: null,
      averageIncludesSelf: true,
      averageIncludesVetoed: true,
      fullTotal: exact(100),
      comprehensiveWeight: null,
      composition: null,
      nearMargin: exact(5),
      quotas: DEFAULT_QUOTAS,
      watch: DEFAULT_WATCH,
    },
    criteria: [PENSION, WATER, WORK],
    vetoes: [VETO],
    adjustments: [],
  };
}

const VETO: Veto = {
  unit: "东岭乡",
  event: "发生较大安全生产事故",
  document: "某安委〔2020〕8号",
  date: "2020-05-20",
  decidedBy: "县安委会",
  effect: "bottomBand",
  place: { sheet: "否决事项", row: 3, col: 1 },
};

/** A figure in column C of a sheet, the unit's row counted from the third. */
function number(value: string, sheet: string, index: number): Reading {
  return { state: "number", value: exact(value), unit: "%", sources: [{ sheet, row: 2 + index, col: 2 }] };
}

function score(of: Criterion, reading: Reading, points: Exact): Score {
  const bar = of.target?.bar.kind === "figure" ? of.target.bar.value : null;
  return {
    criterion: of,
    reading,
    bar,
    points,
    how: { kind: "rule", facts: factsOf(of, reading, points), exactPoints: points },
  };
}

/** What the rule would tell: points given by hand without a target, points off for each step short of one. */
function factsOf(of: Criterion, reading: Reading, points: Exact): RuleFacts {
  const value = reading.state === "number" ? reading.value : ZERO;
  const given = { value: value.toString(), full: of.full.toString(), points: points.toString(), unit: of.unit };
  if (of.target?.bar.kind !== "figure") {
    return { ...given, kind: "manual", target: null, given: value.toString(), isHeld: false };
  }
  const bar = of.target.bar.value;
  const gap = bar.compare(value) > 0 ? bar.sub(value) : ZERO;
  const pointsPerStep = of.item === "养老保险参保率" ? "2" : "5";
  const deducted = of.full.sub(points).toString();
  const step = {
    direction: "higher",
    step: "1",
    stepBasis: "value",
    reading: "linear",
    isZeroed: false,
    zeroBeyond: null,
  };
  return { ...given, ...step, kind: "threshold", target: bar.toString(), gap: gap.toString(), pointsPerStep, deducted };
}

function waterScore({ water }: Line, index: number): Score {
  if (water) return score(WATER, number(water[0], "饮水", index), exact(water[1]));
  const sources = [{ sheet: "饮水", row: 2 + index, col: 2 }];
  const reading: Reading = { state: "notApplicable", text: "不涉及", sources };
  return {
    criterion: WATER,
    reading,
    bar: exact(100),
    points: null,
    how: { kind: "notApplicable", policy: { kind: "rescale" } },
  };
}

function standing(line: Line, index: number, vetoes: readonly Veto[]): Standing {
  const { unit, water } = line;
  const [pensionPoints, waterPoints, workPoints] = [line.pension[1], water?.[1] ?? "0", line.work].map((text) =>
    exact(text),
  );
  const bonus = unit === "城关镇" ? exact(2) : ZERO;
  const deduction = unit === "南山乡" ? exact(1) : ZERO;
  const earned = sum([pensionPoints!, waterPoints!, workPoints!]);
  // 缺项 by scale: 67.5 of 70 is 96.43 of 100.
  const total = (water ? earned : exact("96.43")).add(bonus).sub(deduction);
  const own = vetoes.filter((veto) => veto.unit === unit);
  return {
    unit,
    unitClass: null,
    rank: exact(line.rank),
    classRank: null,
    total,
    full: exact(100),
    sections: [
      { section: "两不愁三保障", points: pensionPoints!.add(waterPoints!), full: exact(70) },
      { section: "责任落实", points: workPoints!, full: exact(30) },
    ],
    bonus,
    deduction,
    scores: [
      score(PENSION, number(line.pension[0], "社保", index), pensionPoints!),
      waterScore(line, index),
      score(WORK, { ...number(line.work, "评议", index), unit: "分" } as Reading, workPoints!),
    ],
    adjustments: adjustmentsOf(unit),
    band: line.band,
    barredFromAwards: false,
    comprehensive: null,
    vetoes: own,
    withoutVeto: own.length === 0 ? null : { rank: exact(1), total, band: "优秀" },
    previousRank: line.before === null ? null : exact(line.before),
    previousTotal: null,
    movement: line.before === null ? null : exact(line.before).sub(exact(line.rank)),
  };
}

function adjustmentsOf(unit: string): Standing["adjustments"] {
  const place = (row: number) => ({ sheet: "加扣分", row, col: 2 });
  if (unit === "城关镇") {
    return [{ item: "表彰奖励", reason: "获省级表彰", points: exact(3), counted: exact(2), place: place(3) }];
  }
  if (unit !== "南山乡") return [];
  return [{ item: "通报批评", reason: "被市级通报", points: exact(-1), counted: exact(-1), place: place(4) }];
}

/** The county's figure first, then each unit's; near is within 5% of the bar. */
function targetChecks(of: Criterion, which: 0 | 1): readonly TargetCheck[] {
  const bar = of.target!.bar.kind === "figure" ? of.target!.bar.value : ZERO;
  const county: Reading = { state: "number", value: exact(which === 0 ? "94.6" : "99.38"), unit: "%", sources: [] };
  const readings = LINES.map((line, index) => standing(line, index, []).scores[which]!.reading);
  return [county, ...readings].map((reading, index) => {
    const gap = reading.state === "number" ? bar.sub(reading.value) : null;
    const open = gap === null ? null : gap.compare(0) > 0 ? gap : ZERO;
    const isNear = open !== null && open.mul(exact(20)).compare(bar) <= 0;
    return {
      criterion: of,
      target: of.target!,
      unit: index === 0 ? null : LINES[index - 1]!.unit,
      reading,
      bar,
      state: open === null ? "unknown" : open.equals(0) ? "reached" : isNear ? "near" : "notReached",
      gap: open,
      phases: [],
    };
  });
}
