import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { SheetDrawing } from "./sheet-drawing";

const LINES = [
  "本工作簿是演示数据:青山县、各乡镇、各村、人名、文号和全部数字都是虚构的,由程序生成,与任何地方无关。",
  "“社会保障”到“测评与教育”是各部门报来的原表,保留了实际工作中常见的写法:多行表头、合并单元格、合计在前或在后、",
  "文本数字、全角数字、带空格的名称、“不涉及”“—”“无”、隐藏行,以及几处差错(合计不平、乡镇名写错等)。",
  "“乡镇名册”“考核设置”“考核指标”“否决事项”“加扣分”是考核办法,可以直接修改后重新评分。",
  "“考核运行记录”里有2020年第一季度的定稿结果,用来比较名次升降。",
  "评分不会改动以上工作表;结果写在新的工作表里。",
] as const;

/** 说明: the first sheet says that nothing here is real. */
export function drawAbout(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "说明");
  drawing.widths([4, 110]);
  drawing.put(0, 0, "青山县2020年第二季度乡镇考核资料(演示数据,全部虚构)", { fontSize: 18, bold: true });
  drawing.merge({ top: 0, left: 0, bottom: 0, right: 1 });
  drawing.height(0, 40);
  LINES.forEach((line, index) => {
    drawing.put(2 + index, 1, line, { wrap: true, fontSize: 12 });
    drawing.height(2 + index, 26);
  });
  drawing.sheet.showGridlines = false;
  drawing.sheet.changedParts.add("view");
}
