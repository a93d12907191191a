import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing } from "./sheet-drawing";
import { villagesOf } from "./village-names";

const LAST_COL = 7;
const TOP = 3;

const DEPARTMENTS = [
  "县财政局",
  "县教育局",
  "县水利局",
  "县农业农村局",
  "县卫健局",
  "县住建局",
  "县交通局",
  "县林业局",
] as const;

/** 包抓联户台账: who answers for every village. A few villages have nobody yet, one cadre has too many. */
export function drawResponsibility(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "包抓联户台账");
  drawing.title(0, LAST_COL, "青山县包抓联户责任台账");
  drawing.line(1, LAST_COL, "填报:县委组织部", "截至2020年6月30日");
  drawing.head(2, [["序号", "乡镇", "行政村", "职责", "责任人姓名", "派出单位", "联户数", "备注"]]);
  drawing.widths([6, 11, 12, 12, 12, 18, 9, 16]);
  drawing.freeze(TOP, 3);
  const { whole, happens, pick } = chance(2020_21);
  let row = TOP;
  for (const { name, quality } of TOWNSHIPS) {
    villagesOf(name).forEach((village, index) => {
      const isCovered = happens(0.7 + quality * 0.32);
      const person = isCovered ? `第一书记${row - TOP + 1}` : null;
      const households = isCovered ? whole(6, 14) : null;
      drawing.row(row, [
        row - TOP + 1,
        name,
        village,
        "第一书记",
        person,
        pick(DEPARTMENTS),
        households,
        index === 0 && !isCovered ? "待选派" : null,
      ]);
      row++;
    });
  }
}
