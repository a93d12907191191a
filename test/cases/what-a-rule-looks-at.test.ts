import { assess } from "../../src/core/scoring/assess";
import { recordRun } from "../../src/core/runs/record-run";
import { parsePeriod } from "../../src/core/values/period";
import { countyOf, pointLines } from "../support/written-county";
import type { WrittenItem } from "../support/written-county";

/**
 * A rule is handed what its own parameters name: the quarter before, the places in the sheet, the average, the others. The
 * points are worked by hand.
 */
const UNITS = ["甲镇", "乙镇", "丙镇"];

function scored(item: WrittenItem, before?: WrittenItem): readonly string[] {
  const runs = before
    ? [
        recordRun(
          assess({ grids: countyOf(UNITS, [before]), period: parsePeriod("2020Q1") }),
          { state: "final", inputsHash: "" },
          [],
        ),
      ]
    : [];
  return pointLines(assess({ grids: countyOf(UNITS, [item]), period: parsePeriod("2020Q2"), previousRuns: runs })).map(
    (line) => line.split(" ")[1]!,
  );
}

const INCOME: WrittenItem = { 指标: "收入", figures: [110, 100, 90] };
const FIRST: WrittenItem = { ...INCOME, figures: [100, 100, 100] };

test("a table held against the quarter before takes that quarter's figures", () => {
  const rule = { 计分方法: "区间赋分", 参数: "依据=比上期;区间=>0:10,[0~0]:6,<0:0" };
  // The units in the order of their names 丙, 乙, 甲.
  expect(scored({ ...INCOME, ...rule }, FIRST)).toEqual(["0", "6", "10"]);
});

test("a formula takes the quarter before, the average and the best that it names", () => {
  const points = (formula: string): readonly string[] =>
    scored({ ...INCOME, 计分方法: "公式计分", 参数: `公式=${formula};最高=100%` }, FIRST);
  expect(points("分值×实际值÷上期值")).toEqual(["9", "10", "10"]);
  expect(points("实际值≥平均值:分值|其余:分值×50%")).toEqual(["5", "10", "10"]);
  expect(points("分值×(实际值-最低值)÷(最高值-最低值)")).toEqual(["0", "5", "10"]);
  expect(points("分值-(名次-1)×2")).toEqual(["6", "8", "10"]);
});

test("without a quarter before, a rule that looks at it gives nothing and says so", () => {
  const item = { ...INCOME, 计分方法: "公式计分", 参数: "公式=分值×实际值÷上期值" };
  const assessment = assess({ grids: countyOf(UNITS, [item]), period: parsePeriod("2020Q2"), previousRuns: [] });
  expect(assessment.standings.map(({ total }) => total)).toEqual([null, null, null]);
  const refused = assessment.findings.filter(({ code }) => code === "rule.refused");
  expect(refused.map(({ facts }) => facts)).toEqual(
    UNITS.map((unit) => ({ item: "收入", unit, reason: "noPrevious" })),
  );
});

test("where the sheet holds places, a share of the places looks at them", () => {
  const places: WrittenItem = { 指标: "排名", 单位: "名", figures: [1, 2, 3] };
  const rule = { 计分方法: "区间赋分", 参数: "依据=名次占比;区间=≤34:10,≤67:6,*:2" };
  expect(scored({ ...places, ...rule })).toEqual(["2", "6", "10"]);
});
