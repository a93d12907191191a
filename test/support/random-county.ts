import type { CellValue, Grid } from "../../src/core/grid";
import { gridOf } from "./make-grid";
import { methodGrids } from "./method-grids";
import type { PlainCounty, PlainCriterion, PlainPolicy, PlainRule, PlainVeto } from "./plain-scorer";

/** Numbers from a seed (mulberry32): the same seed gives the same county. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<One>(from: readonly One[]): One {
    return from[this.below(from.length)]!;
  }

  /** A decimal text from low to high with up to three decimals, often a round one so that ties and bars are met. */
  decimal(low: number, high: number): string {
    const digits = this.pick([0, 0, 1, 1, 2, 3]);
    const scale = 10 ** digits;
    const value = low * scale + this.below((high - low) * scale + 1);
    return (value / scale).toFixed(digits);
  }
}

const READINGS = ["linear", "whole", "started"] as const;
const TIES = ["competition", "dense", "average"] as const;
const VETOES: readonly PlainVeto[] = [
  "bottomBand",
  "noExcellent",
  "bandDown",
  "lastRank",
  "scoreZero",
  "notRanked",
  "noAward",
];

/** A county as the random cases write it. */
export function randomCounty(seed: number): PlainCounty {
  const dice = new Dice(seed);
  const count = 1 + dice.below(20);
  const units = Array.from({ length: count }, (_, at) => unitName(at));
  const scores = Array.from({ length: 1 + dice.below(10) }, (_, at) =>
    randomCriterion(dice, `指标${at + 1}`, "score", count),
  );
  const extras = [
    ...(dice.chance(40) ? [randomCriterion(dice, "奖励", "bonus", count)] : []),
    ...(dice.chance(40) ? [randomCriterion(dice, "通报", "deduction", count)] : []),
  ];
  const criteria = [...scores, ...extras];
  return {
    digits: dice.pick([0, 1, 2, 2, 2, 3]),
    halves: dice.pick(["away", "away", "even"] as const),
    ties: dice.pick(TIES),
    notApplicable: randomPolicy(dice),
    bonusCap: dice.chance(50) ? dice.decimal(1, 6) : null,
    deductionCap: dice.chance(50) ? dice.decimal(1, 6) : null,
    tieBreaker: dice.chance(40) ? dice.below(scores.length) : null,
    averageIncludesSelf: dice.chance(60),
    bands: randomBands(dice),
    units,
    criteria,
    events: randomEvents(dice, count),
    vetoes: Array.from({ length: dice.chance(40) ? dice.below(4) : 0 }, () => ({
      unit: dice.below(count),
      effect: dice.pick(VETOES),
    })),
  };
}

/** Names of which none is close to another. */
function unitName(at: number): string {
  const signs = ["东山", "西河", "南岭", "北塘", "青石", "白水", "金沟", "银滩", "龙潭", "虎坪"];
  const kinds = ["镇", "乡"];
  return `${signs[at % 10]!}${["甲寨", "乙坝"][Math.floor(at / 10) % 2]!}${kinds[at % 2]!}`;
}

function randomPolicy(dice: Dice): PlainPolicy {
  const kind = dice.pick(["rescale", "average", "full", "zero", "fixed"] as const);
  return kind === "fixed" ? { kind, points: dice.decimal(0, 8) } : { kind };
}

function randomBands(dice: Dice): PlainCounty["bands"] {
  if (dice.chance(10)) return [];
  const quota = () => (dice.chance(40) ? dice.pick(["20", "25", "30"]) : null);
  return [
    { name: "优秀", from: dice.chance(90) ? dice.pick(["40", "55", "60"]) : null, quota: quota() },
    { name: "良好", from: dice.pick(["20", "30", "35.5"]), quota: quota() },
    { name: "一般", from: null, quota: null },
  ];
}

function randomEvents(dice: Dice, count: number): PlainCounty["events"] {
  return Array.from({ length: dice.below(6) }, () => {
    const points = dice.decimal(1, 3);
    return { unit: dice.below(count), item: "其他加扣分", points: dice.chance(50) ? points : `-${points}` };
  });
}

function randomCriterion(dice: Dice, item: string, kind: PlainCriterion["kind"], count: number): PlainCriterion {
  const full = dice.pick(["2", "4", "5", "10", "15", "20"]);
  const made = randomRule(dice, full, kind, count);
  const gap = kind === "score" ? dice.pick([0, 0, 0, 10, 30]) : 0;
  const values = Array.from({ length: count }, () => (dice.chance(gap) ? null : dice.decimal(made.low, made.high)));
  const wholeValues = made.rule.kind === "events" ? values.map((text) => text && text.split(".")[0]!) : values;
  // An average without oneself, and policies over nobody, need somebody: at least two units with a figure.
  const known = wholeValues.filter((value) => value !== null).length;
  const isSafe = known >= 2 || (known === count && made.rule.kind !== "average");
  const filled = isSafe ? wholeValues : wholeValues.map((text) => text ?? String(made.low));
  const rule: PlainRule = made.rule.kind === "average" && count < 2 ? { kind: "given" } : made.rule;
  return { item, kind, full, target: made.target, rule, values: filled };
}

interface MadeRule {
  readonly rule: PlainRule;
  readonly target: string | null;
  readonly low: number;
  readonly high: number;
}

function randomRule(dice: Dice, full: string, kind: PlainCriterion["kind"], count: number): MadeRule {
  if (kind === "bonus") return { rule: { kind: "given" }, target: null, low: 0, high: 12 };
  if (kind === "deduction")
    return { rule: { kind: "events", each: dice.pick(["0.5", "1", "2"]) }, target: null, low: 0, high: 5 };
  const lower = dice.chance(30);
  switch (dice.below(11)) {
    case 0:
      return { rule: { kind: "ratio" }, target: dice.pick(["80", "95.5", "120", "7"]), low: 0, high: 130 };
    case 1:
      return { rule: { kind: "inverse" }, target: dice.pick(["5", "12.5"]), low: 0, high: 40 };
    case 2:
    case 3: {
      const ofTarget = dice.chance(30);
      const facts = { lower, step: dice.pick(["1", "0.1", "2", "5"]), each: dice.pick(["0.2", "1", "0.25"]) };
      const target = dice.pick(["95", "90", "88.5"]);
      return {
        rule: { kind: "threshold", ...facts, reading: dice.pick(READINGS), ofTarget },
        target,
        low: 80,
        high: 100,
      };
    }
    case 4:
      return { rule: { kind: "allOrNothing", lower }, target: "60", low: 55, high: 65 };
    case 5:
      return {
        rule: { kind: "tiers", bounds: ["90", "80", "60.5"], points: [full, "2", "1.5", "0"] },
        target: null,
        low: 50,
        high: 100,
      };
    case 6:
      return {
        rule: { kind: "places", lower, ties: dice.pick(TIES), table: ["10", "8.5", "7", "6", "5.25"] },
        target: null,
        low: 1,
        high: 5 + count,
      };
    case 7:
      return { rule: { kind: "best" }, target: null, low: 1, high: 50 };
    case 8:
      return { rule: { kind: "efficacy", lower }, target: null, low: 0, high: 30 };
    case 9:
      return {
        rule: { kind: "average", plus: dice.pick(["0.04", "0.1"]), minus: dice.pick(["0.04", "0.3"]) },
        target: null,
        low: 60,
        high: 120,
      };
    default:
      return { rule: { kind: "given" }, target: null, low: 0, high: 22 };
  }
}

const TIE_WORDS = { competition: "并列占位", dense: "并列不占位", average: "并列取平均名次" } as const;
const SHARED_PLACES = { competition: "占位", dense: "不占位", average: "平均" } as const;
const READING_WORDS = { linear: "按比例", whole: "整步", started: "起步" } as const;
const POLICY_WORDS = {
  rescale: "按比例折算",
  average: "取平均分",
  full: "满分",
  zero: "零分",
  fixed: "固定分",
} as const;
const VETO_WORDS: Readonly<Record<PlainVeto, string>> = {
  bottomBand: "定为最低等次",
  noExcellent: "一票否优",
  bandDown: "降一个等次",
  lastRank: "列最后一名",
  scoreZero: "总分计零分",
  notRanked: "不予排名",
  noAward: "取消评先评优资格",
};

/** The county as a workbook: its method sheets and one sheet of figures, in the order of rows that is asked for. */
export function countyGrids(
  county: PlainCounty,
  rowOrder: readonly number[] = county.units.map((_, at) => at),
): Grid[] {
  const policy = county.notApplicable;
  const settings: [string, CellValue][] = [
    ["小数位数", String(county.digits)],
    ["修约规则", county.halves === "away" ? "四舍五入" : "四舍六入五成双"],
    ["并列名次", TIE_WORDS[county.ties]],
    ["缺项处理", policy.kind === "fixed" ? `固定分${policy.points}` : POLICY_WORDS[policy.kind]],
    ["加分封顶", county.bonusCap ?? ""],
    ["扣分封顶", county.deductionCap ?? ""],
    ["并列时依次比较", county.tieBreaker === null ? "" : county.criteria[county.tieBreaker]!.item],
    ["平均值含本单位", county.averageIncludesSelf ? "是" : "否"],
    ...county.bands.map(({ name, from, quota }): [string, CellValue] => [
      "等次",
      `${name}:${[from && `≥${from}`, quota && `不超过${quota}%`].filter(Boolean).join(",")}`.replace(/:$/, ""),
    ]),
  ];
  const method = methodGrids({
    roster: county.units,
    settings,
    headers: ["指标", "类型", "分值", "取数", "计分方法", "参数", "目标值"],
    criteria: county.criteria.map(criterionCells),
    vetoes: county.vetoes.map(({ unit, effect }) => [county.units[unit]!, "事项", "文号", "", "", VETO_WORDS[effect]]),
    adjustments: county.events.map(({ unit, item, points }) => [county.units[unit]!, item, Number(points), "", "", ""]),
  });
  const figures = gridOf("数据", [
    ["乡镇", ...county.criteria.map(({ item }) => item)],
    ...rowOrder.map((unit) => [county.units[unit]!, ...county.criteria.map(({ values }) => figure(values[unit]!))]),
  ]);
  return [...method, figures];
}

function figure(text: string | null): CellValue {
  return text === null ? "缺项" : Number(text);
}

const KINDS = { score: "得分", bonus: "加分", deduction: "扣分" } as const;

function criterionCells({ item, kind, full, target, rule }: PlainCriterion): CellValue[] {
  const isLower = "lower" in rule && rule.lower;
  const [method, parameters] = ruleCells(rule, full);
  const bar = target === null ? "" : `${isLower || rule.kind === "inverse" ? "≤" : "≥"}${target}`;
  return [item, KINDS[kind], Number(full), `数据!${item}`, method, parameters, bar];
}

function ruleCells(rule: PlainRule, full: string): [string, string] {
  const facing = "lower" in rule && rule.lower ? ";方向=越低越好" : "";
  switch (rule.kind) {
    case "ratio":
      return ["按完成比例", ""];
    case "inverse":
      return ["反向比例", ""];
    case "threshold": {
      const basis = rule.ofTarget ? ";步长单位=目标的%" : "";
      return ["达标扣减", `步长=${rule.step};每步扣=${rule.each};读法=${READING_WORDS[rule.reading]}${basis}${facing}`];
    }
    case "allOrNothing":
      return ["达标得分", facing.slice(1)];
    case "tiers": {
      const tiers = rule.bounds.map((bound, at) => `≥${bound}:${rule.points[at]!}`);
      return ["区间赋分", `区间=${[...tiers, `*:${rule.points.at(-1)!}`].join(",")}`];
    }
    case "places": {
      const table = rule.table.map((points, at) => `${at + 1}:${points}`).join(",");
      return ["排名赋分", `名次=${table};并列=${SHARED_PLACES[rule.ties]}${facing}`];
    }
    case "events":
      return ["次数扣分", `每次扣=${rule.each}`];
    case "best":
      return ["按第一名比例", ""];
    case "efficacy":
      return ["功效系数", facing.slice(1)];
    case "average":
      return ["均值基准", `基本分=${(Number(full) * 8) / 10};每步加=${rule.plus};每步扣=${rule.minus}`];
    case "given":
      return ["评分", ""];
  }
}
