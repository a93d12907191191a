import { CRITERIA_SHEET } from "../../src/core/method/columns/criteria-sheet";
import { ROSTER_SHEET } from "../../src/core/method/columns/roster-sheet";
import { SETTINGS_SHEET } from "../../src/core/method/columns/settings-sheet";
import { methodSheetName, type MethodSheet } from "../../src/core/method/method-column";
import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance } from "./county";
import type { CriterionSketch } from "./criteria-rows";
import { drawSheet } from "./method-sheets";
import { rounded, SheetDrawing } from "./sheet-drawing";

const DEPARTMENTS = [
  "县财政局",
  "县教育局",
  "县水利局",
  "县农业农村局",
  "县卫健局",
  "县住建局",
  "县交通局",
  "县林业局",
  "县人社局",
  "县民政局",
] as const;
const ENTERPRISES = [
  "青山茶业公司",
  "云岭药材合作社",
  "绿源菌业公司",
  "山泉食品公司",
  "金穗粮油公司",
  "竹海编织厂",
] as const;

const TOP = 3;

/** Two more methods beside the townships': helping departments in bands (M2), leading enterprises (M22). */
export function drawOtherMethods(workbook: WorkbookModel): void {
  drawDepartments(workbook);
  drawEnterprises(workbook);
  drawMethod(
    workbook,
    "部门",
    DEPARTMENTS,
    "青山县帮扶部门格次认定办法",
    ["优秀:≥90,不超过30%", "良好:≥80", "一般:≥60", "较差:<60"],
    DEPARTMENT_ROWS,
  );
  drawMethod(
    workbook,
    "企业",
    ENTERPRISES,
    "青山县扶贫龙头企业绩效评价及考核奖励办法",
    ["一等奖:≥90", "二等奖:≥80", "三等奖:≥70", "不奖励:<70"],
    ENTERPRISE_ROWS,
  );
}

function drawDepartments(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "帮扶部门评价");
  drawing.title(0, 5, "县直帮扶部门工作评价表");
  drawing.line(1, 5, "填报:县委组织部", "二季度");
  drawing.head(2, [["序号", "部门", "入户走访(次)", "帮扶资金(万元)", "群众评价(分)", "备注"]]);
  drawing.widths([6, 18, 14, 16, 14, 18]);
  const { whole, rate } = chance(2020_31);
  DEPARTMENTS.forEach((name, index) => {
    const score = rounded(rate(1 - index * 0.05, 97, 30, 99), 1);
    drawing.row(TOP + index, [index + 1, name, whole(2, 6), whole(8, 30), score, null]);
  });
}

function drawEnterprises(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "扶贫龙头企业");
  drawing.title(0, 5, "扶贫龙头企业带动情况表");
  drawing.line(1, 5, "填报:县农业农村局", "二季度");
  drawing.head(2, [["序号", "企业", "带动贫困户(户)", "兑现分红(万元)", "吸纳就业(人)", "备注"]]);
  drawing.widths([6, 20, 16, 16, 14, 18]);
  const { whole } = chance(2020_32);
  ENTERPRISES.forEach((name, index) => {
    drawing.row(TOP + index, [index + 1, name, whole(60, 130), whole(12, 45), whole(15, 60), null]);
  });
}

function drawMethod(
  workbook: WorkbookModel,
  suffix: string,
  units: readonly string[],
  title: string,
  bands: readonly string[],
  criteria: readonly CriterionSketch[],
): void {
  const named = (sheet: MethodSheet): MethodSheet => ({ ...sheet, name: methodSheetName(sheet.name, suffix) });
  drawSheet(
    workbook,
    named(ROSTER_SHEET),
    units.map((name) => ({ name })),
  );
  const settings = [
    ["考核名称", title],
    ["县区名称", "青山县"],
    ["制表单位", "县考核办"],
    ["考核期", "2020Q2"],
    ...bands.map((band) => ["等次", band]),
  ];
  drawSheet(
    workbook,
    named(SETTINGS_SHEET),
    settings.map(([setting, content]) => ({ setting, content })),
  );
  drawSheet(workbook, named(CRITERIA_SHEET), criteria);
}

const DEPARTMENT_ROWS: readonly CriterionSketch[] = [
  {
    section: "帮扶工作",
    item: "入户走访",
    full: "30",
    source: "帮扶部门评价!入户走访",
    method: "按完成比例",
    target: "≥4",
    unit: "次",
  },
  {
    section: "帮扶工作",
    item: "帮扶资金",
    full: "30",
    source: "帮扶部门评价!帮扶资金",
    method: "按完成比例",
    target: "≥15",
    unit: "万元",
  },
  {
    section: "群众评价",
    item: "群众评价",
    full: "40",
    source: "帮扶部门评价!群众评价",
    method: "达标扣减",
    parameters: "步长=1;每步扣=1",
    target: "≥95",
    unit: "分",
  },
];

const ENTERPRISE_ROWS: readonly CriterionSketch[] = [
  {
    section: "带动脱贫",
    item: "带动贫困户",
    full: "50",
    source: "扶贫龙头企业!带动贫困户",
    method: "按完成比例",
    target: "≥100",
    unit: "户",
  },
  {
    section: "带动脱贫",
    item: "兑现分红",
    full: "30",
    source: "扶贫龙头企业!兑现分红",
    method: "按完成比例",
    target: "≥30",
    unit: "万元",
  },
  {
    section: "带动脱贫",
    item: "吸纳就业",
    full: "20",
    source: "扶贫龙头企业!吸纳就业",
    method: "按完成比例",
    target: "≥40",
    unit: "人",
  },
];
