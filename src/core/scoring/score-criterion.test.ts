import { blockingCodes, countyOf, pointLines } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { placeA1 } from "../address";
import { recordRun } from "../runs/record-run";
import { parsePeriod } from "../values/period";
import { assess } from "./assess";

const UNITS = ["甲镇", "乙镇", "丙镇"];
type Settings = readonly (readonly [string, string])[];

const county = (item: WrittenItem, settings: Settings = [], change: Parameters<typeof countyOf>[2] = {}) =>
  assess({ grids: countyOf(UNITS, [item], { settings, ...change }) });
const points = (...args: Parameters<typeof county>) => pointLines(county(...args)).map((line) => line.split(" = ")[0]);

const veto = (unit: string) => [unit, "事故", "文号", "", "", "一票否优"];
const AVERAGE: WrittenItem = {
  指标: "收入",
  计分方法: "均值基准",
  参数: "基本分=4;每步加=0.04;每步扣=0.04",
  figures: [120, 100, 80],
};

test.each<[string, Settings, readonly string[]]>([
  // The mean of all is 100: 4 + 20 x 0.04 and 4 - 20 x 0.04.
  ["with oneself", [], ["丙镇 3.2", "乙镇 4", "甲镇 4.8"]],
  // Against 90, 100, 110: 4 + 30 x 0.04, 4, 4 - 30 x 0.04.
  ["without oneself", [["平均值含本单位", "否"]], ["丙镇 2.8", "乙镇 4", "甲镇 5.2"]],
])("an average %s", (_, settings, expected) => expect(points(AVERAGE, settings)).toEqual(expected));

test("the average leaves vetoed townships out where the method says so, and they are held against it all the same", () => {
  const vetoes = [veto("甲镇")];
  expect(points(AVERAGE, [["平均值含被否决单位", "否"]], { vetoes })).toEqual(["丙镇 3.6", "乙镇 4.4", "甲镇 5.2"]);
  expect(points(AVERAGE, [["平均值含被否决单位", "是"]], { vetoes })).toEqual(["丙镇 3.2", "乙镇 4", "甲镇 4.8"]);
});

test("an average over nobody blocks: all are vetoed and none of them counts", () => {
  const assessment = county(AVERAGE, [["平均值含被否决单位", "否"]], { vetoes: UNITS.map(veto) });
  expect(blockingCodes(assessment)).toEqual(["rule.refused", "rule.refused", "rule.refused"]);
  expect(assessment.findings[0]!.facts).toMatchObject({ unit: "甲镇", item: "收入", reason: "noAverage" });
});

test("a bar within one's class is the mean of that class, those without a class being one of their own", () => {
  const units = [
    ["甲镇", "", "川道组"],
    ["乙镇", "", ""],
    ["丙镇", "", ""],
  ];
  const item: WrittenItem = { 指标: "收入", 计分方法: "达标得分", 目标值: "不低于组内平均值", figures: [10, 8, 6] };
  expect(pointLines(assess({ grids: countyOf(units, [item]) }))).toEqual([
    "丙镇 0 = 0",
    "乙镇 10 = 10",
    "甲镇 10 = 10",
  ]);
});

test.each([
  ["名次", ["第3名", "第1名", "2"], ["丙镇 8", "乙镇 10", "甲镇 6"]],
  ["考核排名", [3, 1, 2], ["丙镇 8", "乙镇 10", "甲镇 6"]],
  // Any other figure is ranked among its peers: 12 is the best.
  ["得票", [3, 12, 7], ["丙镇 8", "乙镇 10", "甲镇 6"]],
])("a column %s gives places by rank", (name, figures, expected) => {
  expect(points({ 指标: name, 计分方法: "排名赋分", 参数: "名次=1:10,2:8,3:6", figures })).toEqual(expected);
});

test("figures whose unit of measure is 名 are places themselves", () => {
  const item: WrittenItem = {
    指标: "全市位置",
    单位: "名",
    计分方法: "排名赋分",
    参数: "名次=1:10,2:8,3:6",
    figures: [3, 1, 3],
  };
  expect(points(item)).toEqual(["丙镇 6", "乙镇 10", "甲镇 6"]);
});

test("a grade in words is read by a rule for grades and is unreadable for others", () => {
  const figures = ["好", "较 好", "差"];
  const graded: WrittenItem = { 指标: "村容", 计分方法: "定性等级", 参数: "等级=好:100%,较好:80%,差:0", figures };
  expect(points(graded)).toEqual(["丙镇 0", "乙镇 8", "甲镇 10"]);
  expect(blockingCodes(county({ 指标: "村容", figures }))).toEqual([
    "measure.missing",
    "measure.missing",
    "measure.missing",
  ]);
});

test("a grade that the rule does not list blocks with its cell and its word", () => {
  const { findings } = county({
    指标: "村容",
    计分方法: "定性等级",
    参数: "等级=好:100%",
    figures: ["好", "好", "尚可"],
  });
  const [found] = findings.filter(({ severity }) => severity === "blocking");
  expect([found!.code, placeA1(found!.place!), found!.facts]).toEqual([
    "measure.missing",
    "'数据'!B4",
    { unit: "丙镇", item: "村容", state: "unreadable", text: "尚可" },
  ]);
});

test("each state that is no number is told as what it is", () => {
  const { findings } = county({ 指标: "得分", figures: [null, "约九成", { error: "#DIV/0!" }] });
  const told = findings.filter(({ code }) => code === "measure.missing").map(({ facts }) => facts);
  expect(told).toEqual([
    { unit: "甲镇", item: "得分", state: "blank", text: "" },
    { unit: "乙镇", item: "得分", state: "unreadable", text: "约九成" },
    { unit: "丙镇", item: "得分", state: "error", text: "#DIV/0!" },
  ]);
});

test("what a rule refuses blocks at the figure's cell with the reason", () => {
  const { findings } = county({ 指标: "次数", 计分方法: "次数扣分", 参数: "每次扣=1", figures: [1, -2, 0] });
  const refused = findings.filter(({ code }) => code === "rule.refused");
  expect(refused.map(({ place, facts }) => [placeA1(place!), facts])).toEqual([
    ["'数据'!B3", { item: "次数", unit: "乙镇", reason: "notACount" }],
  ]);
});

test("a count of nothing that a rule refuses has no cell of its own: the item's is shown", () => {
  const item: WrittenItem = {
    指标: "矛盾",
    取数方式: "计数",
    计分方法: "环比同比",
    参数: "基本分=6",
    figures: [null, 3, 4],
  };
  const refused = county(item).findings.filter(({ code }) => code === "rule.refused");
  expect(refused.map(({ place, facts }) => [placeA1(place!), facts])).toEqual([
    ["'数据'!B3", { item: "矛盾", unit: "乙镇", reason: "noPrevious" }],
    ["'数据'!B4", { item: "矛盾", unit: "丙镇", reason: "noPrevious" }],
    ["'考核指标'!B2", { item: "矛盾", unit: "甲镇", reason: "noPrevious" }],
  ]);
});

test("points beyond the item's full points are noted, those of a bonus are held to them", () => {
  const item: WrittenItem = {
    指标: "超额",
    计分方法: "双向封顶",
    参数: "每步=1;加扣最多=3",
    目标值: "≥10",
    figures: [10, 12, 20],
  };
  const { findings, ...rest } = county(item);
  expect(pointLines(rest)).toEqual(["丙镇 13 = 13", "乙镇 12 = 12", "甲镇 10 = 10"]);
  expect(findings.filter(({ code }) => code === "run.score-over-full").map(({ facts }) => facts)).toEqual([
    { unit: "乙镇", item: "超额", points: "12", full: "10" },
    { unit: "丙镇", item: "超额", points: "13", full: "10" },
  ]);
});

const CHANGE: WrittenItem = {
  指标: "矛盾",
  计分方法: "环比同比",
  参数: "基本分=6;每步加=0.2;每步扣=0.2;方向=越低越好",
  figures: [5, 8, 9],
};

test("a change looks at the frozen figure of the period before; without one it blocks", () => {
  const before = countyOf(UNITS, [{ 指标: "矛盾", figures: [8, 8, 8] }]);
  const run = recordRun(
    assess({ grids: before, period: parsePeriod("2020Q1") }),
    { state: "final", inputsHash: "" },
    [],
  );
  const grids = countyOf(UNITS, [CHANGE]);
  // 3 fewer, the same, 1 more.
  expect(pointLines(assess({ grids, previousRuns: [run] }))).toEqual([
    "丙镇 5.8 = 5.8",
    "乙镇 6 = 6",
    "甲镇 6.6 = 6.6",
  ]);
  expect(blockingCodes(assess({ grids }))).toEqual(["rule.refused", "rule.refused", "rule.refused"]);
});

test("a sheet that is not there is said once, not once for each township", () => {
  const grids = countyOf(UNITS, [{ 指标: "得分", figures: [1, 2, 3] }]).filter(({ sheet }) => sheet !== "数据");
  expect(blockingCodes(assess({ grids }))).toEqual(["method.source-sheet-missing"]);
});

test("a township without a row is a warning where missing figures count as zero, and blocks where they must be filled in", () => {
  const [data, ...method] = countyOf(UNITS, [{ 指标: "得分", figures: [1, 2, 3] }]).reverse();
  const short = {
    ...data!,
    rows: 3,
    values: data!.values.slice(0, 3),
    texts: data!.texts.slice(0, 3),
    formats: data!.formats.slice(0, 3),
  };
  expect(blockingCodes(assess({ grids: [...method, short] }))).toEqual(["measure.unit-missing"]);
  const [zero, ...others] = countyOf(UNITS, [{ 指标: "得分", figures: [1, 2, 3] }], {
    settings: [["缺数据处理", "计零分"]],
  }).reverse();
  const lenient = assess({ grids: [...others, { ...zero!, ...short }] });
  expect([blockingCodes(lenient), pointLines(lenient)[0]]).toEqual([[], "丙镇 0 = 0"]);
  expect(lenient.findings.map(({ code, severity }) => `${severity} ${code}`)).toContain("warning measure.unit-missing");
});
