import type { ProfileTexts } from "../../core/profiles/profile-texts";
import { dayWords } from "./period-words";

export const profileTexts: ProfileTexts = {
  sheet: "乡镇档案",
  title: (unit) => `${unit}档案`,
  line: (period, today) => `考核期 ${period} · 任务状态截至${dayWords(today)}`,
  parts: {
    scores: () => "一、得分情况",
    rectifications: (count) => `二、未销号问题(${count}个)`,
    tasks: (count) => `三、承担的工作任务(${count}项)`,
    figures: () => "四、台账数据",
    duties: (count) => `五、包抓责任人(${count}条)`,
  },
  heads: {
    item: "指标",
    value: "数值",
    target: "目标",
    points: "得分",
    full: "分值",
    lost: "失分",
    ledger: "台账",
    figure: "项目",
    measure: "数值",
    task: "工作任务",
    role: "职责",
    deadline: "时限",
    state: "状态",
    problem: "问题",
    village: "村",
    person: "责任人",
    department: "派出单位",
    duty: "职责",
  },
  standing: ({ rank, of, total, full, band, previousRank, targets, reached, vetoes }) =>
    [
      rank === null ? "不排名" : `第${rank}名(共${of}个)`,
      total === null ? "总分缺数据" : `总分${total}(满分${full})`,
      ...(band === null ? [] : [`等次:${band}`]),
      ...(previousRank === null ? [] : [`上期第${previousRank}名`]),
      ...(targets === 0 ? [] : [`目标达到${reached}/${targets}项`]),
      ...(vetoes.length === 0 ? [] : [`一票否决:${vetoes.join(";")}`]),
    ].join(" · "),
  noScore: "本期没有得分。",
  nobody: "无责任人",
  empty: "没有需要列出的内容。",
  source: "点击查看来源",
  notes: [
    "数值底色:蓝为达标,黄为接近,橙为未达标。",
    "台账数据按考核期计算;“—”表示台账里没有这个单位的记录。点击数值回到来源。",
    "任务包括写明本单位的和写“各乡镇”的。",
  ],
};
