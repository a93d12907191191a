import { ADJUSTMENT_SHEET } from "../../src/core/method/columns/adjustment-sheet";
import { CRITERIA_SHEET } from "../../src/core/method/columns/criteria-sheet";
import { ROSTER_SHEET } from "../../src/core/method/columns/roster-sheet";
import type { SettingKey } from "../../src/core/method/columns/setting-row";
import { SETTING_ROWS, SETTINGS_SHEET } from "../../src/core/method/columns/settings-sheet";
import { VETO_SHEET } from "../../src/core/method/columns/veto-sheet";
import type { MethodSheet } from "../../src/core/method/method-column";
import type { CellLook } from "../../src/host/embedded/model/style-table";
import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { TOWNSHIPS } from "./county";
import { CRITERIA_ROWS } from "./criteria-rows";
import { SheetDrawing } from "./sheet-drawing";

const HEAD_ROW = 2;
const HEAD_FILL = "#DCE5EF";

/** The five method sheets of the sample, under the headers that `init` writes. */
export function drawMethodSheets(workbook: WorkbookModel): void {
  drawSheet(workbook, ROSTER_SHEET, rosterRows());
  drawSheet(workbook, SETTINGS_SHEET, settingRows());
  drawSheet(workbook, CRITERIA_SHEET, CRITERIA_ROWS);
  drawSheet(workbook, VETO_SHEET, VETO_ROWS);
  drawSheet(workbook, ADJUSTMENT_SHEET, ADJUSTMENT_ROWS);
}

type SheetRow = Readonly<Partial<Record<string, string>>>;

/** Points and figures stand as numbers, the rest as text. */
const NUMBER_KEYS: readonly string[] = ["full", "points"];

/** Draws one method sheet; columns that no row fills are left out, but for those that must be there. */
export function drawSheet(workbook: WorkbookModel, sheet: MethodSheet, rows: readonly SheetRow[]): void {
  const columns = sheet.columns.filter(
    (column) => column.isRequired || rows.some((row) => row[column.key] !== undefined),
  );
  const lastCol = Math.max(columns.length - 1, 1);
  const drawing = new SheetDrawing(workbook, sheet.name);
  drawing.tab("#52606D");
  drawing.title(0, lastCol, sheet.title.zh);
  drawing.put(1, 0, sheet.note.zh, { color: "#52606D" });
  drawing.head(HEAD_ROW, [columns.map((column) => column.header.zh)]);
  columns.forEach((_, col) => drawing.look(HEAD_ROW, col, { fill: HEAD_FILL }));
  drawing.widths(columns.map((column) => column.width));
  drawing.freeze(HEAD_ROW + 1, 2);
  rows.forEach((row, index) => {
    columns.forEach(({ key, width }, col) => {
      const text = row[key] ?? null;
      const value = text !== null && NUMBER_KEYS.includes(key) ? Number(text) : text;
      const isLong = width > 16;
      drawing.put(HEAD_ROW + 1 + index, col, value, bodyLook(isLong));
    });
    const longest = Math.max(...columns.map(({ key, width }) => ((row[key] ?? "").length * 2) / width));
    drawing.height(HEAD_ROW + 1 + index, Math.max(20, Math.ceil(longest) * 16));
  });
}

function bodyLook(isLong: boolean): Partial<CellLook> {
  const edge = { style: "thin", color: "#AAB4C0" } as const;
  return {
    wrap: true,
    horizontal: isLong ? "left" : "center",
    borders: { left: edge, right: edge, top: edge, bottom: edge },
    fontSize: 10,
  };
}

function rosterRows(): readonly SheetRow[] {
  return TOWNSHIPS.map(({ name, unitClass, leader }) => ({
    name,
    otherNames: name === "城关镇" ? "城关、城关街道" : undefined,
    unitClass,
    personResponsible: leader,
  }));
}

const SETTINGS: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  title: ["青山县2020年乡镇脱贫攻坚工作考核办法"],
  county: ["青山县"],
  office: ["县考核办"],
  period: ["2020Q2"],
  digits: ["2"],
  rounding: ["四舍五入"],
  ties: ["并列占位(1,2,2,4)"],
  notApplicable: ["按比例折算"],
  missing: ["补齐后再计分"],
  band: ["优秀:≥92,不超过30%", "良好:≥85", "合格:≥70", "不合格:<70"],
  vetoEffect: ["定为最低等次"],
  bonusCap: ["5"],
  deductionCap: ["5"],
  averageIncludesSelf: ["是"],
  averageIncludesVetoed: ["是"],
  nearMargin: ["5%"],
  fullTotal: ["100"],
  comprehensiveWeight: ["20"],
  visitsPerQuarter: ["1次"],
  visitsPerYear: ["4次"],
  teamFrom: ["2人"],
  teamTo: ["5人"],
  villagesOfLeader: ["2个"],
  villagesOfCadre: ["1个"],
  householdsOfPerson: ["15户"],
  povertyLine: ["2800元"],
  watchLine: ["3500元"],
  foundPoints: ["0.3分"],
  unmendedPoints: ["1分"],
  repeatPoints: ["2分"],
  spotCheckPercent: ["30%"],
  nearDays: ["15天"],
};

function settingRows(): readonly SheetRow[] {
  return SETTING_ROWS.flatMap((setting) =>
    (SETTINGS[setting.key] ?? [""]).map((content) => ({
      setting: setting.name,
      content: content === "" ? undefined : content,
      help: setting.help,
    })),
  );
}

const VETO_ROWS: readonly SheetRow[] = [
  {
    unit: "双龙镇",
    event: "发生较大道路运输安全责任事故",
    document: "青安委〔2020〕8号",
    date: "2020-05-20",
    decidedBy: "县安委会",
    effect: "定为最低等次",
  },
  {
    unit: "东岭乡",
    event: "扶贫资金项目公示弄虚作假",
    document: "青纪通〔2020〕15号",
    date: "2020-06-11",
    decidedBy: "县纪委监委",
    effect: "降一个等次",
  },
];

const ADJUSTMENT_ROWS: readonly SheetRow[] = [
  adjustment("清溪镇", "表彰奖励", "2", "获评全省脱贫攻坚先进集体", "省扶组〔2020〕12号", "2020-04-28"),
  adjustment("清溪镇", "表彰奖励", "1", "获市级乡村振兴现场会表扬", "市农组〔2020〕9号", "2020-06-05"),
  adjustment("龙泉镇", "表彰奖励", "1", "获市级人居环境整治先进", "市农组〔2020〕9号", "2020-06-05"),
  adjustment("云台乡", "表彰奖励", "1", "产业扶贫典型案例获市级推广", "市扶办〔2020〕21号", "2020-05-15"),
  adjustment("西沟乡", "通报批评", "-1", "信访事项办理不力被市级通报", "市信联〔2020〕6号", "2020-05-08"),
  adjustment("北坡乡", "通报批评", "-1", "项目进度滞后被市级通报", "市扶办〔2020〕25号", "2020-06-18"),
];

function adjustment(
  unit: string,
  item: string,
  points: string,
  reason: string,
  evidence: string,
  date: string,
): SheetRow {
  return { unit, item, points, reason, evidence, date };
}
