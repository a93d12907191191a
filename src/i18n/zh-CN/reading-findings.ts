import type { NoTableReason } from "../../core/reading/no-table";
import type { ReadingFindings } from "../../core/reading/reading-findings";
import type { MessagesFor } from "../finding-sentence";
import { arithmeticFindingMessages } from "./arithmetic-findings";
import { nameFindingMessages } from "./name-findings";
import { valueFindingMessages } from "./value-findings";

const NO_TABLE: Readonly<Record<NoTableReason, string>> = {
  confirmed: "已在数据对照中确认不是数据表",
  oneCell: "只有一个单元格有内容",
  text: "内容是文字说明,没有带列标题的表格",
  oneColumn: "只有一列有内容,没有列标题和数据",
  noHeader: "没有找到列标题;请在数据上方写明各列名称",
};

export const readingFindingMessages: MessagesFor<ReadingFindings> = {
  ...valueFindingMessages,
  ...nameFindingMessages,
  ...arithmeticFindingMessages,
  "table.none": ({ sheet, reason }) => `工作表「${sheet}」没有找到数据表:${NO_TABLE[reason]}`,
  "confirmation.unusable": ({ kind, written }) =>
    `数据对照的这一行无法使用(事项「${kind}」,表中写法「${written}」);请补全事项、工作表、表中写法和确认为`,
  "sheet.hidden": ({ sheet, tables }) =>
    `工作表「${sheet}」是隐藏的,其中${tables}张表已读取;不需要时请不要在指标中引用`,
  "rows.hidden": ({ sheet, count, of }) =>
    `工作表「${sheet}」的表有${count}行(共${of}行)被隐藏或筛选掉,仍已读取;请确认这些行应当计入`,
  "cols.hidden": ({ sheet, columns }) => `工作表「${sheet}」的${columns}列被隐藏,仍已读取`,
};
