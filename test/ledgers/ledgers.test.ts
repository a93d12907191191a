import type { Grid } from "../../src/core/grid";
import { DEFAULT_QUOTAS } from "../../src/core/ledgers/ledger-quotas";
import type { LedgerContext } from "../../src/core/ledgers/ledger";
import { readWorkbookLedger } from "../../src/core/ledgers/workbook-ledgers";
import { plain } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";

const UNITS = ["城关镇", "河口镇", "石桥乡"];
const ROSTER = UNITS.map((name) => ({ name, otherNames: [] }));
const QUARTER: LedgerContext = { first: "2020-04-01", last: "2020-06-30", units: UNITS, quotas: DEFAULT_QUOTAS };

function ledger(grid: Grid) {
  const found = readWorkbookLedger(grid, ROSTER, QUARTER);
  if (!found) throw new Error(`${grid.sheet} is no ledger`);
  return found;
}

/** The figure of every township, "空" where there is none. */
function figures(grid: Grid, name: string): Record<string, string> {
  const figure = ledger(grid).figure(name);
  if (!figure) throw new Error(`no figure ${name}`);
  return Object.fromEntries(
    [...figure.readings].map(([unit, reading]) => [unit, reading.state === "number" ? plain(reading.value, 2) : "空"]),
  );
}

function codes(grid: Grid): string[] {
  return ledger(grid).findings.map(({ code, place }) => `${code}@${place ? place.row + 1 : "-"}`);
}

describe("整改台账 (M9)", () => {
  const grid = gridOf("整改台账", [
    ["青山县问题整改台账"],
    ["序号", "乡镇", "存在问题", "来源", "完成时限", "整改情况", "销号日期"],
    [1, "城关镇", "饮水管护不到位", "省级反馈", "2020-05-31", "已销号", "2020-05-20"],
    [2, "城 关 镇", "档案不全", "自查", "6月底", "整改中", null],
    [3, "城关镇", "保洁机制", "中央反馈", "长期坚持", "长期坚持", null],
    [4, "河口镇", "厕所未改", "市级反馈", "10月底", "整改中", null],
    [5, "河口镇", "公示不全", "市级反馈", "2020-06-15", "已销号", "2020-07-08"],
    [6, "河囗镇", "道路损坏", "市级反馈", "2020-06-15", "已销号", null],
  ]);

  test("standing items count in no rate; items cleared after the period are not cleared", () => {
    // 城关: 1 of 2 (the third is standing); 河口: 0 of 2; 石桥: nothing to clear.
    expect(figures(grid, "销号率")).toEqual({ 城关镇: "50", 河口镇: "0", 石桥乡: "空" });
    expect(figures(grid, "逾期数")).toEqual({ 城关镇: "1", 河口镇: "1", 石桥乡: "0" });
    expect(figures(grid, "长期坚持数")).toEqual({ 城关镇: "1", 河口镇: "0", 石桥乡: "0" });
  });

  test("a name that is not in the roster is a question and counts for nobody", () => {
    expect(codes(grid)).toContain("ledger.unit-unknown@8");
    expect(figures(grid, "问题数").河口镇).toBe("2");
  });

  test("overdue items are named with their cell", () => {
    expect(codes(grid)).toEqual(expect.arrayContaining(["ledger.overdue@4", "ledger.overdue@7"]));
  });
});

describe("督查台账 (M5)", () => {
  const grid = gridOf("督查台账", [
    ["乡镇", "督查日期", "督查方式", "发现问题", "性质", "扣分"],
    ["城关镇", "2020-04-10", "日常督查", "队员不在岗", "首次发现", null],
    ["城关镇", "2020-05-10", "暗访", "队员不在岗", "首次发现", null],
    ["城关镇", "2020-05-11", "重点督查", "台账不全", "到期未改", null],
    ["河口镇", "2020-06-01", "效能问责", "推诿扯皮", "首次发现", 5],
    ["河口镇", "2020-03-31", "日常督查", "上季度的问题", "首次发现", null],
  ]);

  test("found 0.3, found again 2, not mended 1; other quarters do not count", () => {
    expect(figures(grid, "督查扣分")).toEqual({ 城关镇: "3.3", 河口镇: "5", 石桥乡: "0" });
    expect(figures(grid, "重复问题数").城关镇).toBe("1");
    expect(figures(grid, "效能问责数").河口镇).toBe("1");
    expect(codes(grid)).toContain("ledger.repeat@3");
  });
});

describe("项目台账 (M10)", () => {
  const grid = gridOf("项目台账", [
    ["乡镇", "项目名称", "计划任务", "完成任务", "计划投资", "到位资金", "完成投资", "建设状态"],
    ["城关镇", "通村路", 10, 8, 300, 300, 150, "在建"],
    ["城关镇", "卫生室", 4, 5, 100, 50, 50, "已竣工"],
    ["河口镇", "饮水", 0, 0, 80, 0, 0, "未开工"],
  ]);

  test("rates are means of each project's own, at most 100%; a plan of zero has no rate", () => {
    // (80 + 100) / 2
    expect(figures(grid, "完成率")).toEqual({ 城关镇: "90", 河口镇: "空", 石桥乡: "空" });
    expect(figures(grid, "竣工率")).toEqual({ 城关镇: "50", 河口镇: "0", 石桥乡: "空" });
    expect(figures(grid, "开工率").城关镇).toBe("100");
    // 350 of 400, 200 of 400
    expect(figures(grid, "资金到位率").城关镇).toBe("87.5");
    expect(figures(grid, "投资完成率").城关镇).toBe("50");
    expect(codes(grid)).toContain("ledger.done-over-plan@3");
  });
});

describe("包抓台账 (M7)", () => {
  const grid = gridOf("包抓台账", [
    ["乡镇", "村", "职责", "责任人", "派出单位", "联户数"],
    ["城关镇", "东关村", "第一书记", "甲", "县财政局", 8],
    ["城关镇", "西关村", "第一书记", null, "县财政局", null],
    ["河口镇", "上河村", "中层干部", "乙", "河口镇", 5],
    ["河口镇", "下河村", "中层干部", "乙", "河口镇", 5],
    ["石桥乡", "石桥村", "联户干部", "丙", "石桥乡", 300],
  ]);

  test("a village without anybody is not covered, quotas are held", () => {
    expect(figures(grid, "包抓覆盖率")).toEqual({ 城关镇: "50", 河口镇: "100", 石桥乡: "100" });
    expect(codes(grid)).toEqual(["ledger.village-uncovered@3", "ledger.quota-over@4", "ledger.households-over@6"]);
    expect(figures(grid, "超额人数")).toEqual({ 城关镇: "0", 河口镇: "1", 石桥乡: "1" });
  });
});

describe("走访台账 (M20)", () => {
  const grid = gridOf("走访台账", [
    ["乡镇", "走访日期", "帮扶单位", "人数"],
    ["城关镇", "2020-04-18", "县财政局", 3],
    ["河口镇", "2020-02-18", "县水利局", 6],
  ]);

  test("one visit a quarter, teams of two to five", () => {
    expect(figures(grid, "走访次数")).toEqual({ 城关镇: "1", 河口镇: "0", 石桥乡: "0" });
    expect(figures(grid, "全年走访次数").河口镇).toBe("1");
    expect(figures(grid, "走访达标率")).toEqual({ 城关镇: "100", 河口镇: "0", 石桥乡: "0" });
    expect(codes(grid)).toEqual(["ledger.visits-short@3", "ledger.visits-short@-", "ledger.team-size@3"]);
  });
});

describe("三单台账 (M6)", () => {
  const grid = gridOf("三单台账", [
    ["单位", "月份", "月初晒单", "月中跟单", "月底清单"],
    ["城关镇", "4月", "2020-04-03", "2020-04-16", "是"],
    ["城关镇", "五月", "2020-05-03", "未报", null],
    ["城关镇", "6月", "是", "是", "是"],
    ["河口镇", "2020年4月", "是", null, null],
  ]);

  test("three lists a month; who did not report is named", () => {
    // 7 of 9, 1 of 9
    expect(figures(grid, "三单报送率")).toEqual({ 城关镇: "77.78", 河口镇: "11.11", 石桥乡: "0" });
    expect(figures(grid, "未报次数")).toEqual({ 城关镇: "2", 河口镇: "8", 石桥乡: "9" });
    const missing = ledger(grid).findings.filter(({ code }) => code === "ledger.not-reported");
    expect(missing[0]!.facts).toEqual({ unit: "城关镇", month: "5月", lists: "月中跟单、月底清单" });
  });
});

/** Numbers with a right check digit, worked out by GB 11643 for invented people. */
const VALID_ID = "11010519491231002X";

describe("户达标登记台账 (M11, M17, M18)", () => {
  const grid = gridOf("户达标登记台账", [
    ["乡镇", "村", "户主姓名", "身份证号码", "年龄", "性别", "家庭人口", "人均纯收入", "住房安全", "饮水安全", "状态"],
    ["城关镇", "东关村", "张三", VALID_ID, 70, "女", 3, 5200, "是", "是", "已脱贫"],
    ["城关镇", "东关村", "李四", VALID_ID, 70, "女", 2, 3100, "否", "是", "已脱贫"],
    ["城关镇", "西关村", "王五", "110105194912310021", 70, "女", 2, 4800, "是", null, "已脱贫"],
    ["河口镇", "上河村", "赵六", VALID_ID.slice(0, 17), 45, "男", 0, 300000, "√", "√", "已脱贫"],
  ]);

  test("what is met, what is lacking, what nobody has looked at", () => {
    expect(figures(grid, "达标率")).toEqual({ 城关镇: "33.33", 河口镇: "100", 石桥乡: "空" });
    expect(figures(grid, "缺项数").城关镇).toBe("1");
    expect(figures(grid, "未核实数").城关镇).toBe("1");
    expect(figures(grid, "住房安全达标率").城关镇).toBe("66.67");
  });

  test("suspects by rule, with their cells", () => {
    expect(codes(grid)).toEqual([
      "ledger.borderline@3",
      "ledger.contradiction@3",
      "ledger.id-duplicate@3",
      "ledger.id-invalid@4",
      "ledger.out-of-range@5",
      "ledger.out-of-range@5",
      "ledger.id-invalid@5",
    ]);
    expect(figures(grid, "边缘户数").城关镇).toBe("1");
  });

  test("no ID number leaves the sheet", () => {
    const all = JSON.stringify([ledger(grid).findings, figures(grid, "达标率"), ledger(grid).figureNames]);
    expect(all).not.toMatch(/\d{17}[\dXx]/);
    expect(all).not.toMatch(/张三|李四|王五|赵六/);
  });
});
