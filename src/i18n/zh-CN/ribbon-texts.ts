import type { RibbonTexts } from "../ribbon-texts";

export const ribbonTexts: RibbonTexts = {
  blocked: (count, first) => `没有写入结果:有${count}个问题必须先处理。第一个是:${first}`,
  methodPresent: "考核办法的各张表都已经在工作簿里,没有插入新表。",
  noDraft: "工作簿里没有草稿评分的结果表。",
  removed: (sheets) => `已删除草稿的结果表:${sheets.join("、")}。`,
};
