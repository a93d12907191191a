import { blockingCodes, countyOf, pointLines } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { gridOf } from "../../../test/support/make-grid";
import { methodGrids } from "../../../test/support/method-grids";
import { placeA1 } from "../address";
import { recordRun } from "../runs/record-run";
import { parsePeriod } from "../values/period";
import { plain } from "../values/rounding";
import { exact } from "../values/exact";
import { assess } from "./assess";
import { scoreFigures } from "./score-criterion";
import { workOut } from "./work-out";

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
  ["全市位次", ["第三名", "第1位", 2], ["丙镇 8", "乙镇 10", "甲镇 6"]],
  ["考核排名", [3, 1, 2], ["丙镇 8", "乙镇 10", "甲镇 6"]],
  // Any other figure is ranked among its peers: 12 is the best.
  ["得票", [3, 12, 7], ["丙镇 8", "乙镇 10", "甲镇 6"]],
  ["排名分值", [3, 12, 7], ["丙镇 8", "乙镇 10", "甲镇 6"]],
])("a column %s gives places by rank", (name, figures, expected) => {
  expect(points({ 指标: name, 计分方法: "排名赋分", 参数: "名次=1:10,2:8,3:6", figures })).toEqual(expected);
});

test.each(["名", "位"])("figures whose unit of measure is %s are places themselves", (单位) => {
  const item: WrittenItem = {
    指标: "全市位置",
    单位,
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

const scoreOf = (assessment: ReturnType<typeof assess>, unit: string) =>
  assessment.standings.find((one) => one.unit === unit)!.scores[0]!;

test("a figure is brought into the item's unit of measure; without one it keeps its own", () => {
  const read = (item: Partial<WrittenItem>) => {
    const { reading } = scoreOf(county({ 指标: "收入(万元)", 分值: 100000, figures: [1.5, 2, 3], ...item }), "甲镇");
    return reading.state === "number" ? [plain(reading.value), reading.unit] : [reading.state];
  };
  expect(read({ 单位: "元" })).toEqual(["15000", "元"]);
  expect(read({ 单位: "万元" })).toEqual(["1.5", "万元"]);
  expect(read({})).toEqual(["1.5", "万元"]);
});

test("the sentence of a score names the figure's unit of measure; that of a grade in words the item's", () => {
  const unitOf = (item: WrittenItem) => {
    const { how } = scoreOf(county(item), "甲镇");
    return how.kind === "rule" ? how.facts.unit : how.kind;
  };
  expect(unitOf({ 指标: "收入(万元)", figures: [1, 2, 3] })).toBe("万元");
  const graded = { 计分方法: "定性等级", 参数: "等级=好:100%", 单位: "级", figures: ["好", "好", "好"] };
  expect(unitOf({ 指标: "村容", ...graded })).toBe("级");
});

test("outside an item's scope the item does not apply, whatever its sheet holds there", () => {
  const {
    reading,
    how,
    points: given,
  } = scoreOf(county({ 指标: "搬迁", 适用范围: "乙镇、丙镇", 缺项处理: "满分", figures: [3, 4, 5] }), "甲镇");
  expect(reading).toEqual({ state: "notApplicable", text: "不适用", sources: [] });
  expect([how, plain(given!)]).toEqual([{ kind: "notApplicable", policy: { kind: "full" } }, "10"]);
});

test.each(["加分", "扣分"] as const)("a %s item that does not concern a township is nothing to make up for", (类型) => {
  const { how, points: given } = scoreOf(county({ 指标: "另计", 类型, 分值: 5, figures: ["不涉及", 1, 2] }), "甲镇");
  expect([how, plain(given!)]).toEqual([{ kind: "notApplicable", policy: { kind: "zero" } }, "0"]);
});

test.each([
  ["计零分", "0"],
  ["补齐后再计分", null],
])("a figure that is missing is explained as missing, %s", (word, expected) => {
  const {
    how,
    points: given,
    reading,
  } = scoreOf(county({ 指标: "得分", figures: [null, 1, 2] }, [["缺数据处理", word]]), "甲镇");
  expect([how, given && plain(given), reading.state]).toEqual([{ kind: "missing" }, expected, "blank"]);
});

test("a bonus by a rule that takes points off counts what the rule gives, and more than its points is no news", () => {
  const rate: WrittenItem = {
    指标: "完成率",
    类型: "加分",
    分值: 5,
    计分方法: "按完成比例",
    目标值: "100%",
    单位: "%",
  };
  // 80%, 100% and 0% of 5 points.
  expect(points({ ...rate, figures: [80, 100, 0] })).toEqual(["丙镇 0", "乙镇 5", "甲镇 4"]);
  const over = { ...rate, 参数: "最高=9", figures: [150, 100, 0] };
  expect(points(over)).toEqual(["丙镇 0", "乙镇 5", "甲镇 5"]);
  expect(county(over).findings.filter(({ code }) => code === "run.score-over-full")).toEqual([]);
});

test("a part that is missing leaves the whole missing: it is not made of the others", () => {
  const groups = gridOf("打分", [
    ["单位", "一组", "二组"],
    ["甲镇", 8, 6],
    ["乙镇", 9, null],
  ]);
  const method = methodGrids({
    roster: ["甲镇", "乙镇"],
    headers: ["指标", "分值", "取数", "取数方式", "计分方法"],
    criteria: [["领导打分", 10, "打分!一组;打分!二组", "多列", "分组打分"]],
  });
  const assessment = assess({ grids: [...method, groups] });
  expect(blockingCodes(assessment)).toEqual(["measure.missing"]);
  expect(pointLines(assessment)).toEqual(["乙镇 - = -", "甲镇 7 = 7"]);
});

/** 甲镇 cleared 3 of 4; 乙镇 had nothing to clear; 丙镇 cleared 2 of none. */
const cleared = (settings: Settings = []) =>
  assess({
    grids: [
      ...methodGrids({
        roster: UNITS,
        settings: [["缺项处理", "满分"], ...settings],
        headers: ["指标", "分值", "取数", "计分方法", "目标值", "单位"],
        criteria: [["销号率", 10, "整改!已销号/整改!应销号", "按完成比例", "100%", "%"]],
      }),
      gridOf("整改", [
        ["单位", "已销号", "应销号"],
        ["甲镇", 3, 4],
        ["乙镇", 0, 0],
        ["丙镇", 2, 0],
      ]),
    ],
  });

test("nothing of nothing does not apply; something of nothing is a contradiction, which blocks once", () => {
  const told = ({ findings }: ReturnType<typeof assess>) =>
    findings.map(({ severity, code, facts }) => [severity, code, "unit" in facts ? facts.unit : ""]);
  expect(told(cleared())).toEqual([
    ["blocking", "measure.zero-denominator", "丙镇"],
    ["warning", "measure.zero-denominator", "乙镇"],
  ]);
  expect(told(cleared([["缺数据处理", "计零分"]]))).toEqual([
    ["warning", "measure.zero-denominator", "乙镇"],
    ["warning", "measure.zero-denominator", "丙镇"],
  ]);
});

test("a township that is said to have no row does not speak for another with an empty cell", () => {
  const method = methodGrids({
    roster: UNITS,
    headers: ["指标", "分值", "取数", "计分方法"],
    criteria: [["修路", 10, "数据!修路", "评分"]],
  });
  const data = gridOf("数据", [
    ["单位", "修路"],
    ["甲镇", 5],
    ["乙镇", null],
  ]);
  const blocking = assess({ grids: [...method, data] }).findings.filter(({ severity }) => severity === "blocking");
  expect(blocking.map(({ code, facts }) => [code, "unit" in facts && facts.unit])).toEqual([
    ["measure.unit-missing", "丙镇"],
    ["measure.missing", "乙镇"],
  ]);
});

test("an empty row beside a sum is a warning, and says nothing about why the sum is refused", () => {
  const method = methodGrids({
    roster: ["甲镇"],
    headers: ["指标", "分值", "取数", "取数方式", "计分方法", "参数"],
    criteria: [["上访", 10, "信访!次数", "合计", "次数扣分", "每次扣=1"]],
  });
  const data = gridOf("信访", [
    ["单位", "次数"],
    ["甲镇", -2],
    ["甲镇", null],
  ]);
  expect(assess({ grids: [...method, data] }).findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    "blocking rule.refused",
    "warning measure.blank-skipped",
  ]);
});

test("a township without a figure is none of those that the others are held against", () => {
  const item: WrittenItem = { 指标: "收入", 计分方法: "极差标准化", 分值: 100, figures: [30, null, 10] };
  // 10 is the lowest and 30 the highest of those that have one.
  expect(points(item, [["缺数据处理", "计零分"]])).toEqual(["丙镇 0", "乙镇 0", "甲镇 100"]);
});

test("a bar by the average moves with a figure when the points are given again", () => {
  const grids = countyOf(UNITS, [{ 指标: "收入", 计分方法: "达标得分", 目标值: "不低于平均值", figures: [9, 6, 3] }]);
  const work = workOut(assess({ grids }).method, grids, []);
  const [figures] = work.figures;
  const given = (first: number) => {
    const [, ...others] = figures!.readings;
    const changed = { state: "number", value: exact(first), unit: null, sources: [] } as const;
    const { scores } = scoreFigures({ ...figures!, readings: [changed, ...others] }, work.context);
    return scores.map(({ bar, points: one }) => `${plain(bar!)} ${plain(one!)}`);
  };
  // (9 + 6 + 3) / 3 = 6; with 0 for 甲镇 it is 3.
  expect(given(9)).toEqual(["6 10", "6 10", "6 0"]);
  expect(given(0)).toEqual(["3 0", "3 10", "3 10"]);
});
