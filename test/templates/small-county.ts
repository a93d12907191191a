import type { CellValue, Grid } from "../../src/core/grid";
import { serialOfDay } from "../../src/core/values/calendar-day";
import { newWorkbook } from "../../src/host/embedded/package/new-workbook";
import { methodGrids } from "../support/method-grids";
import { gridOf } from "../support/make-grid";

/** A day as a clerk types it into a cell of days. */
export interface TypedDay {
  readonly day: string;
}
export type Answer = CellValue | TypedDay;
type Rows = readonly (readonly Answer[])[];

export const UNITS = ["城关镇", "河口镇", "石门乡", "云台乡"] as const;

/** One criterion a kind of form, so that every kind moves the total. */
const METHOD = methodGrids({
  roster: UNITS,
  settings: [["县区名称", "青山县"]],
  criteria: [
    ["民生", "养老保险参保率", 10, "社会保障!参保率", "值", "", "达标扣减", "步长=1;每步扣=0.2", "≥95%", "%"],
    ["民生", "住房改造", 10, "住房!完成/住房!计划", "比率", "", "按完成比例", "", "100%", "%"],
    ["民生", "户达标率", 10, "户达标登记!达标率", "", "", "按完成比例", "", "≥100%", "%"],
    ["项目", "项目完成率", 10, "项目台账!完成率", "", "", "按完成比例", "", "≥100%", "%"],
    ["项目", "项目竣工率", 10, "项目台账!竣工率", "", "", "按完成比例", "", "≥60%", "%"],
    ["项目", "图书室覆盖率", 10, "村级台账!行政村", "占比", "图书室=有", "按完成比例", "", "≥100%", "%"],
    ["责任", "到期问题销号率", 10, "整改台账!到期销号率", "", "", "按完成比例", "", "≥100%", "%"],
    ["责任", "督查扣分", 10, "督查台账!督查扣分", "", "", "次数扣分", "每次扣=1", "", "分"],
    ["责任", "包抓覆盖率", 10, "包抓台账!包抓覆盖率", "", "", "按完成比例", "", "≥100%", "%"],
    ["责任", "走访次数", 10, "走访台账!走访次数", "", "", "按完成比例", "", "≥3", "次"],
    ["责任", "三单报送率", 10, "三单台账!三单报送率", "", "", "按完成比例", "", "≥100%", "%"],
  ],
});

const on = (day: string): TypedDay => ({ day });

/** What stands on a sheet of the county: its headers, and its rows last period and this one. The first column is the township. */
export interface CountySheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly before: Rows;
  readonly now: Rows;
}

const [A, B, C, D] = UNITS;

export const SHEETS: readonly CountySheet[] = [
  {
    name: "社会保障",
    heads: ["乡镇", "参保率(%)"],
    before: [A, B, C, D].map((unit) => [unit, 94]),
    now: [
      [A, 96.5],
      [B, 92.25],
      [C, 88],
      [D, 95],
    ],
  },
  {
    name: "住房",
    heads: ["乡镇", "计划(户)", "完成(户)"],
    before: [A, B, C, D].map((unit) => [unit, 30, 25]),
    now: [
      [A, 40, 36],
      [B, 25, 25],
      [C, 30, 20],
      [D, 12, 11],
    ],
  },
  {
    name: "户达标登记",
    heads: ["乡镇", "行政村", "户主姓名", "身份证号码", "家庭人口", "人均纯收入(元)", "不愁吃", "住房安全", "户类型"],
    before: [A, B, C, D].map((unit) => [unit, "东村", "户主甲", "999999197001010017", 3, 6000, "是", "是", "已脱贫"]),
    now: [A, B, C, D].flatMap((unit, k) =>
      ["东村", "西村", "南村"].map((village, at): Answer[] => [
        ...[unit, village, `户主${k}${at}`, `9999991970010100${k}${at}`, 2 + at, 5200 + 100 * at],
        ...["是", at < k ? "否" : "是", "已脱贫"],
      ]),
    ),
  },
  {
    name: "项目台账",
    heads: ["乡镇", "项目名称", "项目类别", "计划量", "完成量", "计量单位", "计划投资", "完成投资", "建设状态"],
    before: [A, B, C, D].map((unit) => [unit, "去年道路", "道路", 10, 10, "公里", 100, 100, "已竣工"]),
    now: [
      [A, "通村公路", "道路", 12.5, 10, "公里", 300, 240, "在建"],
      [A, "=集中供水", "饮水", 4, 4, "处", 80.5, 80.5, "已竣工"],
      [B, "危房改造", "住房", 20, 5, "套", 120, 30, "在建"],
      [C, "卫生室", "医疗", 3, 3, "处", 45, 45, "已竣工"],
      [D, "文化广场", "文化", 2, 0, "处", 60, 0, "未开工"],
    ],
  },
  {
    name: "村级台账",
    heads: ["乡镇", "行政村", "图书室", "驻村队员(人)"],
    before: [A, B, C, D].flatMap((unit) => ["东村", "西村"].map((village) => [unit, village, "有", 3])),
    now: [
      [A, "东村", "有", 4],
      [A, "西村", "有", 3],
      [B, "东村", "无", 3],
      [C, "东村", "有", 2],
      [C, "西村", "无", 3],
      [C, "南村", "无", 3],
      [D, "东村", "有", 3],
    ],
  },
  {
    name: "整改台账",
    heads: ["乡镇", "问题", "来源", "整改时限", "状态", "销号日期"],
    before: [A, B, C, D].map((unit) => [unit, "旧问题", "自查", "2020-03-31", "已销号", on("2020-03-20")]),
    now: [
      [A, "资料不齐", "县级自查", "2020-05-31", "已销号", on("2020-05-25")],
      [A, "进度滞后", "县级自查", "2020-06-30", "整改中", null],
      [B, "管护缺位", "市级督查", "2020-06-15", "已销号", on("2020-06-10")],
      [C, "公示不规范", "县级自查", "2020-05-31", "整改中", null],
      [D, "长效机制未建", "巡视", "长期坚持", "长期坚持", null],
      [D, "路灯不亮", "县级自查", "2020-06-20", "已销号", on("2020-06-18")],
    ],
  },
  {
    name: "督查台账",
    heads: ["乡镇", "督查日期", "督查类型", "问题", "扣分"],
    before: [A, B, C, D].map((unit) => [unit, on("2020-01-15"), "日常督查", "卫生差", 0.5]),
    now: [
      [A, on("2020-04-12"), "日常督查", "村容村貌差", 0.5],
      [C, on("2020-05-17"), "重点督查", "队员缺勤", 1],
      [C, on("2020-06-22"), "重点督查", "队员缺勤", 2],
      [D, on("2020-06-22"), "月检查", "资料不全", 0.5],
    ],
  },
  {
    name: "包抓台账",
    heads: ["乡镇", "村", "职责", "责任人", "派出单位", "联户数"],
    before: [A, B, C, D].map((unit) => [unit, "东村", "第一书记", "旧人", "县直", 5]),
    now: [
      [A, "东村", "第一书记", "甲", "县林业局", 12],
      [A, "西村", "第一书记", "乙", "县教育局", 10],
      [B, "东村", "第一书记", "丙", "县财政局", 8],
      [B, "西村", "驻村队员", null, "县财政局", null],
      [C, "东村", "第一书记", "丁", "县水利局", 6],
      [D, "东村", "第一书记", "戊", "县直", 7],
    ],
  },
  {
    name: "走访台账",
    heads: ["乡镇", "走访日期", "帮扶单位", "村", "人数"],
    before: [A, B, C, D].map((unit) => [unit, on("2020-02-11"), "县直", "东村", 3]),
    now: [
      [A, on("2020-04-02"), "县直", "东村", 3],
      [A, on("2020-05-06"), "县直", "西村", 2],
      [A, on("2020-06-08"), "县直", "东村", 4],
      [B, on("2020-05-11"), "县直", "东村", 3],
      [D, on("2020-06-30"), "县直", "东村", 5],
      [D, on("2020-04-30"), "县直", "东村", 2],
    ],
  },
  {
    name: "三单台账",
    heads: ["乡镇", "月份", "月初晒单", "月中跟单", "月底清单"],
    before: [A, B, C, D].map((unit) => [unit, "3月", on("2020-03-02"), on("2020-03-15"), on("2020-03-28")]),
    now: [A, B, C, D].flatMap((unit, k) =>
      [4, 5, 6].map((month, at): Answer[] => [
        ...[unit, `${month}月`, on(`2020-0${month}-02`), on(`2020-0${month}-16`)],
        at < k ? null : on(`2020-0${month}-27`),
      ]),
    ),
  },
];

/** The county's workbook: last period's sheets, but for those named, which hold what came in for this period. */
export function countyWorkbook(renewed: readonly string[]): Uint8Array {
  const { model, save } = newWorkbook();
  const day = model.styles.derive(0, { numberFormat: "yyyy-mm-dd" });
  const text = model.styles.derive(0, { numberFormat: "@" });
  for (const grid of [...METHOD, ...SHEETS.map((sheet) => plainGrid(sheet, renewed.includes(sheet.name)))]) {
    const sheet = model.addSheet(grid.sheet);
    grid.values.forEach((row, at) =>
      row.forEach((value, col) => {
        const typed = daysOf(grid.sheet, renewed)[at - 1]?.[col];
        if (value !== null) sheet.setValue(at, col, value);
        if (typeof value === "string") sheet.setStyle(at, col, text);
        if (isDay(typed)) sheet.setStyle(at, col, day);
      }),
    );
  }
  return save();
}

export function isDay(answer: Answer | undefined): answer is TypedDay {
  return typeof answer === "object" && answer !== null && "day" in answer;
}

function daysOf(name: string, renewed: readonly string[]): Rows {
  const sheet = SHEETS.find((one) => one.name === name);
  return sheet ? (renewed.includes(name) ? sheet.now : sheet.before) : [];
}

function plainGrid({ name, heads, before, now }: CountySheet, isRenewed: boolean): Grid {
  const rows = (isRenewed ? now : before).map((row) =>
    row.map((answer): CellValue => (isDay(answer) ? serialOfDay(answer.day, false) : answer)),
  );
  return gridOf(name, [heads, ...rows]);
}
