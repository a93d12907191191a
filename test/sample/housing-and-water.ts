import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { percentOf, rounded, SheetDrawing, sumOf, type Drawn } from "./sheet-drawing";

const LAST_COL = 6;

/** Townships without resettlement, and the county seat, whose water comes from the town's works. */
const NO_RESETTLEMENT: readonly string[] = ["城关镇", "柳河镇", "永安镇", "松林乡"];

/**
 * 住房饮水: two tables on one sheet, one above the other. The first has 合计 first and a rate stored as 0.95 and shown as
 * 95.0%; the second carries its rates on 0-100 and writes 不涉及 where a township has no such task.
 */
export function drawHousingAndWater(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "住房饮水");
  drawing.widths([6, 12, 14, 14, 14, 14, 22]);
  const bottom = drawHousing(drawing);
  drawWater(drawing, bottom + 2);
}

function drawHousing(drawing: SheetDrawing): number {
  const { whole, rate } = chance(2020_02);
  drawing.title(0, LAST_COL, "表一  农村危房改造进度(截至2020年6月底)");
  drawing.line(1, LAST_COL, "填报单位:县住建局", "单位:户");
  drawing.head(2, [["序号", "乡镇", "年度计划(户)", "已开工(户)", "已竣工(户)", "竣工率", "备注"]]);
  const top = 3;
  const rows = TOWNSHIPS.map(({ name, quality }) => {
    const planned = whole(18, 64);
    const done = Math.round((planned * rate(quality, 104, 38, 100)) / 100);
    return { name, planned, begun: Math.min(planned, done + whole(0, 3)), done };
  });
  const share = { numberFormat: "0.0%" };
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const body = (row: number, part: number, whole: number): Drawn => ({
    formula: `E${row + 1}/C${row + 1}`,
    result: rounded(part / whole, 6),
  });
  drawing.row(
    top,
    [
      null,
      "全县合计",
      sumOf(
        2,
        top + 1,
        top + rows.length,
        rows.map((row) => row.planned),
      ),
      sumOf(
        3,
        top + 1,
        top + rows.length,
        rows.map((row) => row.begun),
      ),
      sumOf(
        4,
        top + 1,
        top + rows.length,
        rows.map((row) => row.done),
      ),
      body(
        top,
        sum((row) => row.done),
        sum((row) => row.planned),
      ),
      null,
    ],
    { 5: share },
  );
  rows.forEach(({ name, planned, begun, done }, index) => {
    const row = top + 1 + index;
    const note = name === "西沟乡" ? "道路塌方影响施工" : null;
    drawing.row(row, [index + 1, name, planned, begun, done, body(row, done, planned), note], { 5: share });
  });
  return top + rows.length;
}

function drawWater(drawing: SheetDrawing, top: number): void {
  const { whole, rate } = chance(2020_03);
  drawing.title(top, LAST_COL, "表二  农村饮水安全和易地扶贫搬迁情况");
  drawing.line(top + 1, LAST_COL, "填报单位:县水利局、县发改局", "单位:户、%");
  drawing.head(top + 2, [["序号", "乡镇", "总户数", "饮水达标户数", "饮水安全达标率", "搬迁户数", "集中安置率"]]);
  const first = top + 3;
  const rows = TOWNSHIPS.map(({ name, people, quality }) => {
    const homes = Math.round(people / 3.6);
    const safe = Math.min(homes, Math.round((homes * rate(quality, 100.6, 3.4, 100)) / 100));
    return { name, homes, safe, moved: whole(24, 90), settled: rounded(rate(quality, 97, 30, 100), 1) };
  });
  rows.forEach((row, index) => drawing.row(first + index, waterCells(row, first + index, index)));
  const bottom = first + rows.length;
  const water = rows.filter((row) => row.name !== "城关镇");
  const moved = rows.filter((row) => !NO_RESETTLEMENT.includes(row.name));
  drawing.row(bottom, [
    null,
    "合计",
    sumOf(
      2,
      first,
      bottom - 1,
      water.map((row) => row.homes),
    ),
    sumOf(
      3,
      first,
      bottom - 1,
      water.map((row) => row.safe),
    ),
    null,
    sumOf(
      5,
      first,
      bottom - 1,
      moved.map((row) => row.moved),
    ),
    null,
  ]);
  drawing.note(
    bottom + 1,
    "说明:城关镇由县自来水厂统一供水,不纳入农村饮水考核;没有搬迁任务的乡镇填“不涉及”。",
    LAST_COL,
  );
}

interface WaterFigures {
  readonly name: string;
  readonly homes: number;
  readonly safe: number;
  readonly moved: number;
  readonly settled: number;
}

function waterCells({ name, homes, safe, moved, settled }: WaterFigures, row: number, index: number): readonly Drawn[] {
  const water: readonly Drawn[] =
    name === "城关镇" ? ["—", "—", "不涉及"] : [homes, safe, percentOf(row, 3, 2, [safe, homes])];
  const resettled: readonly Drawn[] = NO_RESETTLEMENT.includes(name) ? ["—", "不涉及"] : [moved, settled];
  return [index + 1, name === "云台乡" ? "云台乡 " : name, ...water, ...resettled];
}
