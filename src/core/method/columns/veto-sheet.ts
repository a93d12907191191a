import { choiceWords, VETO_CHOICES } from "../choices";
import type { MethodSheet } from "../method-column";
import { both, column } from "./column";

/** 否决事项: veto events with their evidence. */
export const VETO_SHEET = {
  kind: "vetoes",
  name: "否决事项",
  title: both(["一票否决事项登记表", "One-vote vetoes"]),
  note: both([
    "一行一件。日期不在考核期内的不计入本期;没有日期的一律计入。",
    "One event a row. Events dated outside the period do not count; undated ones do.",
  ]),
  isRequired: false,
  columns: [
    column({
      key: "unit",
      header: ["乡镇", "Unit"],
      words: ["单位", "名称", "考核对象", "被否决单位", "部门", "村", "企业"],
      isRequired: true,
      help: ["名册里的名称。", "A name of the roster."],
      example: "城关镇",
    }),
    column({
      key: "event",
      header: ["事项", "Event"],
      words: ["否决事项", "否决情形", "事由"],
      isRequired: true,
      help: ["发生了什么。", "What happened."],
      example: "发生较大安全生产事故",
      width: 32,
    }),
    column({
      key: "document",
      header: ["文号", "Document"],
      words: ["文件号", "依据", "依据文号", "认定文件"],
      help: ["认定文件的文号。", "Number of the document."],
      example: "某安委〔2020〕8号",
      width: 22,
    }),
    column({
      key: "date",
      header: ["日期", "Date"],
      words: ["认定日期", "发生日期", "时间"],
      value: "day",
      help: ["认定日期。", "Date of the decision."],
      example: "2020-05-20",
    }),
    column({
      key: "decidedBy",
      header: ["认定单位", "Decided by"],
      words: ["认定机关", "决定单位"],
      help: ["谁认定的。", "Who decided it."],
      example: "县安委会",
    }),
    column({
      key: "effect",
      header: ["否决效果", "Effect"],
      words: ["效果", "处理结果", "否决类型"],
      choices: choiceWords(VETO_CHOICES),
      help: ["留空按考核设置。", "Blank takes the setting."],
      example: "定为最低等次",
      width: 20,
    }),
  ],
} as const satisfies MethodSheet;
