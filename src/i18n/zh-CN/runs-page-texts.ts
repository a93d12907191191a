import type { RunsPageTexts } from "../runs-page-texts";

export const runsPageTexts: RunsPageTexts = {
  none: "还没有运行记录。在“评分”页写入结果表后,这里会列出每一次。",
  run: (number) => `第${number}次`,
  state: { draft: "草稿", final: "定稿" },
  corrects: (number) => `更正第${number}次`,
  hasSheets: (count) => `${count}张结果表`,
  noSheets: "结果表已不在工作簿中",
  remove: "删除草稿",
  removeAsk: (sheets) => `将删除这些结果表,运行记录保留:${sheets}`,
  removeYes: "确定删除",
  removed: (count) => `已删除${count}张结果表。`,
  compare: "比较两次",
  compareNote: "选两次,看名次、总分、等次和各项得分有什么不同。",
  earlier: "前一次",
  later: "后一次",
  now: "现在的数据(未写入)",
  same: "两次完全一样。",
  changed: (count) => `${count}处不同:`,
  what: { rank: "名次", total: "总分", band: "等次", points: "得分", value: "完成值", veto: "否决" },
  items: (count) => `各项完成值和得分的${count}处不同`,
  nothing: "无",
  since: {
    title: "最近一次以后",
    changed: "最近一次运行以后,数据有改动。与现在的数据比较:",
    same: "最近一次运行以后,数据没有改动。",
  },
};
