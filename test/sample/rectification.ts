import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing, type Drawn } from "./sheet-drawing";

const LAST_COL = 8;
const TOP = 3;

const SOURCES = ["中央专项巡视反馈", "省级成效考核反馈", "市级督查反馈", "县级自查"] as const;
const PROBLEMS = [
  "部分户帮扶手册填写不规范",
  "公益岗位人员考勤记录缺失",
  "产业项目利益联结机制不完善",
  "危房改造竣工验收资料不齐",
  "饮水工程管护责任未落实",
  "小额信贷贷后管理不到位",
  "村级公示栏更新不及时",
  "易地搬迁后续帮扶措施不具体",
] as const;

/**
 * 问题整改台账: one row a problem with source, deadline and status. Some problems are kept long-term 长期坚持 and stand
 * outside the clearance rate; some deadlines lie after the quarter. One row misspells its township as 青溪镇, which must
 * be asked about, never guessed.
 */
export function drawRectification(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "问题整改台账");
  drawing.title(0, LAST_COL, "青山县脱贫攻坚问题整改台账");
  drawing.line(1, LAST_COL, "牵头单位:县委督查室", "截至2020年6月30日");
  drawing.head(2, [["序号", "问题来源", "乡镇", "存在问题", "责任人", "完成时限", "状态", "销号日期", "备注"]]);
  drawing.widths([6, 20, 11, 34, 10, 14, 11, 14, 16]);
  drawing.freeze(TOP, 3);
  const rows = problems();
  rows.forEach((cells, index) => {
    drawing.row(TOP + index, [index + 1, ...cells], {
      3: { horizontal: "left", wrap: true },
      5: { numberFormat: "@" },
    });
  });
}

function problems(): readonly (readonly Drawn[])[] {
  const { whole, pick, happens } = chance(2020_07);
  const rows = TOWNSHIPS.flatMap(({ name, leader, quality }) =>
    Array.from({ length: whole(5, 8) }, (): readonly Drawn[] => {
      const month = whole(3, 8);
      const deadline = `2020-0${month}-${month === 6 || month === 4 ? 30 : 31}`;
      const isStanding = happens(0.12);
      const isCleared = happens(0.42 + quality * 0.58);
      const state = isStanding ? "长期坚持" : isCleared ? "已销号" : month > 6 ? "整改中" : "未完成";
      const cleared = state === "已销号" ? `2020-0${Math.min(month, 6)}-${whole(10, 28)}` : null;
      const note = state === "未完成" ? "超期" : null;
      return [pick(SOURCES), name, pick(PROBLEMS), leader, deadline, state, cleared, note];
    }),
  );
  const slip: readonly Drawn[] = ["县级自查", "青溪镇", PROBLEMS[6], "赵某", "2020-08-31", "整改中", null, null];
  return [...rows.slice(0, 40), slip, ...rows.slice(40)];
}
