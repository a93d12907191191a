import type { ScorePageTexts } from "../score-page-texts";

export const scorePageTexts: ScorePageTexts = {
  score: "评分",
  running: "正在评分……",
  ranking: "排名",
  rank: "名次",
  unit: "乡镇",
  total: "总分",
  band: "等次",
  vetoed: "否决",
  blocked: (count) => `有${count}个问题必须先处理,没有写入结果。`,
};
