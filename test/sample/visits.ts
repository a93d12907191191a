import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing } from "./sheet-drawing";
import { villagesOf } from "./village-names";

const LAST_COL = 6;
const TOP = 3;

const TOPICS = ["入户核查收入", "协调产业项目", "检查饮水安全", "走访边缘户", "宣传帮扶政策"] as const;

/** 走访帮扶台账: one visit a row; a township that nobody visited in the quarter has no row in it. */
export function drawVisits(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "走访帮扶台账");
  drawing.title(0, LAST_COL, "2020年帮扶单位走访台账");
  drawing.line(1, LAST_COL, "登记单位:县扶贫办", "每季度至少1次,工作组2—5人");
  drawing.head(2, [["序号", "走访日期", "乡镇", "帮扶单位", "走访村", "工作组人数", "走访内容"]]);
  drawing.widths([6, 14, 12, 18, 12, 12, 26]);
  drawing.freeze(TOP, 3);
  const { whole, happens, pick } = chance(2020_22);
  let row = TOP;
  for (const { name, quality } of TOWNSHIPS) {
    for (const month of [2, 4, 5, 6]) {
      if (!happens(0.25 + quality * 0.7)) continue;
      const day = `2020-0${month}-${whole(10, 28)}`;
      const team = happens(0.95) ? whole(2, 5) : 7;
      drawing.row(row, [row - TOP + 1, day, name, "县直帮扶单位", pick(villagesOf(name)), team, pick(TOPICS)]);
      row++;
    }
  }
}
