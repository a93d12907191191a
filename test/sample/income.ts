import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { rounded, SheetDrawing, type Drawn } from "./sheet-drawing";

const LAST_COL = 6;
const TOP = 4;
/** Growth of the province as the statistics office published it, for the row 全省. */
const PROVINCE_GROWTH = 6.4;

/** 农民收入: two head rows, 全县 and 全省 before the townships, so that a target can be 不低于全省平均值. */
export function drawIncome(workbook: WorkbookModel): void {
  const { rate, whole } = chance(2020_04);
  const drawing = new SheetDrawing(workbook, "农民收入");
  drawing.title(0, LAST_COL, "2020年上半年农村居民收入情况");
  drawing.line(1, LAST_COL, "填报单位:县统计局、县扶贫办", "单位:元、%");
  drawing.head(
    2,
    [
      ["序号", "地区", "农村居民人均可支配收入", null, null, "建档立卡户人均纯收入(元)", "备注"],
      [null, null, "2019年上半年(元)", "2020年上半年(元)", "增速(%)", null, null],
    ],
    [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 4 },
      { top: 0, left: 5, bottom: 1, right: 5 },
      { top: 0, left: 6, bottom: 1, right: 6 },
    ],
  );
  drawing.widths([6, 12, 18, 18, 12, 20, 16]);
  drawing.freeze(TOP, 2);
  const money = { numberFormat: "#,##0" };
  const looks = { 2: money, 3: money, 4: { numberFormat: "0.0" }, 5: money };
  drawing.row(TOP, [null, "全县", 4862, 5188, 6.7, 3716, null], looks);
  drawing.row(TOP + 1, [null, "全省", 5120, 5448, PROVINCE_GROWTH, "—", "省统计局公布"], looks);
  TOWNSHIPS.forEach(({ name, quality }, index) => {
    const before = whole(4300, 5300);
    const growth = rounded(rate(quality, 8.2, 6, 9.2), 1);
    const now = Math.round(before * (1 + growth / 100));
    const poor = Math.round(rate(quality, 3980, 1300, 4200));
    const cells: Drawn[] = [index + 1, name, before, now, growth, name === "双龙镇" ? `${poor}元` : poor, null];
    drawing.row(TOP + 2 + index, cells, looks);
  });
  drawing.note(TOP + 2 + TOWNSHIPS.length, "注:建档立卡户人均纯收入为半年累计数,年度标准3500元。", LAST_COL);
}
