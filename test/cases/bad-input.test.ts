import { placeA1 } from "../../src/core/address";
import type { CellValue, Grid } from "../../src/core/grid";
import { assess } from "../../src/core/scoring/assess";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";
import type { WrittenMethod } from "../support/method-grids";

const HEADERS = ["指标", "分值", "取数", "取数方式", "条件", "计分方法", "参数", "目标值", "单位", "类型"];
const GOOD = ["参保率", 10, "数据!参保率", "", "", "达标扣减", "步长=1;每步扣=1", "≥95", "%", ""];

function criterion(change: Readonly<Record<string, CellValue>>): CellValue[] {
  return GOOD.map((cell, at) => change[HEADERS[at]!] ?? cell);
}

function data(...rows: readonly (readonly CellValue[])[]): Grid {
  return gridOf("数据", [["乡镇", "参保率(%)", "状态", "应参保", "时限"], ...rows]);
}
const ROWS = [
  ["城关镇", 96, "已办", 0, "2020-05-01"],
  ["河口镇", 92, "未办", 10, "长期"],
] as const;

/** Findings that block or ask, with their cells. */
function found(change: Partial<WrittenMethod>, sheets: readonly Grid[] = [data(...ROWS)]) {
  const method = methodGrids({ roster: ["城关镇", "河口镇"], headers: HEADERS, criteria: [criterion({})], ...change });
  const { findings, isComplete } = assess({ grids: [...method, ...sheets] });
  for (const one of findings) {
    expect(findingSentence(one, "zh-CN")).not.toMatch(/undefined|\[object/);
    expect(findingSentence(one, "en")).not.toMatch(/undefined|\[object/);
  }
  const serious = findings.filter(({ severity }) => severity === "blocking");
  expect(isComplete).toBe(serious.length === 0);
  return serious.map(({ code, place }) => `${code} ${place ? placeA1(place) : ""}`.trim());
}

test("a county without mistakes has none", () => expect(found({})).toEqual([]));

test("a workbook without method sheets says which it needs", () => {
  expect(assess({ grids: [data(...ROWS)] }).findings.map(({ code, facts }) => [code, facts])).toEqual([
    ["method.sheet-missing", { sheet: "乡镇名册" }],
    ["method.sheet-missing", { sheet: "考核设置" }],
    ["method.sheet-missing", { sheet: "考核指标" }],
  ]);
  expect(assess({ grids: [] }).isComplete).toBe(false);
});

test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ["points that are no number", { 分值: "十分之多" }, ["method.not-a-number '考核指标'!B2"]],
  ["negative points", { 分值: -5 }, ["method.not-positive '考核指标'!B2"]],
  ["no points", { 分值: "" }, ["method.cell-empty '考核指标'!B2"]],
  ["points that are an error", { 分值: { error: "#REF!" } }, ["method.cell-error '考核指标'!B2"]],
  ["no source", { 取数: "" }, ["method.no-source '考核指标'!C2"]],
  ["a source without a sheet", { 取数: "参保率" }, ["method.bad-source '考核指标'!C2"]],
  ["a sheet that is not there", { 取数: "社保!参保率" }, ["method.source-sheet-missing '考核指标'!C2"]],
  ["a column that is not there", { 取数: "数据!合格率" }, ["method.source-column-missing '考核指标'!C2"]],
  ["an unknown measure", { 取数方式: "随便" }, ["method.unknown-choice '考核指标'!D2"]],
  ["a share without a condition", { 取数方式: "占比" }, ["method.needs-condition '考核指标'!E2"]],
  ["a ratio without a denominator", { 取数方式: "比率" }, ["method.needs-denominator '考核指标'!C2"]],
  ["an unknown method", { 计分方法: "看着给" }, ["rule.kind-unknown '考核指标'!F2"]],
  ["a parameter that is missing", { 参数: "步长=1" }, ["rule.parameter-missing '考核指标'!G2"]],
  [
    "a target that is no target",
    { 目标值: "越多越好" },
    ["method.bad-target '考核指标'!H2", "method.needs-target '考核指标'!H2"],
  ],
  ["no target where one is needed", { 目标值: "" }, ["method.needs-target '考核指标'!H2"]],
  ["a target of zero", { 计分方法: "按完成比例", 参数: "", 目标值: "0" }, ["method.target-zero '考核指标'!H2"]],
  ["no rule", { 计分方法: "" }, ["method.no-rule '考核指标'!A2"]],
  ["a kind that is none", { 类型: "惩罚" }, ["method.unknown-choice '考核指标'!J2"]],
  ["a condition with no value", { 取数方式: "计数", 条件: "状态=" }, ["method.bad-condition '考核指标'!E2"]],
  ["a condition on no column", { 取数方式: "计数", 条件: "阶段=已办" }, ["method.source-column-missing '考核指标'!E2"]],
])("%s", (_, change, codes) => expect(found({ criteria: [criterion(change)] })).toEqual(codes));

test.each<[string, CellValue, CellValue, readonly string[]]>([
  ["an unknown period", "考核期", "明年春天", ["method.bad-period '考核设置'!B2"]],
  ["rounding that is none", "修约规则", "往上进", ["method.unknown-choice '考核设置'!B3"]],
  ["too many decimals", "小数位数", "12", ["method.bad-digits '考核设置'!B3"]],
  ["bands that overlap", "等次", "优(85-100)、良(80-89)", ["method.band-overlap '考核设置'!B3"]],
  ["bands in the wrong order", "等次", "良:≥80;优:≥90", ["method.bands-not-falling '考核设置'!B3"]],
  ["quotas above all units", "等次", "优:不超过60%;良:不超过50%", ["method.band-quota-over '考核设置'!B3"]],
  ["weights that miss 100%", "考核期合成", "上半年40%、下半年50%", ["method.composition-weights '考核设置'!B3"]],
  ["a tie breaker that is no item", "并列时依次比较", "村貌", ["method.unknown-tie-breaker '考核设置'!B3"]],
])("%s", (_, key, value, codes) => {
  const settings = [[String(key), value] as const];
  expect(found({ settings })).toEqual(codes);
});

test("bands written 80-89 and 90-100 are asked about, and the score between counts as the lower one", () => {
  const method = methodGrids({
    roster: ["城关镇"],
    settings: [["等次", "优(90-100)、良(80-89)、中(60-79)、差(0-59)"]],
    headers: ["指标", "分值", "取数", "计分方法"],
    criteria: [["得分", 100, "数据!得分", "评分"]],
  });
  const grids = [
    ...method,
    gridOf("数据", [
      ["乡镇", "得分"],
      ["城关镇", 89.5],
    ]),
  ];
  const { findings, standings } = assess({ grids });
  expect(findings.filter(({ code }) => code === "method.band-gap")).toHaveLength(3);
  expect(standings[0]!.band).toBe("良");
});

test.each<[string, Partial<WrittenMethod>, readonly string[]]>([
  ["a township twice in the roster", { roster: ["城关镇", "河口镇", "城关镇"] }, ["method.unit-twice '乡镇名册'!A4"]],
  ["an item twice", { criteria: [criterion({}), criterion({})] }, ["method.item-twice '考核指标'!A3"]],
  ["a veto of nobody", { vetoes: [["平安镇", "事故", "文号", "", "", ""]] }, ["method.unknown-unit '否决事项'!A2"]],
  [
    "an unknown veto effect",
    { vetoes: [["城关镇", "事故", "文号", "", "", "罚站"]] },
    ["method.unknown-choice '否决事项'!F2"],
  ],
  ["a veto on no day", { vetoes: [["城关镇", "事故", "文号", "上个月", "", ""]] }, ["method.not-a-day '否决事项'!D2"]],
  [
    "an adjustment without points",
    { adjustments: [["城关镇", "表彰", "", "", "", ""]] },
    ["method.cell-empty '加扣分'!C2"],
  ],
])("%s", (_, change, codes) => expect(found(change)).toEqual(codes));

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  ["a township missing from the sheet", [ROWS[0]], ["measure.unit-missing '数据'!A2"]],
  ["a township twice in the sheet", [...ROWS, ["城关镇", 97, "", 1, ""]], ["measure.unit-twice '数据'!B2"]],
  ["a blank cell", [ROWS[0], ["河口镇", null, "", 1, ""]], ["measure.missing '数据'!B3"]],
  ["a text", [ROWS[0], ["河口镇", "九成多", "", 1, ""]], ["measure.missing '数据'!B3"]],
])("%s", (_, rows, codes) => expect(found({}, [data(...rows)])).toEqual(codes));

test("a formula error blocks with its cell", () => {
  const rows = [ROWS[0], ["河口镇", { error: "#DIV/0!" }, "", 1, ""]] as const;
  expect(found({}, [data(...rows)])).toContain("value.error '数据'!B3");
});

test("nothing over nothing does not apply; something over nothing blocks", () => {
  const change = criterion({ 取数: "数据!应参保/数据!应参保", 取数方式: "比率" });
  expect(found({ criteria: [change, criterion({ 指标: "另一项" })] })).toEqual([]);
  const contradiction = criterion({ 取数: "数据!参保率/数据!应参保", 取数方式: "比率" });
  expect(found({ criteria: [contradiction] })).toEqual(["measure.zero-denominator '数据'!D2"]);
});
