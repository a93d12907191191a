import { assess } from "../../src/core/scoring/assess";
import { journalRows, journalSheet } from "../../src/core/runs/journal-rows";
import { compareRuns, recordRun } from "../../src/core/runs/record-run";
import { readRuns } from "../../src/core/runs/read-runs";
import type { RunRecord } from "../../src/core/runs/run-record";
import type { Grid } from "../../src/core/grid";
import { parsePeriod } from "../../src/core/values/period";
import { plain } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

const ROSTER = ["东山镇", "西河镇"];
const FACTS = { state: "final", inputsHash: "0123456789abcdef" } as const;

/** A workbook for one period, with points given by hand and the runs before it. */
function workbook(period: string, points: readonly number[], settings: readonly (readonly [string, string])[] = []) {
  return [
    ...methodGrids({
      roster: ROSTER,
      settings: [["考核期", period], ...settings],
      headers: ["指标", "分值", "取数", "计分方法"],
      criteria: [["累计修路", 100, "数据!得分", "评分"]],
    }).map((grid) => (grid.sheet === "考核设置" ? onePeriod(grid) : grid)),
    gridOf("数据", [["乡镇", "得分"], ...ROSTER.map((name, at) => [name, points[at]!])]),
  ];
}

/** The case's own period in the place of the usual one. */
function onePeriod(grid: Grid): Grid {
  const rows = grid.values.filter(
    (row, at) => row[0] !== "考核期" || grid.values.findLastIndex((one) => one[0] === "考核期") === at,
  );
  return gridOf(grid.sheet, rows);
}

function journal(runs: readonly RunRecord[]): Grid {
  const head = journalSheet().rows.map(({ cells }) => cells.map((cell) => cell as string));
  return gridOf("考核运行记录", [...head, ...runs.flatMap((run) => journalRows(run, "2020-07-01 09:00"))]);
}

function run(period: string, points: readonly number[], before: readonly RunRecord[] = []): RunRecord {
  return recordRun(assess({ grids: workbook(period, points), previousRuns: before }), FACTS, before);
}

const Q1 = run("2020Q1", [88, 90]);

test("a run reads back from the journal as it was frozen", () => {
  expect(readRuns([journal([Q1])])).toEqual({ runs: [{ ...Q1, inputsHash: "0123456789ab" }], findings: [] });
});

test("a journal row that somebody edited is reported and its run left out", () => {
  const grid = journal([Q1]);
  const edited = gridOf(
    grid.sheet,
    grid.values.map((row) => row.map((cell) => (cell === "88" ? "八十八" : cell))),
  );
  const { runs, findings } = readRuns([edited]);
  expect([runs, findings.map(({ code }) => code)]).toEqual([[], ["run.journal-unreadable"]]);
});

test("places are compared with the quarter before, and a cumulative figure that falls is reported", () => {
  const { standings, findings } = assess({ grids: [...workbook("2020Q2", [95, 85]), journal([Q1])] });
  expect(standings.map(({ unit, previousRank, movement }) => [unit, plain(previousRank!), plain(movement!)])).toEqual([
    ["东山镇", "2", "1"],
    ["西河镇", "1", "-1"],
  ]);
  expect(findings.filter(({ code }) => code === "run.cumulative-falls").map(({ facts }) => facts)).toEqual([
    { unit: "西河镇", item: "累计修路", now: "85", before: "90", period: "2020Q1" },
  ]);
});

test("the office's own sheet stands in for a quarter that the journal does not hold", () => {
  const before = gridOf("一季度排名", [
    ["乡镇", "名次", "总分", "等次"],
    ["西 河 镇", "第1名", 90, "优秀"],
    ["东山镇", "第2名", 88, "良好"],
  ]);
  const grids = [...workbook("2020Q2", [95, 85], [["上期结果", "一季度排名"]]), before];
  expect(assess({ grids }).standings.map(({ previousRank }) => plain(previousRank!))).toEqual(["2", "1"]);
});

test("a correction of a final run is a run of its own that says what changed", () => {
  const corrected = run("2020Q1", [92, 90], [Q1]);
  expect([corrected.number, corrected.corrects]).toEqual([2, 1]);
  const changes = compareRuns(Q1, corrected).map(({ unit, what, before, after }) =>
    [unit, what, ...[before, after].map((one) => (typeof one === "string" || one === null ? one : plain(one)))].join(
      " ",
    ),
  );
  expect(changes).toEqual([
    "东山镇 rank 2 1",
    "东山镇 total 88 92",
    "东山镇 value 88 92",
    "东山镇 points 88 92",
    "西河镇 rank 1 2",
  ]);
  const second = assess({ grids: workbook("2020Q2", [95, 85]), previousRuns: [Q1, corrected] });
  expect(second.standings.map(({ previousTotal }) => plain(previousTotal!))).toEqual(["92", "90"]);
});

test("a half-year is composed of its quarters, a first place adds and a last one takes", () => {
  const runs = [Q1, run("2020Q2", [95, 85], [Q1])];
  const settings = [["考核期合成", "一季度40%、二季度60%、第一名加1分、末名扣1分"]] as const;
  const { standings, isComplete } = assess({ grids: workbook("2020H1", [0, 0], settings), previousRuns: runs });
  expect(isComplete).toBe(true);
  // 88 x 40% + 95 x 60% = 92.2, once last and once first; 90 x 40% + 85 x 60% = 87.
  expect(
    standings.map(({ unit, total, scores }) => [unit, plain(total!), ...scores.map(({ points }) => plain(points!))]),
  ).toEqual([
    ["东山镇", "92.2", "35.2", "57"],
    ["西河镇", "87", "36", "51"],
  ]);
});

test("a year of quarterly means and a year-end check: 88, 84, 80 and 90 make 86.4", () => {
  const quarters = ([88, 84, 80] as const).reduce<readonly RunRecord[]>(
    (runs, points, at) => [...runs, run(`2020Q${at + 1}`, [points, points], runs)],
    [],
  );
  const settings = [["考核期合成", "季度平均60%、年终40%"]] as const;
  const { standings } = assess({ grids: workbook("2020", [90, 90], settings), previousRuns: quarters });
  expect(standings.map(({ total }) => plain(total!))).toEqual(["86.4", "86.4"]);
});

test("a quarter that was never run blocks the half-year", () => {
  const settings = [["考核期合成", "一季度40%、二季度60%"]] as const;
  const { findings, isComplete, standings } = assess({
    grids: workbook("2020H1", [0, 0], settings),
    previousRuns: [Q1],
  });
  expect(isComplete).toBe(false);
  expect(findings.filter(({ severity }) => severity === "blocking").map(({ facts }) => facts)).toEqual([
    { period: "2020Q2" },
  ]);
  expect(standings.map(({ total }) => total)).toEqual([null, null]);
});

test("a period given by the caller wins over the sheet's", () => {
  const { period } = assess({ grids: workbook("2020Q2", [95, 85]), period: parsePeriod("2020Q3") });
  expect(period).toEqual({ kind: "quarter", year: 2020, quarter: 3 });
});
