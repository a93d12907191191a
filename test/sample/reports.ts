import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing, sumOf, type Drawn } from "./sheet-drawing";

const LAST_COL = 9;
const TOP = 4;

/** 信息报送: the same labels under three months, sums over them in the last group. */
export function drawReports(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "信息报送");
  drawing.title(0, LAST_COL, "2020年第二季度工作信息、报表报送情况");
  drawing.line(1, LAST_COL, "统计单位:县扶贫办", "单位:次");
  drawing.head(
    2,
    [
      ["序号", "乡镇", "4月", null, "5月", null, "6月", null, "二季度合计", null],
      [null, null, "应报", "迟报", "应报", "迟报", "应报", "迟报", "应报次数", "迟报次数"],
    ],
    [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 0, right: 5 },
      { top: 0, left: 6, bottom: 0, right: 7 },
      { top: 0, left: 8, bottom: 0, right: 9 },
    ],
  );
  drawing.widths([6, 12, 9, 9, 9, 9, 9, 9, 12, 12]);
  drawing.freeze(TOP, 2);
  const { happens } = chance(2020_10);
  TOWNSHIPS.forEach(({ name, quality }, index) => {
    const row = TOP + index;
    const late = [0, 0, 0].map(() => (happens(0.62 - quality * 0.6) ? 1 : 0) + (happens(0.3 - quality * 0.3) ? 1 : 0));
    const [april, may, june] = late as [number, number, number];
    const sum = (letters: string, result: number): Drawn => ({
      formula: [...letters].map((letter) => `${letter}${row + 1}`).join("+"),
      result,
    });
    drawing.row(row, [index + 1, name, 4, april, 4, may, 5, june, sum("CEG", 13), sum("DFH", april + may + june)]);
  });
  const bottom = TOP + TOWNSHIPS.length;
  const values = (col: number) => TOWNSHIPS.map((_, index) => Number(drawing.sheet.valueAt(TOP + index, col)));
  const sums = [2, 3, 4, 5, 6, 7, 8, 9].map((col) => sumOf(col, TOP, bottom - 1, values(col)));
  drawing.row(bottom, [null, "合计", ...sums]);
}
