import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { rounded, SheetDrawing, type Drawn } from "./sheet-drawing";

const LAST_COL = 8;
const TOP = 3;

const NAME_HEADS = ["上", "下", "前", "后", "东", "西", "新", "老", "大"] as const;
const NAME_TAILS = ["湾", "塘", "坝", "岭", "庄", "家沟", "桥", "沟口", "坪"] as const;

/**
 * 村级台账: 119 villages, one a row, read by counting and by share. Three rows are hidden, as a filter leaves them; they
 * count all the same and the reading says that they were hidden.
 */
export function drawVillages(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "村级台账");
  drawing.title(0, LAST_COL, "青山县行政村基本情况台账(119个村)");
  drawing.line(1, LAST_COL, "填报单位:各乡镇", "2020年6月30日");
  drawing.head(2, [
    [
      "序号",
      "乡镇",
      "行政村",
      "集体经济收入(万元)",
      "通村公路硬化(公里)",
      "图书室",
      "标准化卫生室",
      "驻村队员(人)",
      "是否出列",
    ],
  ]);
  drawing.widths([6, 12, 16, 20, 20, 10, 14, 14, 11]);
  drawing.freeze(TOP, 3);
  const { whole, rate, happens } = chance(2020_09);
  let number = 0;
  for (const { name, villages, quality } of TOWNSHIPS) {
    for (let index = 0; index < villages; index++) {
      const income = rounded(Math.max(1.2, rate(quality, 9, 8, 30) + whole(-42, 45) / 10), 2);
      const cells: Drawn[] = [
        number + 1,
        name,
        `${NAME_HEADS[(number * 5 + 2) % 9]!}${NAME_TAILS[(number + Math.floor(number / 9)) % 9]!}村`,
        income,
        rounded(whole(60, 198) / 10, 1),
        happens(0.6 + quality * 0.4) ? "有" : "无",
        happens(0.7 + quality * 0.3) ? "达标" : "未达标",
        whole(2, 4),
        "是",
      ];
      drawing.row(TOP + number, cells);
      number++;
    }
  }
  for (const hidden of [37, 38, 77]) drawing.hideRow(TOP + hidden);
}
