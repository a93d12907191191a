import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { rounded, SheetDrawing } from "./sheet-drawing";

const LAST_COL = 7;
const TOP = 3;

/** 测评与教育: satisfaction of the people, points given by the assessors, and children who left school. */
export function drawEvaluation(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "测评与教育");
  drawing.title(0, LAST_COL, "群众满意度、工作评议和控辍保学情况");
  drawing.line(1, LAST_COL, "填报单位:县考核办、县教育局", "2020年二季度");
  drawing.head(2, [
    ["序号", "乡镇", "走访户数(户)", "群众满意度(%)", "工作评议得分(分)", "适龄学生(人)", "辍学学生(人)", "备注"],
  ]);
  drawing.widths([6, 12, 14, 16, 18, 14, 14, 20]);
  drawing.freeze(TOP, 2);
  const { whole, rate } = chance(2020_12);
  TOWNSHIPS.forEach(({ name, people, quality }, index) => {
    const satisfaction = rounded(rate(quality, 97.6, 15, 99.5), 1);
    const given = rounded(Math.min(4, 3.1 + quality * 0.9 - whole(0, 3) / 20), 2);
    // Brings 大坪镇 level with 金竹乡, so that the sample has a tie.
    const points = name === "大坪镇" ? rounded(given + 0.17, 2) : given;
    const pupils = Math.round(people * 0.11);
    const left = quality < 0.4 ? 2 : quality < 0.6 ? 1 : 0;
    const note = left > 0 ? "正在劝返" : null;
    drawing.row(TOP + index, [index + 1, name, 60, satisfaction, points, pupils, left, note]);
  });
}
