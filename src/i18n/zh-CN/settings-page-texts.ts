import type { SettingsPageTexts } from "../settings-page-texts";

export const settingsPageTexts: SettingsPageTexts = {
  settings: "设置",
  nearDays: "临近到期的天数",
  nearDaysNote: "离截止日期不超过这些天的任务算“临近到期”。只记在这台电脑上。",
  leftovers: "写入中断后留下的临时工作表,可以在这里清理。",
  clear: "清理临时工作表",
  cleared: (count) => (count === 0 ? "没有需要清理的内容。" : `已清理${count}张临时工作表。`),
  help: "常见问题",
  questions: [
    {
      ask: "会改动我的表吗?",
      answer: "不会。结果写在新的工作表里。只有您点“保存到考核指标表”或回答问题时,才会改写或新增您确认过的那几格。",
    },
    { ask: "得分不对怎么办?", answer: "在“评分”页的结果里点乡镇,看每一分的说明,再点单元格回到来源。" },
    { ask: "名次怎么排?", answer: "按公布得分(四舍五入后的得分)排定,并列的处理写在“考核设置”表里。" },
    {
      ask: "草稿和定稿有什么不同?",
      answer: "草稿可以删除重来。定稿计入存档,供以后各期比较;要改只能另出更正。",
    },
    { ask: "数据会传到网上吗?", answer: "不会。所有计算都在这台电脑上完成。" },
  ],
};
