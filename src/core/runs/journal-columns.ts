/** The journal's sheet 考核运行记录. */
export const JOURNAL_SHEET = "考核运行记录";

/** One row of the journal is one unit in one run, so that people can read and filter it. */
export const JOURNAL_COLUMNS = [
  { key: "number", header: "运行号", width: 8 },
  { key: "period", header: "考核期", width: 10 },
  { key: "state", header: "状态", width: 8 },
  { key: "corrects", header: "更正运行号", width: 11 },
  { key: "suffix", header: "考核办法", width: 12 },
  { key: "methodVersion", header: "办法版本", width: 15 },
  { key: "inputsHash", header: "数据指纹", width: 15 },
  { key: "writtenAt", header: "写入时间", width: 20 },
  { key: "unit", header: "乡镇", width: 16 },
  { key: "rank", header: "名次", width: 8 },
  { key: "total", header: "总分", width: 10 },
  { key: "band", header: "等次", width: 10 },
  { key: "vetoes", header: "否决", width: 24 },
  { key: "items", header: "各项指标(值→得分)", width: 60 },
] as const;

export type JournalKey = (typeof JOURNAL_COLUMNS)[number]["key"];

export const STATE_WORDS = { draft: "草稿", final: "定稿" } as const;

/** What stands where a run belongs to the workbook's main method. */
export const MAIN_METHOD = "主办法";
