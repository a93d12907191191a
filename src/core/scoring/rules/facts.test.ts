import { inputOf } from "../../../../test/support/rule-case";
import type { Given } from "../../../../test/support/rule-case";
import { ruleFromParameters } from "../../rule-text/rule-parameters";
import { applyRule } from "./registry";
import type { RuleKind } from "./registry";

/** What a score's sentence is made of: these facts say what the rule did, in figures that were worked by hand. */
test.each<[RuleKind, string, Given, Readonly<Record<string, unknown>>]>([
  [
    "bonus",
    "项目=表彰:最高5,排名:最高15",
    { parts: [7.5, 12] },
    { items: "表彰 5+排名 12", total: "17", groupCap: null, isHeld: false },
  ],
  [
    "bonus",
    "项目=表彰:最高5,排名:最高15;合计最高=16",
    { parts: [7.5, 12] },
    { total: "17", groupCap: "16", isHeld: true },
  ],
  ["bonus", "项目=表彰:每项2", { value: -1 }, { total: "-2", isHeld: true }],
  [
    "escalating",
    "情形=发现:0.3,未改:1,连续:2",
    { full: 10, parts: [4, 1, 1] },
    { items: "发现4、未改1、连续1", wanted: "4.2", deducted: "4.2" },
  ],
  ["escalating", "情形=发现:3", { full: 10, parts: [4] }, { wanted: "12", deducted: "10" }],
  ["composition", "组成=上半年:40%,下半年:60%", { parts: [80, 90] }, { items: "上半年 80×40%+下半年 90×60%" }],
  [
    "composition",
    "组成=基础分:100%,难度系数:×,加分:100%,扣分:-100%,末位:-200%",
    { parts: [90, 1.02, 2, 0.5, 1] },
    { items: "基础分 90×难度系数 1.02+加分 2-扣分 0.5-末位 1×2", isHeld: false },
  ],
  [
    "efficacy",
    "",
    { full: 10, value: 20, peers: [10, 20, 30] },
    { floor: "0.6", span: "0.4", direction: "higher", worst: "10", best: "30", coefficient: "0.8" },
  ],
  ["allOrNothing", "", { value: 96, target: 100 }, { direction: "higher", gap: "4", isReached: false }],
  ["allOrNothing", "方向=越低越好", { value: 96, target: 100 }, { direction: "lower", gap: "0", isReached: true }],
  [
    "threshold",
    "步长=1;每步扣=0.2",
    { full: 2, value: 92, target: 95 },
    { gap: "3", steps: "3", wanted: "0.6", deducted: "0.6", isZeroed: false, stepBasis: "value", reading: "linear" },
  ],
  [
    "threshold",
    "步长=1;每步扣=0.2",
    { full: 2, value: 80, target: 95 },
    { wanted: "3", deducted: "2", isZeroed: false },
  ],
  [
    "threshold",
    "步长=1;每步扣=0.2;零分线=60",
    { full: 2, value: 59, target: 95 },
    { zeroBeyond: "60", isZeroed: true },
  ],
  [
    "events",
    "每次扣=2;允许次数=1",
    { full: 10, value: 4 },
    { counted: "occurred", events: "3", wanted: "6", deducted: "6" },
  ],
  [
    "events",
    "计次=缺少;每次扣=2",
    { full: 3, value: 1, target: 3 },
    { counted: "missing", events: "2", wanted: "4", deducted: "3" },
  ],
  ["progressive", "各次扣=1,2,3", { full: 10, value: 4 }, { events: "4", wanted: "9", deducted: "9" }],
  [
    "ratio",
    "零分线=60",
    { full: 15, value: 5, target: 10 },
    { completion: "50", zeroBelow: "60", cap: null, isBelowBar: true },
  ],
  ["ratio", "", { full: 15, value: 7, target: 10 }, { completion: "70", isBelowBar: false }],
  ["tiers", "区间=≥90:10,[80~90):8,<80:0", { value: 85 }, { basis: "value", looked: "85", tier: "[80~90)" }],
  ["rankTable", "名次=1:60,2:57", { value: 9, peers: [9, 9, 5] }, { rank: "1", of: 3 }],
  [
    "rankLinear",
    "第一名=600;末名=500",
    { rank: 4, of: 11, coefficient: 1.1 },
    { rank: "4", of: 11, first: "600", last: "500", coefficient: "1.1" },
  ],
  ["rankStep", "每位次=0.25", { full: 20, rank: 9, of: 18 }, { rank: "9", of: 18, step: "0.25", from: "top" }],
  [
    "shareOfBest",
    "得分名次=2",
    { full: 6, value: 6, peers: [12, 9, 6] },
    { best: "12", rank: 3, upTo: 2, isOut: true },
  ],
  [
    "betweenStandards",
    "本档标准=1.7;本档得=60%;上档标准=9.5;上档得=80%",
    { full: 20, value: 5.6 },
    { lower: "1.7", upper: "9.5", low: "12", high: "16", coefficient: "0.5" },
  ],
  [
    "sumOfParts",
    "部分=规模:评分:满分20,类型:评分:满分5;最高=20",
    { parts: [18, 4] },
    { items: "规模 18+类型 4", total: "22", cap: "20", isHeld: true },
  ],
  ["sumOfParts", "部分=规模:评分:满分20", { parts: [18] }, { total: "18", cap: null, isHeld: false }],
  [
    "change",
    "基本分=6;每步加=0.2;每步扣=0.2;方向=越低越好",
    { full: 10, value: 5, previous: 8 },
    { bar: "8", base: "6", above: "3", below: "0", added: "0.6", taken: "0" },
  ],
  [
    "twoSided",
    "步长=1;每步=0.1;加扣最多=3",
    { full: 25, value: -50, target: 0 },
    { below: "50", taken: "3", plusCap: "3", minusCap: "3" },
  ],
  ["qualitative", "等级=好:100%,较好:80%", { full: 10, grade: "较 好" }, { grade: "较好" }],
  ["manual", "", { full: 10, value: 12 }, { given: "12", isHeld: true }],
  ["manual", "", { full: 10, value: 8 }, { given: "8", isHeld: false }],
  ["assessorGroups", "去掉最高最低=是", { parts: [90, 70, 86] }, { groups: 3, dropExtremes: true }],
  ["minMax", "", { full: 10, value: 15, peers: [10, 15, 20] }, { worst: "10", best: "20" }],
  ["zScore", "平均得=50;每标准差=10", { value: 3, peers: [1, 2, 3] }, { mean: "2", deviation: "1", z: "1" }],
  ["shareOfRange", "零分值=50;满分值=100", { value: 75 }, { worst: "50", best: "100" }],
  [
    "firstLast",
    "第一名加=1;末名扣=2",
    { value: 88, rank: 18, of: 18 },
    { first: "1", last: "2", firsts: "0", lasts: "1" },
  ],
  ["shareOfTotal", "原满分=120", { full: 10, value: 60 }, { outOf: "120" }],
])("%s (%s) of %j says %j", (kind, parameters, given, facts) => {
  const { rule } = ruleFromParameters(kind, parameters, null);
  expect(applyRule(rule!, inputOf(given)).facts).toMatchObject(facts);
});

test("every sentence knows the unit's value, its bar, the full points and the unit of measure", () => {
  const { rule } = ruleFromParameters("ratio", "", null);
  const { facts } = applyRule(rule!, { ...inputOf({ full: 15, value: 7, target: 10 }), unit: "户" });
  expect(facts).toMatchObject({ kind: "ratio", value: "7", target: "10", full: "15", unit: "户" });
});
