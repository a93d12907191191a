import type { ReasonFacts } from "../../core/reading/reading-reasons";
import type { MessagesFor } from "../finding-sentence";

export const readingReasonMessages: MessagesFor<ReasonFacts> = {
  "header.overFigures": ({ labelled, figures }) => `列标题,共${labelled}列,其中${figures}列下面是数字、代码或日期`,
  "header.byWords": ({ labelled }) => `列标题,共${labelled}列,用的是列标题常用的词`,
  "header.deep": ({ rows }) => `列标题占${rows}行,已按分组、合并和断行拼成完整标题`,
  "header.emptyForm": ({ labelled }) => `空表的列标题,共${labelled}列,下面还没有数据`,
  "title.above": ({ title }) => `表名「${title}」`,
  "unit.note": ({ units }) => `注明单位:${units};列标题另有单位的以列标题为准`,
  "half.beginsAgain": ({ label, part }) => `「${label}」重复出现,一页分栏排印,这是第${part}栏`,
  "entity.roster": ({ col, share }) => `${col}列有${share}%是名册里的名称,作为单位列`,
  "entity.places": ({ col, share }) => `${col}列有${share}%是行政区划名称,作为单位列`,
  "entity.label": ({ col, label }) => `${col}列标题是「${label}」,作为单位列`,
  "entity.leftmost": ({ col }) => `${col}列是最靠左、内容最不重复的文字列,作为单位列`,
  "entity.across": ({ count }) => `单位横向排列,共${count}个单位各占一列`,
  "entity.none": () => "没有说明各行是谁的列",
  "rows.total": ({ names }) => `合计行(${names}),不作为单位`,
  "rows.sumOfBelow": ({ names }) => `是下面几行的汇总(${names}),不作为单位`,
  "rows.section": ({ names }) => `分段标题(${names}),不作为单位`,
  "rows.note": () => "注释、来源或签字,不是数据",
  "rows.blank": ({ count }) => `${count}个空行,已跳过`,
  "rows.hidden": ({ count }) => `${count}行被隐藏或筛选掉,仍已读取`,
  "cols.hidden": ({ count }) => `${count}列被隐藏,仍已读取`,
};
