import type { Confirmation } from "./confirmations";

/** The sheet that keeps what the office confirmed. It is part of the workbook's form, like 乡镇名册: its words are fixed. */
export const CONFIRMATIONS_SHEET = "数据对照";

export const CONFIRMATION_HEADERS = ["事项", "工作表", "表中写法", "确认为"] as const;

/** What a row of the sheet is about, as people write it. */
export const CONFIRMATION_KINDS: Readonly<Record<Confirmation["kind"], string>> = {
  name: "单位名称",
  column: "列标题",
  scale: "百分比写法",
  unit: "计量单位",
  entity: "单位列",
  noTable: "不是数据表",
};

export const SCALE_WORDS: Readonly<Record<"asWritten" | "fractions", string>> = {
  asWritten: "按原数（95即95%）",
  fractions: "按小数（0.95即95%）",
};

/** Stands for a unit where a name is confirmed to be none of the roster. */
export const NOT_COUNTED = "不计入";

/** Every sheet. */
export const ALL_SHEETS = "全部";
