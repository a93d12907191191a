import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { fullWidth, percentOf, rounded, SheetDrawing, sumOf, type Drawn } from "./sheet-drawing";

const TOP = 5;
const LAST_COL = 11;

/**
 * 社会保障: three head rows, 合计 last. Some rates were typed in as text ("92.5%", full-width digits), one name has spaces
 * inside, and in one township somebody still waits for the care subsidy, so that 一人不达标不得分 bites.
 */
export function drawSocialSecurity(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "社会保障");
  drawing.title(0, LAST_COL, "青山县2020年第二季度社会保障工作情况统计表");
  drawing.line(1, LAST_COL, "填报单位:县人社局、县民政局、县医保局    数据截至:2020年6月30日", "单位:人");
  drawing.head(
    2,
    [
      [
        "序号",
        "乡镇",
        "城乡居民基本养老保险",
        null,
        null,
        "残疾人两项补贴",
        null,
        null,
        null,
        "基本医疗保险",
        null,
        "备注",
      ],
      [null, null, null, null, null, "困难残疾人生活补贴", null, "重度残疾人护理补贴", null, null, null, null],
      [
        null,
        null,
        "应参保人数",
        "已参保人数",
        "参保率(%)",
        "应发人数",
        "实发人数",
        "应发人数",
        "实发人数",
        "参保人数",
        "医保参保率(%)",
        null,
      ],
    ],
    [
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 4 },
      { top: 0, left: 5, bottom: 0, right: 8 },
      { top: 1, left: 5, bottom: 1, right: 6 },
      { top: 1, left: 7, bottom: 1, right: 8 },
      { top: 0, left: 9, bottom: 1, right: 10 },
      { top: 0, left: 11, bottom: 2, right: 11 },
    ],
  );
  drawing.widths([6, 12, 11, 11, 11, 10, 10, 10, 10, 11, 12, 18]);
  drawing.freeze(TOP, 2);
  const rows = figures();
  rows.forEach((row, index) => drawing.row(TOP + index, cells(row, index), { 11: { horizontal: "left" } }));
  const total = (col: number, values: readonly number[]) => sumOf(col, TOP, TOP + rows.length - 1, values);
  const bottom = TOP + rows.length;
  const due = rows.reduce((sum, row) => sum + row.due, 0);
  const insured = rows.reduce((sum, row) => sum + row.insured, 0);
  drawing.row(bottom, [
    null,
    "合    计",
    total(
      2,
      rows.map((row) => row.due),
    ),
    total(
      3,
      rows.map((row) => row.insured),
    ),
    percentOf(bottom, 3, 2, [insured, due]),
    total(
      5,
      rows.map((row) => row.living),
    ),
    total(
      6,
      rows.map((row) => row.livingPaid),
    ),
    total(
      7,
      rows.map((row) => row.care),
    ),
    total(
      8,
      rows.map((row) => row.carePaid),
    ),
    total(
      9,
      rows.map((row) => row.medical),
    ),
    97.86,
    null,
  ]);
  drawing.note(
    bottom + 1,
    "注:1.应参保人数不含在校学生和现役军人;2.医保参保率按户籍人口计算;3.补贴按6月份实际发放人数填报。",
    LAST_COL,
  );
}

interface SecurityFigures {
  readonly name: string;
  readonly due: number;
  readonly insured: number;
  readonly living: number;
  readonly livingPaid: number;
  readonly care: number;
  readonly carePaid: number;
  readonly medical: number;
  readonly medicalRate: number;
}

function figures(): readonly SecurityFigures[] {
  const { rate, whole } = chance(2020_01);
  return TOWNSHIPS.map(({ name, people, quality }) => {
    const due = Math.round(people * 0.55);
    const insured = Math.round((due * rate(quality, 98.2, 11, 99.2)) / 100);
    const living = whole(60, 140);
    const care = whole(40, 110);
    const medicalRate = rounded(rate(quality, 99.2, 4.5, 99.8), 2);
    return {
      name,
      due,
      insured,
      living,
      livingPaid: quality < 0.5 ? living - whole(1, 3) : living,
      care,
      carePaid: name === "南山乡" ? care - 1 : care,
      medical: Math.round((people * medicalRate) / 100),
      medicalRate,
    };
  });
}

function cells(row: SecurityFigures, index: number): readonly Drawn[] {
  const { name, due, insured } = row;
  const rate = rounded((insured / due) * 100, 2);
  const typed: Record<string, Drawn> = { 石桥镇: `${rate}%`, 永安镇: fullWidth(String(rate)), 高桥乡: `${rate}%` };
  const notes: Record<string, string> = { 城关镇: "含易地搬迁户", 北坡乡: "外出务工人员较多", 松林乡: "无" };
  return [
    index + 1,
    name === "城关镇" ? "城 关 镇" : name,
    due,
    insured,
    typed[name] ?? percentOf(TOP + index, 3, 2, [insured, due]),
    row.living,
    row.livingPaid,
    row.care,
    row.carePaid,
    row.medical,
    row.medicalRate,
    notes[name] ?? null,
  ];
}
