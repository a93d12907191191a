import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { percentOf, rounded, SheetDrawing, sumOf } from "./sheet-drawing";

const LAST_COL = 8;
const TOP = 4;

/** 人居环境: units in the heads, 小计 in no row but 合计 last, a remark column with 无 and —. */
export function drawLivingEnvironment(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "人居环境");
  drawing.title(0, LAST_COL, "青山县农村人居环境整治情况统计表");
  drawing.line(1, LAST_COL, "填报单位:县住建局、县农业农村局、县生态环境分局", "2020年二季度");
  drawing.head(
    2,
    [
      ["序号", "乡镇", "生活垃圾", null, "卫生厕所", null, null, "污水处理站(座)", "备注"],
      [null, null, "收集点(个)", "无害化处理率(%)", "总户数(户)", "改厕户数(户)", "普及率(%)", null, null],
    ],
    [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 0, right: 6 },
      { top: 0, left: 7, bottom: 1, right: 7 },
      { top: 0, left: 8, bottom: 1, right: 8 },
    ],
  );
  drawing.widths([6, 12, 12, 18, 13, 13, 12, 16, 18]);
  drawing.freeze(TOP, 2);
  const { whole, rate, happens } = chance(2020_08);
  const rows = TOWNSHIPS.map(({ name, people, quality }) => {
    const homes = Math.round(people / 3.6);
    return {
      name,
      points: whole(8, 40),
      rubbish: rounded(rate(quality, 88, 42, 98), 1),
      homes,
      toilets: Math.round((homes * rate(quality, 93, 34, 99)) / 100),
      works: quality > 0.72 || happens(0.4) ? 1 : 0,
    };
  });
  rows.forEach(({ name, points, rubbish, homes, toilets, works }, index) => {
    const row = TOP + index;
    const rubbishText = name === "金竹乡" ? `${rubbish}%` : rubbish;
    const note = works === 0 ? "主体在建" : name === "清溪镇" ? "A级旅游村2个" : "—";
    const share = percentOf(row, 5, 4, [toilets, homes]);
    drawing.row(row, [index + 1, name, points, rubbishText, homes, toilets, share, works, note]);
  });
  const bottom = TOP + rows.length;
  const total = (col: number, values: readonly number[]) => sumOf(col, TOP, bottom - 1, values);
  const homes = rows.reduce((sum, row) => sum + row.homes, 0);
  const toilets = rows.reduce((sum, row) => sum + row.toilets, 0);
  drawing.row(bottom, [
    null,
    "合计",
    total(
      2,
      rows.map((row) => row.points),
    ),
    76.4,
    total(
      4,
      rows.map((row) => row.homes),
    ),
    total(
      5,
      rows.map((row) => row.toilets),
    ),
    percentOf(bottom, 5, 4, [toilets, homes]),
    total(
      7,
      rows.map((row) => row.works),
    ),
    null,
  ]);
}
