import { isPlainSubject } from "./subject";

/** Words that name a score or a result. */
export const SCORE =
  "(?:总成绩|总得分|总评分|总分值|总分|得分率|得分|成绩|分数|评分|打分|考核分|考评分|测评分|综合分|基础分|平均分|分值|分|结果)";

/**
 * Whether words name a result or a part of one: 目标任务得分, 县领导评价. Such a name is free, but it holds nothing that could
 * change a score.
 */
export function isScoreName(words: string): boolean {
  if (words === "" || words.length > 24) return false;
  const bare = words
    .replace(/^(?:其中|将|把|以|按)|最后|最终|最末/g, "")
    .replace(/第?\d(?:季度|次|轮|月)|[12]?\d月/g, "")
    .replace(new RegExp(`${SCORE}|平均|满意度|基本|基础|[加减扣奖惩罚励]{1,3}分项?|排名|考核|单项`, "g"), "");
  return !/[+×÷=/()%]/.test(words) && (bare === "" || isPlainSubject(bare));
}
