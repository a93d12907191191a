import type { MethodSheet } from "../method-column";
import { both, column } from "./column";

/** 加扣分: bonus and deduction events with their evidence. */
export const ADJUSTMENT_SHEET = {
  kind: "adjustments",
  name: "加扣分",
  title: both(["加扣分登记表", "Bonus and deduction events"]),
  note: both([
    "一行一件,扣分写负数。项目与考核指标里加分、扣分项同名的,合计不超过该项分值。",
    "One event a row, deductions negative. Events of a bonus or deduction item are capped at its points.",
  ]),
  isRequired: false,
  columns: [
    column({
      key: "unit",
      header: ["乡镇", "Unit"],
      words: ["单位", "名称", "考核对象", "部门", "村", "企业"],
      isRequired: true,
      help: ["名册里的名称。", "A name of the roster."],
      example: "城关镇",
    }),
    column({
      key: "item",
      header: ["项目", "Item"],
      words: ["加扣分项目", "事项", "类别"],
      isRequired: true,
      help: ["加扣分项目,如 表彰奖励。", "The item that it belongs to."],
      example: "表彰奖励",
      width: 18,
    }),
    column({
      key: "points",
      header: ["分数", "Points"],
      words: ["加扣分", "分值", "得分", "加减分"],
      value: "points",
      isRequired: true,
      help: ["加分写正数,扣分写负数。", "Positive adds, negative deducts."],
      example: "2",
      width: 8,
    }),
    column({
      key: "reason",
      header: ["事由", "Reason"],
      words: ["原因", "加扣分事由", "说明"],
      help: ["为什么加、扣。", "Why."],
      example: "获省级表彰",
      width: 30,
    }),
    column({
      key: "evidence",
      header: ["依据", "Evidence"],
      words: ["文号", "证明材料", "佐证"],
      help: ["文号或材料。", "Document or other evidence."],
      example: "省委〔2020〕12号",
      width: 24,
    }),
    column({
      key: "date",
      header: ["日期", "Date"],
      words: ["时间", "发生日期"],
      value: "day",
      help: ["不在考核期内的不计入本期;留空一律计入。", "Events outside the period do not count."],
      example: "2020-05-20",
    }),
  ],
} as const satisfies MethodSheet;
