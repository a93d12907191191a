import { blockingCodes, countyOf, pointLines } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { gridOf } from "../../../test/support/make-grid";
import { methodGrids } from "../../../test/support/method-grids";
import { placeA1 } from "../address";
import type { CellValue } from "../grid";
import { recordRun } from "../runs/record-run";
import type { RunRecord } from "../runs/run-record";
import { journalRows, journalSheet } from "../runs/journal-rows";
import { readRuns } from "../runs/read-runs";
import { parsePeriod } from "../values/period";
import { plain } from "../values/rounding";
import { assess } from "./assess";

const UNITS = ["甲镇", "乙镇"];
const SCORE: WrittenItem = { 指标: "得分", 分值: 100, figures: [90, 80] };
const PRAISE: WrittenItem = { 指标: "表彰", 类型: "加分", 分值: 5 };

function journalGrid(one: RunRecord) {
  const head = journalSheet().rows.map(({ cells }) => cells.map((cell) => cell as string));
  return gridOf("考核运行记录", [...head, ...journalRows(one, "2020-07-01 09:00")]);
}

const run = (period: string, items: readonly WrittenItem[]): RunRecord =>
  recordRun(
    assess({ grids: countyOf(UNITS, items), period: parsePeriod(period) }),
    { state: "final", inputsHash: "" },
    [],
  );

test.each([
  ["2020-03-31", false],
  ["2020-04-01", true],
  ["2020-06-30", true],
  ["2020-07-01", false],
  ["", true],
])("an event of %s counts in the second quarter: %s", (date, counts) => {
  const adjustments = [["甲镇", "表彰", 3, "省级表彰", "文号", date]];
  const vetoes = [["乙镇", "事故", "文号", date, "", "总分计零分"]];
  const assessment = assess({ grids: countyOf(UNITS, [SCORE, PRAISE], { adjustments, vetoes }) });
  expect(assessment.standings.map(({ unit, total }) => `${unit} ${plain(total!)}`)).toEqual(
    counts ? ["甲镇 93", "乙镇 0"] : ["甲镇 90", "乙镇 80"],
  );
  const told = assessment.findings.filter(({ code }) => code.endsWith("-outside-period"));
  expect(told.map(({ code, severity, facts }) => [code, severity, facts])).toEqual(
    counts
      ? []
      : [
          ["method.adjustment-outside-period", "note", { unit: "甲镇", date, period: "2020Q2" }],
          ["method.veto-outside-period", "note", { unit: "乙镇", date, period: "2020Q2" }],
        ],
  );
});

test("the events of an item add up for each township, and where each stands is kept", () => {
  const adjustments = [
    ["甲镇", "表彰", 3, "省级表彰", "文号", ""],
    ["乙镇", "表彰", 1, "市级表彰", "文号", ""],
    ["甲镇", "表彰", 1.5, "市级表彰", "文号", ""],
    ["甲镇", "招商", 1, "大项目", "文号", ""],
  ];
  const { standings } = assess({ grids: countyOf(UNITS, [SCORE, PRAISE], { adjustments }) });
  const [first] = standings;
  const praise = first!.scores.find(({ criterion }) => criterion.item === "表彰")!;
  expect([plain(praise.points!), praise.reading.sources.map(({ sheet, row, col }) => [sheet, row, col])]).toEqual([
    "4.5",
    [
      ["加扣分", 1, 2],
      ["加扣分", 3, 2],
    ],
  ]);
  expect(standings.map(({ unit, total }) => `${unit} ${plain(total!)}`)).toEqual(["甲镇 95.5", "乙镇 81"]);
});

const GROWTH: WrittenItem = {
  指标: "收入",
  取数方式: "增长率",
  单位: "%",
  计分方法: "达标得分",
  目标值: "≥8",
  figures: [110, 105],
};

test.each([
  ["较上期", "2020Q1"],
  ["较上年同期", "2019Q2"],
])("growth %s looks at the frozen figures of %s", (word, period) => {
  const before = run(period, [{ 指标: "收入", figures: [100, 100] }]);
  const item = { ...GROWTH, 取数方式: word === "较上期" ? "环比增长" : "同比增长" };
  const assessment = assess({ grids: countyOf(UNITS, [item]), previousRuns: [before] });
  expect(pointLines(assessment)).toEqual(["乙镇 0 = 0", "甲镇 10 = 10"]);
  expect(blockingCodes(assess({ grids: countyOf(UNITS, [item]), previousRuns: [] }))).toEqual([
    "measure.no-previous",
    "measure.no-previous",
  ]);
});

test.each([
  // 110, then 121: growth of 10%, though the growth of the quarter before was 10% as well.
  ["环比增长", ["10", "20"]],
  ["较上期增减", ["11", "21"]],
])("%s in two periods running is taken from the figures, not from what was made of them", (word, expected) => {
  const item = (figures: readonly number[]): WrittenItem => ({ 指标: "收入", 取数方式: word, figures });
  const settings = { settings: [["缺数据处理", "计零分"]] } as const;
  const frozen = (period: string, figures: readonly number[], runs: readonly RunRecord[]) => {
    const assessment = assess({
      grids: countyOf(UNITS, [item(figures)], settings),
      period: parsePeriod(period),
      previousRuns: runs,
    });
    const [read] = readRuns([journalGrid(recordRun(assessment, { state: "final", inputsHash: "" }, runs))]).runs;
    return [read!];
  };
  // The first quarter has nothing to compare with, and is kept all the same.
  const second = frozen("2020Q1", [110, 105], frozen("2019Q4", [100, 100], []));
  const { standings } = assess({ grids: countyOf(UNITS, [item([121, 126])], settings), previousRuns: second });
  const values = standings.map(({ unit, scores }) => {
    const { reading } = scores[0]!;
    return [unit, reading.state === "number" ? plain(reading.value) : reading.state];
  });
  expect(values.sort()).toEqual([
    ["乙镇", expected[1]],
    ["甲镇", expected[0]],
  ]);
});

test("a run that lacks the item or the township gives no figure to compare with", () => {
  const other = run("2020Q1", [{ 指标: "就业", figures: [100, 100] }]);
  const item = { ...GROWTH, 取数方式: "环比增长" };
  expect(blockingCodes(assess({ grids: countyOf(UNITS, [item]), previousRuns: [other] }))).toContain(
    "measure.no-previous",
  );
  const grids = countyOf([...UNITS, "丙镇"], [{ ...item, figures: [110, 105, 120] }]);
  const known = run("2020Q1", [{ 指标: "收入", figures: [100, 100] }]);
  const missing = assess({ grids, previousRuns: [known] }).findings.filter(
    ({ code }) => code === "measure.no-previous",
  );
  expect(missing.map(({ facts }) => facts)).toEqual([{ unit: "丙镇", item: "收入", period: "上期" }]);
});

test("the journal goes before the office's own sheet of the same period", () => {
  const sheet = gridOf("一季度排名", [
    ["乡镇", "名次", "总分"],
    ["乙镇", 1, 99],
    ["甲镇", 2, 98],
  ]);
  const grids = [...countyOf(UNITS, [SCORE], { settings: [["上期结果", "一季度排名"]] }), sheet];
  const places = (runs: readonly RunRecord[]) =>
    assess({ grids, previousRuns: runs }).standings.map(({ unit, previousRank }) => `${unit} ${plain(previousRank!)}`);
  expect(places([])).toEqual(["甲镇 2", "乙镇 1"]);
  expect(places([run("2020Q1", [SCORE])])).toEqual(["甲镇 1", "乙镇 2"]);
});

const DEDUCTION = ["督查", "督查检查", 10, "督查台账!督查扣分", "值", "", "达标扣减", "步长=1;每步扣=1", "≤0", "分"];
const ATTENDANCE = ["督查", "出勤", 10, "督查台账!出勤人数", "求和", "", "评分", "", "", ""];

/** What is told of a county that scores its inspections: a ledger of 乡镇, 督查日期, 问题, with 扣分, 出勤人数 and 驻村天数. */
function toldOfInspections(criteria: readonly (readonly CellValue[])[], rows: readonly (readonly CellValue[])[]) {
  const ledger = gridOf("督查台账", [
    ["乡镇", "督查日期", "问题", "责任单位", "性质", "扣分", "出勤人数", "驻村天数"],
    ...rows.map(([name, day, problem, by = ""]) => [name!, day!, problem!, by, "首次发现", 1, 6, 21]),
  ]);
  const { findings } = assess({ grids: [...methodGrids({ roster: ["城关镇", "河口镇"], criteria }), ledger] });
  return findings.map(({ code, place }) => `${code} ${place ? placeA1(place) : ""}`);
}

test("columns that no item looks at are noted; those of a ledger are used by its own figures", () => {
  const rows = [
    ["城关镇", "2020-05-10", "队员不在岗"],
    ["河口镇", "2020-05-11", "档案不全"],
  ];
  expect(toldOfInspections([ATTENDANCE], rows)).toEqual(["method.column-unused '督查台账'!F1"]);
  expect(toldOfInspections([ATTENDANCE, DEDUCTION], rows)).toEqual([]);
});

test("a misspelt township is asked about once in a sheet, for its column and for the ledger", () => {
  const rows = [
    ["城关镇", "2020-05-10", "队员不在岗"],
    ["成关镇", "2020-05-11", "档案不全"],
    ["成关镇", "2020-05-12", "公示不全"],
    ["河口镇", "2020-05-13", "帮扶不实"],
  ];
  const asked = ["measure.name-doubtful '督查台账'!A3"];
  expect(toldOfInspections([DEDUCTION], rows)).toEqual(asked);
  expect(toldOfInspections([DEDUCTION, ATTENDANCE], rows)).toEqual(asked);
});

test("where another column names the townships rightly, the ledger asks about each of its own names once", () => {
  const rows = [
    ["成关镇", "2020-05-10", "队员不在岗", "城关镇"],
    ["何口镇", "2020-05-11", "队员不在岗", "河口镇"],
    ["成关镇", "2020-05-12", "队员不在岗", "城关镇"],
  ];
  expect(toldOfInspections([DEDUCTION], rows)).toEqual([
    "ledger.unit-unknown '督查台账'!A2",
    "ledger.unit-unknown '督查台账'!A3",
    // What else is off is told as often as it is.
    "ledger.repeat '督查台账'!C3",
    "ledger.repeat '督查台账'!C4",
  ]);
});
