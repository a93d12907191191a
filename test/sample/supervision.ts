import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing } from "./sheet-drawing";

const LAST_COL = 6;
const TOP = 3;

const FINDINGS = ["村干部不在岗", "帮扶记录造假嫌疑", "政策宣传不到位", "驻村队员缺勤", "项目公示不规范"] as const;

/** 督查检查: unannounced visits 暗访, one finding a row; a township that is not listed had none, which is no missing data. */
export function drawSupervision(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "督查检查");
  drawing.title(0, LAST_COL, "2020年第二季度督查暗访问题登记表");
  drawing.line(1, LAST_COL, "登记单位:县委督查室", "");
  drawing.head(2, [["序号", "日期", "乡镇", "督查方式", "发现问题", "整改情况", "备注"]]);
  drawing.widths([6, 14, 12, 12, 28, 14, 18]);
  drawing.freeze(TOP, 3);
  const { happens, pick, whole } = chance(2020_11);
  let row = TOP;
  for (const { name, quality } of TOWNSHIPS) {
    for (let visit = 0; visit < 3; visit++) {
      if (!happens(0.85 - quality * 0.82)) continue;
      const state = happens(quality) ? "已整改" : "未整改";
      const manner = pick(["暗访", "月检查", "专项督查"]);
      const day = `2020-0${4 + visit}-${whole(10, 28)}`;
      drawing.row(row, [row - TOP + 1, day, name, manner, pick(FINDINGS), state, null], { 4: { horizontal: "left" } });
      row++;
    }
  }
}
