import { countyOf } from "../../../test/support/written-county";
import { placeA1 } from "../address";
import { recordRun } from "../runs/record-run";
import type { RunRecord } from "../runs/run-record";
import { exact } from "../values/exact";
import { parsePeriod } from "../values/period";
import { plain } from "../values/rounding";
import { assess } from "./assess";

/** What the parts of a composition have none of. */
const NAMELESS = {
  ...{ part: null, scope: null, methodName: null, target: null, department: null },
  ...{ note: null, parameters: null, notApplicable: null },
};

const UNITS = ["甲镇", "乙镇", "丙镇"];

function assessed(
  period: string,
  points: readonly number[],
  before: readonly RunRecord[],
  settings: readonly (readonly [string, string])[] = [],
) {
  const grids = countyOf(UNITS.slice(0, points.length), [{ 指标: "得分", 分值: 100, figures: points }], { settings });
  return assess({ grids, period: parsePeriod(period), previousRuns: before });
}

/** Frozen runs of the periods, with the points of 甲镇, 乙镇 and 丙镇. */
function frozen(...periods: readonly (readonly [period: string, points: readonly number[]])[]): readonly RunRecord[] {
  return periods.map(([period, points]) =>
    recordRun(assessed(period, points, []), { state: "final", inputsHash: "" }, []),
  );
}

/** `甲镇 40 + 48 = 88`: the parts of each unit in the order of its parts, and its total. */
function composed(
  period: string,
  text: string,
  runs: readonly RunRecord[],
  own: readonly number[] = [0, 0],
): readonly string[] {
  const { standings } = assessed(period, own, runs, [["考核期合成", text]]);
  return [...standings]
    .sort((a, b) => UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit))
    .map(({ unit, scores, total }) => {
      const parts = scores.map(({ points }) => (points ? plain(points) : "-"));
      return `${unit} ${parts.join(" + ")} = ${total ? plain(total) : "-"}`;
    });
}

const QUARTERS = frozen(["2020Q1", [80, 90]], ["2020Q2", [90, 70]], ["2020Q3", [100, 80]], ["2020Q4", [70, 60]]);
const HALVES = frozen(["2020H1", [80, 91]], ["2020H2", [95, 70]]);

test.each<[string, string, readonly RunRecord[], readonly number[], readonly string[]]>([
  ["2020H1", "一季度40%、二季度60%", QUARTERS, [0, 0], ["甲镇 32 + 54 = 86", "乙镇 36 + 42 = 78"]],
  ["2020H2", "三季度50%、四季度50%", QUARTERS, [0, 0], ["甲镇 50 + 35 = 85", "乙镇 40 + 30 = 70"]],
  ["2020", "上半年40%、下半年60%", HALVES, [0, 0], ["甲镇 32 + 57 = 89", "乙镇 36.4 + 42 = 78.4"]],
  // (80 + 95) / 2 x 70% = 61.25 and 90 x 30% = 27.
  ["2020", "半年平均70%、年终30%", HALVES, [90, 60], ["甲镇 61.25 + 27 = 88.25", "乙镇 56.35 + 18 = 74.35"]],
  // The mean of a half-year's own two quarters: 85 and 80 in the first, 85 and 70 in the second.
  ["2020H1", "季度平均100%", QUARTERS, [0, 0], ["甲镇 85 = 85", "乙镇 80 = 80"]],
  ["2020H2", "季度平均100%", QUARTERS, [0, 0], ["甲镇 85 = 85", "乙镇 70 = 70"]],
  ["2020", "季度平均100%", QUARTERS, [0, 0], ["甲镇 85 = 85", "乙镇 75 = 75"]],
  // Where 年终 has a part, the first three quarters are enough: (80 + 90 + 100) / 3 = 90, (90 + 70 + 80) / 3 = 80.
  ["2020", "季度平均60%、年终40%", QUARTERS.slice(0, 3), [90, 100], ["甲镇 54 + 36 = 90", "乙镇 48 + 40 = 88"]],
])("%s by %s", (period, text, runs, own, expected) => expect(composed(period, text, runs, own)).toEqual(expected));

test("a quarter is never composed, whatever the setting says", () => {
  expect(composed("2020Q2", "一季度40%、二季度60%", QUARTERS, [95, 85])).toEqual(["甲镇 95 = 95", "乙镇 85 = 85"]);
});

test.each([
  ["季度平均100%", ["2020Q4"]],
  ["一季度50%、四季度50%", ["2020Q4"]],
  ["上半年50%、下半年50%", ["2020H1", "2020H2"]],
  ["季度平均50%、上半年50%", ["2020Q4", "2020H1"]],
  // Wanted by both parts, told once.
  ["季度平均50%、四季度50%", ["2020Q4"]],
])("%s blocks by the periods that were never run", (text, periods) => {
  const { findings } = assessed("2020", [0, 0], QUARTERS.slice(0, 3), [["考核期合成", text]]);
  const missing = findings.filter(({ code }) => code === "method.composition-needs-period");
  expect(missing.map(({ facts, severity }) => [severity, facts])).toEqual(
    periods.map((period) => ["blocking", { period }]),
  );
  expect(composed("2020", text, QUARTERS.slice(0, 3)).every((line) => line.endsWith("= -"))).toBe(true);
});

test("年终 stands for the fourth quarter only: an earlier one that was never run blocks", () => {
  const { findings } = assessed("2020", [90, 100], QUARTERS.slice(0, 2), [["考核期合成", "季度平均60%、年终40%"]]);
  expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
    ["method.composition-needs-period", { period: "2020Q3" }],
  ]);
});

test("a township that only one of two quarters knows has no mean of the two", () => {
  const known = frozen(["2020Q1", [80, 90]], ["2020Q2", [90, 70, 60]]);
  const settings = [["考核期合成", "季度平均100%"]] as const;
  const { standings, findings } = assessed("2020H1", [0, 0, 0], known, settings);
  expect(standings.map(({ unit, total }) => `${unit} ${total ? plain(total) : "-"}`)).toEqual([
    "甲镇 85",
    "乙镇 80",
    "丙镇 -",
  ]);
  expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
    ["run.total-blocked", { unit: "丙镇", items: "季度平均得分" }],
  ]);
});

test("a township that an earlier run does not know has no mean: its total waits, and it is told", () => {
  expect(composed("2020H1", "季度平均100%", QUARTERS, [0, 0, 0])[2]).toBe("丙镇 - = -");
  const { findings, isComplete } = assessed("2020H1", [0, 0, 0], QUARTERS, [["考核期合成", "季度平均100%"]]);
  expect(findings.map(({ severity, code, facts, place }) => [severity, code, facts, placeA1(place!)])).toEqual([
    ["warning", "run.total-blocked", { unit: "丙镇", items: "季度平均得分" }, "'考核设置'!B3"],
  ]);
  expect(isComplete).toBe(true);
});

test("a year without items of its own has no 年终: that blocks, and no zero stands for it", () => {
  const grids = countyOf(["甲镇"], [{ 指标: "表彰", 类型: "加分", 分值: 5, figures: [2] }], {
    settings: [["考核期合成", "上半年60%、年终40%"]],
  });
  const { standings, findings } = assess({ grids, period: parsePeriod("2020"), previousRuns: HALVES });
  expect(standings[0]!.scores.map(({ points }) => points && plain(points))).toEqual(["48", null, "2"]);
  expect(standings[0]!.total).toBeNull();
  expect(findings.map(({ severity, code, facts }) => [severity, code, facts])).toEqual([
    ["blocking", "run.total-blocked", { unit: "甲镇", items: "年终得分" }],
  ]);
});

test("each part is explained as a criterion of its own, with its share of the points and no cell", () => {
  const place = { sheet: "考核设置", row: 2, col: 1 };
  const settings = [["考核期合成", "季度平均60%、年终40%"]] as const;
  const { standings, findings } = assessed("2020", [90, 100], QUARTERS.slice(0, 3), settings);
  expect(findings).toEqual([]);
  // (80 + 90 + 100) / 3 = 90, of which 60% are 54; 90 of 年终, of which 40% are 36.
  const [quarters, own] = standings.find(({ unit }) => unit === "甲镇")!.scores;
  expect(quarters).toEqual({
    criterion: {
      ...NAMELESS,
      ...{
        id: "季度平均得分",
        section: "考核期合成",
        item: "季度平均得分",
        kind: "score",
        full: exact(60),
        unit: "分",
      },
      ...{ measure: { kind: "adjustments" }, rule: { kind: "manual" }, ruleText: "" },
      ...{ place, cells: { source: place, condition: place, target: place } },
    },
    reading: { state: "number", value: exact(90), unit: "分", sources: [] },
    bar: null,
    points: exact(54),
    how: { kind: "composed", part: "quarters", score: exact(90), weight: exact(60), exactPoints: exact(54) },
  });
  expect([own!.criterion.item, plain(own!.criterion.full)]).toEqual(["年终得分", "40"]);
  expect(own!.how).toEqual({
    kind: "composed",
    ...{ part: "own", score: exact(90), weight: exact(40), exactPoints: exact(36) },
  });
});

test("a part without a score is explained as missing, and its value is blank, not zero", () => {
  const { standings } = assessed("2020H1", [0, 0, 0], QUARTERS, [["考核期合成", "季度平均100%"]]);
  const [part] = standings.find(({ unit }) => unit === "丙镇")!.scores;
  const { reading, how, points } = part!;
  expect([reading, how, points]).toEqual([{ state: "blank", sources: [] }, { kind: "missing" }, null]);
});

test.each([
  ["2020H1", "第一名加1分、末名扣0.5分", ["甲镇 85.5", "乙镇 80.5"]],
  ["2020H1", "第一名加1分", ["甲镇 86", "乙镇 81"]],
  ["2020H1", "末名扣0.5分", ["甲镇 84.5", "乙镇 79.5"]],
])("%s: %s for each quarter, counted once each", (period, text, expected) => {
  // 甲 is last in the first quarter and first in the second, 乙 the other way round.
  const { standings } = assessed(period, [0, 0], QUARTERS, [["考核期合成", `季度平均100%、${text}`]]);
  expect(standings.map(({ unit, total }) => `${unit} ${plain(total!)}`)).toEqual(expected);
});

test("the second of three neither wins nor loses points, and all who tie for the first place win them", () => {
  const three = frozen(["2020Q1", [90, 80, 70]], ["2020Q2", [90, 90, 90]]);
  const settings = [["考核期合成", "季度平均100%、第一名加1分、末名扣2分"]] as const;
  const { standings } = assessed("2020H1", [0, 0, 0], three, settings);
  expect(
    standings.map(({ unit, total, bonus, deduction }) => [unit, plain(total!), plain(bonus), plain(deduction)]),
  ).toEqual([
    // 90 + 2, 85 + 1, 80 + 1 - 2.
    ["甲镇", "92", "2", "0"],
    ["乙镇", "86", "1", "0"],
    ["丙镇", "79", "1", "2"],
  ]);
  expect(standings[2]!.adjustments.map(({ item, reason, counted }) => [item, reason, plain(counted)])).toEqual([
    ["季度末名", "2020Q1", "-2"],
    ["季度第一名", "2020Q2", "1"],
  ]);
});

test("places are counted in the quarters that there are", () => {
  const settings = [["考核期合成", "年终100%、第一名加1分、末名扣2分"]] as const;
  const { standings } = assessed("2020", [70, 70], QUARTERS.slice(0, 2), settings);
  // Each was first once and last once.
  expect(standings.map(({ unit, total }) => `${unit} ${plain(total!)}`)).toEqual(["甲镇 69", "乙镇 69"]);
});

test("a township that a quarter did not rank wins and loses nothing there", () => {
  const known = frozen(["2020Q1", [90, 80]], ["2020Q2", [90, 80]]);
  const settings = [["考核期合成", "年终100%、第一名加1分、末名扣2分"]] as const;
  const { standings } = assessed("2020H1", [70, 70, 70], known, settings);
  expect(standings.map(({ unit, total }) => `${unit} ${plain(total!)}`).sort()).toEqual([
    "丙镇 70",
    "乙镇 66",
    "甲镇 72",
  ]);
});

test("the last place is the lowest that was ranked, in whatever order the journal has the townships", () => {
  const veto = [["丁镇", "事故", "文号", "", "", "不予排名"]];
  const items = [{ 指标: "得分", 分值: 100, figures: [90, 70, 80, 95] }];
  const units = [...UNITS, "丁镇"];
  const first = recordRun(
    assess({ grids: countyOf(units, items, { vetoes: veto }), period: parsePeriod("2020Q1") }),
    { state: "final", inputsHash: "" },
    [],
  );
  const settings = [["考核期合成", "年终100%、第一名加1分、末名扣2分"]] as const;
  const grids = countyOf(units, [{ ...items[0]!, figures: [60, 60, 60, 60] }], { settings });
  const totals = (run: RunRecord) =>
    assess({ grids, period: parsePeriod("2020"), previousRuns: [run] })
      .standings.map(({ unit, total }) => `${unit} ${plain(total!)}`)
      .sort();
  const expected = ["丁镇 60", "丙镇 60", "乙镇 58", "甲镇 61"];
  expect(totals(first)).toEqual(expected);
  expect(totals({ ...first, units: [...first.units].reverse() })).toEqual(expected);
});
