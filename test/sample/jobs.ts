import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { rounded, SheetDrawing, sumOf, type Drawn } from "./sheet-drawing";

const LAST_COL = 8;
const TOP = 4;

/**
 * 就业帮扶: text-numbers such as "286人", 合 计 last. The total of 已转移人数 was typed in and does not add up: an honest
 * mistake that the reading must notice.
 */
export function drawJobs(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "就业帮扶");
  drawing.title(0, LAST_COL, "青山县贫困劳动力就业和小额信贷情况统计表(2020年二季度)");
  drawing.line(1, LAST_COL, "填报单位:县人社局、县金融办", "");
  drawing.head(
    2,
    [
      ["序号", "乡镇", "转移就业", null, "公益性岗位", null, "扶贫小额信贷", null, "逾期率(%)"],
      [
        null,
        null,
        "年度任务(人)",
        "已转移人数(人)",
        "核定岗位(个)",
        "在岗人数(人)",
        "贷款余额(万元)",
        "逾期金额(万元)",
        null,
      ],
    ],
    [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 0, right: 5 },
      { top: 0, left: 6, bottom: 0, right: 7 },
      { top: 0, left: 8, bottom: 1, right: 8 },
    ],
  );
  drawing.widths([6, 12, 13, 14, 13, 13, 14, 14, 11]);
  drawing.freeze(TOP, 2);
  const { whole, rate } = chance(2020_05);
  const rows = TOWNSHIPS.map(({ name, quality }) => {
    const task = whole(180, 380);
    const posts = whole(20, 46);
    const balance = whole(320, 960);
    return {
      name,
      task,
      moved: Math.round((task * rate(quality, 104, 52, 110)) / 100),
      posts,
      filled: Math.round((posts * rate(quality, 101, 22, 100)) / 100),
      balance,
      overdue: rounded((balance * Math.max(0, 3.1 - quality * 2.9)) / 100, 2),
    };
  });
  rows.forEach((row, index) => {
    const moved: Drawn = row.name === "大坪镇" || row.name === "红岩镇" ? `${row.moved}人` : row.moved;
    const { name, task, posts, filled, balance, overdue } = row;
    const late = rounded((overdue / balance) * 100, 2);
    drawing.row(TOP + index, [index + 1, name, task, moved, posts, filled, balance, overdue, late]);
  });
  const bottom = TOP + rows.length;
  const total = (col: number, values: readonly number[]) => sumOf(col, TOP, bottom - 1, values);
  const moved = rows.reduce((sum, row) => sum + row.moved, 0);
  drawing.row(bottom, [
    null,
    "合 计",
    total(
      2,
      rows.map((row) => row.task),
    ),
    moved - 90,
    total(
      4,
      rows.map((row) => row.posts),
    ),
    total(
      5,
      rows.map((row) => row.filled),
    ),
    total(
      6,
      rows.map((row) => row.balance),
    ),
    total(
      7,
      rows.map((row) => row.overdue),
    ),
    null,
  ]);
}
