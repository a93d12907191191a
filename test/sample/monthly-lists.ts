import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing } from "./sheet-drawing";

const LAST_COL = 6;
const TOP = 3;

/** 三单台账: the three lists of every township and month of the quarter, with the day on which each came in. */
export function drawMonthlyLists(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "三单台账");
  drawing.title(0, LAST_COL, "月初晒单、月中跟单、月底清单报送台账");
  drawing.line(1, LAST_COL, "登记单位:县委督查室", "空白为未报送");
  drawing.head(2, [["序号", "乡镇", "月份", "月初晒单", "月中跟单", "月底清单", "备注"]]);
  drawing.widths([6, 12, 9, 14, 14, 14, 16]);
  drawing.freeze(TOP, 3);
  const { whole, happens } = chance(2020_23);
  let row = TOP;
  for (const { name, quality } of TOWNSHIPS) {
    for (const month of [4, 5, 6]) {
      const day = (from: number) =>
        happens(0.55 + quality * 0.5) ? `2020-0${month}-${String(whole(from, from + 3)).padStart(2, "0")}` : null;
      drawing.row(row, [row - TOP + 1, name, `${month}月`, day(2), day(15), day(26), null]);
      row++;
    }
  }
}
