import type { Grid } from "../../src/core/grid";
import type { LedgerContext } from "../../src/core/ledgers/ledger";
import { ledgerFaults } from "../../src/core/ledgers/ledger-faults";
import { DEFAULT_QUOTAS } from "../../src/core/ledgers/ledger-quotas";
import { readWorkbookLedger } from "../../src/core/ledgers/workbook-ledgers";
import { plain } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";

/** Ledgers as other offices keep them: other words, moved columns, titles, notes, merged cells. */
const UNITS = ["城关镇", "河口镇"];
const ROSTER = UNITS.map((name) => ({ name, otherNames: [] }));
const QUARTER: LedgerContext = { first: "2020-04-01", last: "2020-06-30", units: UNITS, quotas: DEFAULT_QUOTAS };

function figures(grid: Grid, name: string): string {
  const figure = readWorkbookLedger(grid, ROSTER, QUARTER)?.figure(name);
  if (!figure) return "—";
  return UNITS.map((unit) => {
    const reading = figure.readings.get(unit)!;
    return reading.state === "number" ? plain(reading.value, 2) : "空";
  }).join(" ");
}

const down = (top: number, col: number, bottom: number) => ({ top, left: col, bottom, right: col });

const RECTIFICATIONS: readonly Grid[] = [
  gridOf("2020年脱贫攻坚反馈问题整改清单", [
    ["青山县2020年反馈问题整改清单"],
    ["填报单位:县整改办", null, null, null, null, null, "填报日期:2020年7月1日"],
    ["编号", "反馈问题", "整改时限", "责任领导", "责任乡镇", "整改完成情况", "完成销号时间"],
    [1, "饮水管护不到位", "2020年5月底", "王某", "城关镇", "已完成", "2020.5.20"],
    [2, "档案不全", "立行立改", "王某", "城关镇", "正在整改", null],
    [3, "厕所未改", "2020年6月底", "李某", "河口镇", "整改到位", "2020年6月18日"],
    ["注:本表每月25日前更新。"],
  ]),
  gridOf(
    "问题销号台账",
    [
      ["附件2"],
      ["问题销号台账"],
      ["乡镇", "序号", "具体问题", "整改情况", null, "备注"],
      [null, null, null, "是否销号", "销号日期", null],
      ["城关镇", 1, "甲", "是", "2020-05-01", null],
      [null, 2, "乙", "否", null, null],
      ["河口镇", 1, "丙", "是", "2020-06-01", null],
      ["合计", null, "3个", null, null, null],
    ],
    { merges: [down(4, 0, 5), down(2, 0, 3), down(2, 1, 3), down(2, 2, 3), { top: 2, left: 3, bottom: 2, right: 4 }] },
  ),
];

test("整改: cleared of all, whatever the columns are called", () => {
  expect(RECTIFICATIONS.map((grid) => figures(grid, "销号率"))).toEqual(["50 100", "50 100"]);
});

const SUPERVISIONS: readonly Grid[] = [
  gridOf("二季度督查发现问题汇总", [
    ["二季度督查发现问题汇总表"],
    ["检查时间", "被检查单位", "存在的问题", "问题性质", "扣分值", "检查方式"],
    ["2020-05-10", "城关镇", "队员不在岗", "首次发现", null, "暗访"],
    ["2020-06-02", "城关镇", "队员不在岗", null, null, "暗访"],
    ["2020-07-02", "河口镇", "台账不全", "首次发现", null, "日常督查"],
  ]),
  gridOf("暗访记录", [
    ["序号", "暗访日期", "乡(镇)", "发现问题", "扣分(分)"],
    [1, "2020年4月8日", "河口镇人民政府", "垃圾未清", 0.5],
    [2, "2020年4月9日", "城关", "路灯损坏", 0.2],
  ]),
];

test("督查: points off in the period; a problem found again weighs as 连续发生", () => {
  // 0.3 + 2 in 城关; nothing of 河口 falls into the quarter.
  expect(SUPERVISIONS.map((grid) => figures(grid, "督查扣分"))).toEqual(["2.3 0", "0.2 0.5"]);
});

const PROJECTS: readonly Grid[] = [
  gridOf("扶贫项目进度表", [
    ["青山县2020年扶贫项目进度表(截至6月30日)", null, null, null, null, null, "单位:万元"],
    ["项目所在乡镇", "建设项目名称", "计划总投资", "已完成投资", "项目进展", "年度建设任务", "累计完成任务"],
    ["城关镇", "饮水工程", 100, 80, "在建", 10, 5],
    ["城关镇", "道路硬化", 200, 200, "已完工", 4, 4],
    ["河口镇", "村级光伏", 50, 0, "未开工", 1, 0],
    ["合计", null, 350, 280, null, null, null],
  ]),
  gridOf("项目台账", [
    ["序号", "项目名称", "类别", "镇", "建设状态", "计划投资(万元)", "到位资金(万元)", "支出资金(万元)"],
    [1, "幼儿园", "教育", "河口镇", "竣工", 300, 300, 150],
    [2, "卫生室", "卫生", "城关镇", "未开工", 40, 20, 0],
  ]),
];

test("项目: begun and finished projects, and the money paid", () => {
  expect(PROJECTS.map((grid) => figures(grid, "开工率"))).toEqual(["100 0", "0 100"]);
  expect(PROJECTS.map((grid) => figures(grid, "投资完成率"))).toEqual(["93.33 0", "0 50"]);
});

const RESPONSIBILITIES: readonly Grid[] = [
  gridOf(
    "包村联户一览表",
    [
      ["青山县领导干部包村联户一览表"],
      ["乡镇名称", "行政村名称", "包联干部姓名", "职务类别", "帮扶单位", "联系户数(户)"],
      ["城关镇", "东关村", "张某", "镇领导", "县林业局", 8],
      [null, "西关村", null, null, null, null],
      ["河口镇", "上河村", "李某", "中层干部", "县财政局", 300],
      [null, "下河村", "李某", "中层干部", "县财政局", 5],
      ["说明:每名领导包2个村。"],
    ],
    { merges: [down(2, 0, 3), down(4, 0, 5)] },
  ),
  gridOf("三联包抓责任表", [
    ["村名", "所属乡镇", "第一书记姓名", "岗位"],
    ["东关村", "城关镇", "赵某", "第一书记"],
    ["上河村", "河口镇", "钱某", "第一书记"],
  ]),
];

test("包抓: villages with a person of all; a person with 300 households is over quota", () => {
  expect(RESPONSIBILITIES.map((grid) => figures(grid, "包抓覆盖率"))).toEqual(["50 100", "100 100"]);
  expect(figures(RESPONSIBILITIES[0]!, "超额人数")).toBe("0 1");
  const { findings } = readWorkbookLedger(RESPONSIBILITIES[0]!, ROSTER, QUARTER)!;
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["ledger.village-uncovered", "ledger.households-over", "ledger.quota-over"]),
  );
});

const VISITS: readonly Grid[] = [
  gridOf("二季度走访记录", [
    ["县直单位二季度走访帮扶记录表"],
    ["走访单位", "走访时间", "走访乡镇", "走访村", "参加人数", "解决问题"],
    ["县林业局", "2020-04-18", "城关镇", "东关村", 3, "修渠"],
    ["县财政局", "2020/6/5", "河口镇", "上河村", 7, "产业"],
  ]),
  gridOf("2020年帮扶台账", [
    ["日期", "镇", "帮扶内容"],
    ["4月20日", "城关镇", "送种子"],
    ["2020-03-01", "河口镇", "慰问"],
  ]),
];

test("走访: visits of the quarter", () => {
  expect(VISITS.map((grid) => figures(grid, "走访次数"))).toEqual(["1 1", "1 0"]);
});

const LISTS: readonly Grid[] = [
  gridOf("三单报送情况", [
    ["单位名称", "月度", "月初晒单情况", "月中跟单情况", "月底清单情况"],
    ...["2020年4月", "2020年5月", "2020年6月"].flatMap((month) => [
      ["城关镇", month, "已报", "已报", "已报"],
      ["河口镇", month, "已报", "未报", "×"],
    ]),
  ]),
];

test("三单: lists reported of nine a quarter", () => {
  expect(LISTS.map((grid) => figures(grid, "三单报送率"))).toEqual(["100 33.33"]);
});

const REGISTERS: readonly Grid[] = [
  gridOf("脱贫户达标情况登记表", [
    ["青山县脱贫户达标情况登记表"],
    ["填报单位:各镇"],
    [
      "序号",
      "户主姓名",
      "所属镇",
      "所属村",
      "家庭人口数",
      "义务教育有保障",
      "住房安全有保障",
      "饮水安全",
      "家庭人均纯收入(元)",
    ],
    [1, "甲", "城关镇", "东关村", 3, "√", "√", "√", 5000],
    [2, "乙", "城关镇", "东关村", 4, "√", "×", "√", 3200],
    [3, "丙", "河口镇", "上河村", 2, "√", "√", "√", 8000],
  ]),
  gridOf(
    "农户台账",
    [
      ["乡镇", "行政村", "户主", "“两不愁三保障”", null, null],
      [null, null, null, "吃穿", "住房", "医疗"],
      ["城关镇", "东关村", "甲", "达标", "达标", "达标"],
      [null, "西关村", "乙", "达标", "未达标", "达标"],
      ["河口镇", "上河村", "丙", "达标", "达标", "达标"],
    ],
    { merges: [down(0, 0, 1), down(0, 1, 1), down(0, 2, 1), { top: 0, left: 3, bottom: 0, right: 5 }, down(2, 0, 3)] },
  ),
];

test("达标登记: households that meet every standard", () => {
  expect(REGISTERS.map((grid) => figures(grid, "达标率"))).toEqual(["50 100", "50 100"]);
  expect(figures(REGISTERS[0]!, "边缘户数")).toBe("1 0");
});

test("half a ledger says which columns it lacks and which figures nobody can have", () => {
  const half = gridOf("项目台账", [
    ["乡镇", "项目名称", "备注"],
    ["城关镇", "饮水工程", ""],
  ]);
  const headless = gridOf("整改台账", [
    ["乡镇", "责任领导", "整改措施"],
    ["城关镇", "王某", "维修"],
  ]);
  const faults = ledgerFaults([half, headless], ROSTER, QUARTER).map(({ code, facts }) => [
    code,
    JSON.stringify(facts),
  ]);
  expect(faults.map(([code]) => code)).toEqual(["ledger.columns-missing", "ledger.columns-missing"]);
  expect(faults[0]![1]).toContain("完成率、开工率、竣工率、资金到位率、投资完成率");
  expect(faults[1]![1]).toContain("问题、状态");
});

test("cells that are no number and no day are said, whether or not a figure hangs on them", () => {
  const visits = gridOf("走访台账", [
    ["乡镇", "走访日期", "人数"],
    ["城关镇", "2020年2月30日", "三五个"],
    ["河口镇", "4月20日", 3],
    ["天上镇", "2020-05-01", 3],
  ]);
  const found = ledgerFaults([visits], ROSTER, QUARTER).map(({ code, severity, place }) => [
    code,
    severity,
    place?.row,
  ]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["method.not-a-day", "warning", 1],
      ["method.not-a-day", "warning", 2],
      ["method.not-a-number", "warning", 1],
      ["ledger.unit-unknown", "question", 3],
    ]),
  );
});
