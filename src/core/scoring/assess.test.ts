import { countyOf, pointLines } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { methodGrids } from "../../../test/support/method-grids";
import { gridOf } from "../../../test/support/make-grid";
import { placeA1 } from "../address";
import { recordRun } from "../runs/record-run";
import { parsePeriod } from "../values/period";
import { plain } from "../values/rounding";
import { assess } from "./assess";

const UNITS = ["甲镇", "乙镇", "丙镇"];
const SCORE: WrittenItem = { 指标: "得分", 分值: 100, figures: [95, 88, 71] };

const frozen = (items: readonly WrittenItem[], settings: readonly (readonly [string, string])[] = []) =>
  recordRun(
    assess({ grids: countyOf(UNITS, items, { settings }), period: parsePeriod("2020Q1") }),
    { state: "final", inputsHash: "" },
    [],
  );

test("what blocks comes first, then by sheet, row and column", () => {
  const items: readonly WrittenItem[] = [
    { 指标: "修路", figures: [5, null, 7] },
    { 指标: "种树", figures: [null, 5, 5] },
    { 指标: "超额", 计分方法: "双向封顶", 参数: "每步=1;加扣最多=3", 目标值: "≥10", figures: [12, 10, 10] },
  ];
  const { findings, isComplete } = assess({ grids: countyOf(UNITS, items) });
  const told = findings.map(({ severity, code, place }) => `${severity} ${code} ${place ? placeA1(place) : ""}`);
  expect(told.slice(0, 2)).toEqual(["blocking measure.missing '数据'!C2", "blocking measure.missing '数据'!B3"]);
  expect(told.slice(2)).toContain("note run.score-over-full '考核指标'!B4");
  const order = ["blocking", "question", "warning", "note"];
  const severities = findings.map(({ severity }) => order.indexOf(severity));
  expect([...severities].sort()).toEqual(severities);
  expect(isComplete).toBe(false);
});

test("rows are in order by number, not by sign: row 9 before row 10", () => {
  const units = Array.from({ length: 12 }, (_, at) => `${[..."甲乙丙丁戊己庚辛壬癸子丑"][at]!}寨镇`);
  const figures = units.map((_, at) => (at === 7 || at === 8 || at === 9 ? null : 1));
  const { findings } = assess({ grids: countyOf(units, [{ 指标: "修路", figures }]) });
  const missing = findings.filter(({ code }) => code === "measure.missing");
  expect(missing.map(({ place }) => place!.row + 1)).toEqual([9, 10, 11]);
});

test("two items over one bad cell complain of the cell once", () => {
  const [roster, ...sheets] = countyOf(UNITS, [{ 指标: "修路", figures: [5, { error: "#REF!" }, 7] }]);
  const grids = [roster!, ...sheets];
  const criteria = grids.find(({ sheet }) => sheet === "考核指标")!;
  const again = criteria.values[1]!.map((cell) => (cell === "修路" ? "修桥" : cell));
  const twice = {
    ...criteria,
    rows: 3,
    values: [...criteria.values, again],
    texts: [...criteria.texts, again.map((cell) => (cell === null ? "" : String(cell)))],
    formats: [...criteria.formats, criteria.formats[1]!],
  };
  const { findings } = assess({ grids: grids.map((grid) => (grid === criteria ? twice : grid)) });
  expect(findings.filter(({ code }) => code === "value.error")).toHaveLength(1);
  expect(findings.filter(({ code }) => code === "measure.missing")).toHaveLength(2);
});

test("a criterion that is scored by the method, or by what came out of scoring, goes in a circle", () => {
  const grids = methodGrids({
    roster: UNITS,
    headers: ["指标", "分值", "取数", "计分方法"],
    criteria: [
      ["甲项", 10, "考核指标!乙项", "评分"],
      ["乙项", 10, "考核设置·部门!内容", "评分"],
      ["丙项", 10, "得分 排名!总分", "评分"],
      ["丁项", 10, "得分汇总!总分", "评分"],
    ],
  });
  const { findings } = assess({ grids, resultSheets: ["得分排名"] });
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  expect(blocking.map(({ code, place }) => `${code} ${placeA1(place!)}`)).toEqual([
    "method.source-circular '考核指标'!C2",
    "method.source-circular '考核指标'!C3",
    "method.source-circular '考核指标'!C4",
    "method.source-sheet-missing '考核指标'!C5",
  ]);
});

test("赋分权重: the total as its share of a comprehensive result; nothing of a method without points", () => {
  const share = (items: readonly WrittenItem[], settings: readonly (readonly [string, string])[]) =>
    assess({ grids: countyOf(UNITS, items, { settings }) }).standings.map(
      ({ comprehensive }) => comprehensive && plain(comprehensive),
    );
  expect(share([SCORE], [["赋分权重", "20"]])).toEqual(["19", "17.6", "14.2"]);
  expect(share([SCORE], [])).toEqual([null, null, null]);
  const bonusOnly: WrittenItem = { 指标: "表彰", 类型: "加分", 分值: 5, figures: [1, 2, 3] };
  expect(share([bonusOnly], [["赋分权重", "20"]])).toEqual([null, null, null]);
  expect(share([{ ...SCORE, figures: [95, null, 71] }], [["赋分权重", "20"]])).toEqual(["19", "14.2", null]);
});

test("places won and lost since the period before; none for who was not there or is not ranked", () => {
  const before = frozen([{ ...SCORE, figures: [70, 80, 90] }]);
  const grids = countyOf([...UNITS, "丁镇"], [{ ...SCORE, figures: [95, 88, 71, 60] }]);
  const { standings } = assess({ grids, previousRuns: [before] });
  const rows = standings.map(({ unit, movement, previousRank, previousTotal }) =>
    [unit, ...[movement, previousRank, previousTotal].map((value) => (value ? plain(value) : "-"))].join(" "),
  );
  expect(rows).toEqual(["甲镇 2 3 70", "乙镇 0 2 80", "丙镇 -2 1 90", "丁镇 - - -"]);
  const blocked = assess({ grids: countyOf(UNITS, [{ ...SCORE, figures: [95, null, 71] }]), previousRuns: [before] });
  expect(blocked.standings.find(({ unit }) => unit === "乙镇")!.movement).toBeNull();
});

test("a method that changed since the period before is noted, the same method is not", () => {
  const grids = countyOf(UNITS, [SCORE]);
  const told = (run: ReturnType<typeof frozen>) =>
    assess({ grids, previousRuns: [run] }).findings.filter(({ code }) => code === "run.previous-method-differs");
  const same = assess({ grids }).method.version;
  const run = frozen([SCORE]);
  expect(told({ ...run, methodVersion: same })).toEqual([]);
  expect(told({ ...run, methodVersion: "" })).toEqual([]);
  expect(told({ ...run, methodVersion: "abc" }).map(({ severity, place, facts }) => [severity, place, facts])).toEqual([
    ["note", null, { period: "2020Q1", before: "abc", now: same }],
  ]);
});

test("all townships vetoed is told once, at the first veto; all but one is not told", () => {
  const veto = (unit: string) => [unit, "事故", "文号", "", "", "一票否优"];
  const told = (units: readonly string[]) =>
    assess({ grids: countyOf(UNITS, [SCORE], { vetoes: units.map(veto) }) }).findings.filter(
      ({ code }) => code === "run.all-vetoed",
    );
  expect(told(UNITS).map(({ severity, place }) => [severity, placeA1(place!)])).toEqual([["warning", "'否决事项'!A2"]]);
  expect(told(UNITS.slice(1))).toEqual([]);
  expect(told([])).toEqual([]);
});

test("a roster without townships gives no standings and says what is missing", () => {
  const assessment = assess({
    grids: countyOf(
      [],
      [SCORE].map((item) => ({ ...item, figures: [] })),
    ),
  });
  expect(assessment.standings).toEqual([]);
  expect(assessment.isComplete).toBe(false);
  expect(assessment.findings.map(({ code }) => code)).not.toContain("run.all-vetoed");
});

test("the journal among the sheets is read where no runs are handed over", () => {
  expect(pointLines(assess({ grids: countyOf(UNITS, [SCORE]) }))).toEqual([
    "丙镇 71 = 71",
    "乙镇 88 = 88",
    "甲镇 95 = 95",
  ]);
  const empty = assess({ grids: [] }).findings.map(({ severity, code }) => `${severity} ${code}`);
  expect(empty).toEqual(Array.from({ length: 3 }, () => "blocking method.sheet-missing"));
});

test("a county in which all is well is told nothing, and its result may be written", () => {
  const { findings, isComplete } = assess({ grids: countyOf(UNITS, [SCORE]), previousRuns: [] });
  expect([findings, isComplete]).toEqual([[], true]);
});

test("warnings and notes alone leave the result complete", () => {
  const over: WrittenItem = { 指标: "超额", 计分方法: "双向封顶", 参数: "每步=1;加扣最多=3", 目标值: "≥10" };
  const { findings, isComplete } = assess({ grids: countyOf(UNITS, [{ ...over, figures: [12, 10, 10] }]) });
  expect([findings.map(({ severity }) => severity), isComplete]).toEqual([["warning", "note"], true]);
});

test("the rule sheet's own faults are told beside those of the data", () => {
  const grids = countyOf(UNITS, [{ ...SCORE, figures: [95, null, 71] }], { settings: [["总分", "120"]] });
  const codes = assess({ grids }).findings.map(({ code }) => code);
  expect(codes).toEqual(["measure.missing", "method.total-mismatch"]);
});

test("what has no cell is told before its like that have one", () => {
  const headers = ["指标", "分值", "取数", "计分方法"];
  const grids = [
    ...methodGrids({ roster: UNITS, headers, criteria: [["得分", 100, "'(1)季报'!得分", "评分"]] }),
    gridOf("(1)季报", [
      ["单位", "得分", "去年"],
      ["甲镇", 95, 91],
      ["乙镇", 88, 93],
      ["丙镇", 71, 70],
    ]),
  ];
  const { findings } = assess({ grids, previousRuns: [{ ...frozen([SCORE]), methodVersion: "abc" }] });
  expect(findings.map(({ code, place }) => `${code} ${place ? placeA1(place) : ""}`)).toEqual([
    "run.previous-method-differs ",
    "method.column-unused '(1)季报'!C1",
  ]);
});

test("the cells of sheet 表1 come before those of sheet 表10, lower rows before higher ones in each", () => {
  const units = [..."甲乙丙丁戊己庚辛壬癸"].map((name) => `${name}镇`);
  const sheet = (name: string, without: readonly number[]) =>
    gridOf(name, [["单位", "得分"], ...units.map((unit, at) => [unit, without.includes(at) ? null : 5])]);
  const grids = [
    ...methodGrids({
      roster: units,
      headers: ["指标", "分值", "取数", "计分方法"],
      criteria: [
        ["修桥", 10, "表10!得分", "评分"],
        ["修路", 10, "表1!得分", "评分"],
      ],
    }),
    sheet("表1", [9, 7]),
    sheet("表10", [0, 8]),
  ];
  const missing = assess({ grids }).findings.filter(({ code }) => code === "measure.missing");
  expect(missing.map(({ place }) => placeA1(place!))).toEqual([
    "'表1'!B9",
    "'表1'!B11",
    ...["'表10'!B2", "'表10'!B10"],
  ]);
});

test("a second method of the workbook is the one whose sheets end in its name", () => {
  const departments = methodGrids({
    roster: ["财政局", "教育局"],
    headers: ["指标", "分值", "取数", "计分方法"],
    criteria: [["履职", 100, "部门数据!履职", "评分"]],
    suffix: "部门",
  });
  const data = gridOf("部门数据", [
    ["单位", "履职"],
    ["财政局", 90],
    ["教育局", 95],
  ]);
  const grids = [...countyOf(UNITS, [SCORE]), ...departments, data];
  const order = (suffix: string | null) => assess({ grids, suffix }).standings.map(({ unit }) => unit);
  expect(order("部门")).toEqual(["教育局", "财政局"]);
  expect(order(null)).toEqual(UNITS);
});
