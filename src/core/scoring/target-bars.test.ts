import { gridOf } from "../../../test/support/make-grid";
import { methodGrids } from "../../../test/support/method-grids";
import { placeA1 } from "../address";
import type { CellValue } from "../grid";
import { journalRows, journalSheet } from "../runs/journal-rows";
import { recordRun } from "../runs/record-run";
import { parsePeriod } from "../values/period";
import { plain } from "../values/rounding";
import { assess } from "./assess";

/** Two townships and the province's row below them; each township's own task stands beside its figure. */
const FIGURES = [
  ["单位", "增速(%)", "年度任务(%)"],
  ["甲镇", 10, 8],
  ["乙镇", 6, 12],
  ["全省", 7, null],
] as const;

interface Case {
  readonly target: string;
  readonly unit?: string;
  readonly source?: string;
  readonly rows?: readonly (readonly CellValue[])[];
  readonly classes?: readonly string[];
}

/** An item of 10 points, all or nothing, whose bar is what the case writes into 目标值. */
function county({ target, unit = "%", source = "经济!增速", rows = FIGURES, classes = ["", ""] }: Case) {
  const method = methodGrids({
    roster: ["甲镇", "乙镇"].map((name, at) => [name, "", classes[at]!]),
    headers: ["指标", "分值", "取数", "计分方法", "目标值", "单位"],
    criteria: [["经济增速", 10, source, "达标得分", target, unit]],
  });
  return [
    ...method,
    gridOf("经济", rows),
    gridOf("省里通报", [
      ["指标", "数值"],
      ["增速", 6.5],
      ["备注", "待定"],
      ["去年", "65‰"],
    ]),
  ];
}

/** `单位 标准 得分` of each township, and what blocks with its cell. */
function judged(one: Case) {
  const { standings, findings } = assess({ grids: county(one) });
  const lines = standings.map(({ unit, scores }) => {
    const { bar, points } = scores[0]!;
    return [unit, bar ? plain(bar) : "-", points ? plain(points) : "-"].join(" ");
  });
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  return [...lines.sort(), ...blocking.map(({ code, place }) => `${code} ${place ? placeA1(place) : ""}`)];
}

test.each<[string, Case, readonly string[]]>([
  ["a figure is the same for all", { target: "≥7%" }, ["乙镇 7 0", "甲镇 7 10"]],
  ["a figure in another unit of measure is converted", { target: "≥70‰" }, ["乙镇 7 0", "甲镇 7 10"]],
  ["the average of all", { target: "不低于平均值" }, ["乙镇 8 0", "甲镇 8 10"]],
  [
    "the average of one's own class: each of two is alone in its class",
    { target: "不低于组内平均值", classes: ["川道组", "山区组"] },
    ["乙镇 6 10", "甲镇 10 10"],
  ],
  ["each township's own task, times a factor", { target: "≥经济!年度任务×50%" }, ["乙镇 6 10", "甲镇 4 10"]],
  ["the row of the province, times a factor", { target: "≥全省×1.2" }, ["乙镇 8.4 0", "甲镇 8.4 10"]],
  [
    "the row whose name begins with the province, such as 全省平均",
    { target: "≥全省", rows: [...FIGURES.slice(0, 3), ["全省平均", 7, null]] },
    ["乙镇 7 0", "甲镇 7 10"],
  ],
  ["one cell of another sheet", { target: "≥'省里通报'!B2" }, ["乙镇 6.5 0", "甲镇 6.5 10"]],
  [
    "one cell with a unit of measure of its own: 65‰ is 6.5%",
    { target: "≥'省里通报'!B4" },
    ["乙镇 6.5 0", "甲镇 6.5 10"],
  ],
  ["the bar of the phase that the period ends in", { target: "6月底≥7%;12月底≥12%" }, ["乙镇 7 0", "甲镇 7 10"]],
  ["the next phase's after it", { target: "3月底≥5%;12月底≥9%" }, ["乙镇 9 0", "甲镇 9 10"]],
  ["a figure with a unit for an item without one", { target: "≥7%", unit: "" }, ["乙镇 7 0", "甲镇 7 10"]],
])("a bar may be %s", (_, one, expected) => expect(judged(one)).toEqual(expected));

const MISSING = ["measure.bar-missing '考核指标'!E2", "measure.bar-missing '考核指标'!E2"];
const NO_SCORE = ["乙镇 - -", "甲镇 - -"];

test.each<[string, Case, readonly string[]]>([
  ["a cell that holds no number", { target: "≥'省里通报'!B3" }, [...NO_SCORE, ...MISSING]],
  ["a cell of a sheet that is not there", { target: "≥'市里通报'!B3" }, [...NO_SCORE, ...MISSING]],
  ["a row that is not there", { target: "≥全国" }, [...NO_SCORE, "measure.row-not-found '考核指标'!E2", ...MISSING]],
  ["the previous period, which was never run", { target: "≥上期" }, [...NO_SCORE, ...MISSING]],
])("%s is no bar: it blocks and says where", (_, one, expected) => {
  const lines = judged(one).filter((line) => !line.startsWith("rule.refused"));
  expect(lines.sort()).toEqual([...expected].sort());
});

test("what is missing is told by name: the row and its sheet, the township and its bar", () => {
  const { findings } = assess({ grids: county({ target: "≥全国" }) });
  expect(findings.filter(({ severity }) => severity === "blocking").map(({ facts }) => facts)).toEqual(
    expect.arrayContaining([
      { row: "全国", sheet: "经济" },
      { unit: "甲镇", item: "经济增速", text: "≥全国" },
      { unit: "乙镇", item: "经济增速", text: "≥全国" },
    ]),
  );
});

test("an average over nobody is no bar: both townships lack their figure", () => {
  const rows = [FIGURES[0], ["甲镇", null, null], ["乙镇", null, null]];
  expect(judged({ target: "不低于平均值", rows })).toEqual(expect.arrayContaining([...NO_SCORE, ...MISSING]));
});

test("an item that is fed by 加扣分 has no row of the province", () => {
  const method = methodGrids({
    roster: ["甲镇"],
    headers: ["指标", "分值", "取数方式", "计分方法", "目标值"],
    criteria: [["纪律", 10, "加扣分", "达标得分", "≥全省"]],
  });
  const { findings } = assess({ grids: method });
  const blocking = findings.filter(({ severity }) => severity === "blocking").map(({ code }) => code);
  expect(blocking).toContain("measure.bar-missing");
});

test("a blank in the province's row is no bar, it is not zero", () => {
  const rows = [...FIGURES.slice(0, 3), ["全省", null, null]];
  expect(judged({ target: "≥全省", rows })).toEqual(expect.arrayContaining([...NO_SCORE, ...MISSING]));
});

test("a figure of several columns has no row of the province", () => {
  expect(judged({ target: "≥全省", source: "经济!增速;经济!年度任务" })).toEqual(expect.arrayContaining(MISSING));
});

test("a bar out of a column or a row that is not there is told as the column that is not there", () => {
  const lines = judged({ target: "≥全省", source: "社保!参保率" });
  expect(lines).toEqual([...NO_SCORE, "method.source-sheet-missing '考核指标'!C2", ...MISSING]);
  expect(judged({ target: "≥经济!全年任务" })).toEqual(
    expect.arrayContaining(["method.source-column-missing '考核指标'!C2"]),
  );
});

test("a township without a task of its own has no bar, the others have theirs", () => {
  const rows = [FIGURES[0], FIGURES[1], ["乙镇", 6, null]];
  const lines = judged({ target: "≥经济!年度任务", rows });
  expect(lines).toEqual(expect.arrayContaining(["乙镇 - -", "甲镇 8 10", MISSING[0]]));
});

test("figures that do not go together are compared as they stand", () => {
  expect(judged({ target: "≥7", unit: "户" })).toEqual(["乙镇 7 0", "甲镇 7 10"]);
});

test("5% more than the period before", () => {
  const first = recordRun(
    assess({ grids: county({ target: "≥1" }), period: parsePeriod("2020Q1") }),
    { state: "final", inputsHash: "" },
    [],
  );
  const head = journalSheet().rows.map(({ cells }) => cells.map((cell) => cell as string));
  const journal = gridOf("考核运行记录", [...head, ...journalRows(first, "2020-04-01 09:00")]);
  const { standings } = assess({ grids: [...county({ target: "≥上期×105%" }), journal] });
  expect(standings.map(({ unit, scores }) => `${unit} ${plain(scores[0]!.bar!)}`)).toEqual(["甲镇 10.5", "乙镇 6.3"]);
});
