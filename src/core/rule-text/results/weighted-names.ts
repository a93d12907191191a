import { isPlainSubject } from "../words/subject";
import { isScoreName } from "../words/score-names";

/** What gives a result that may be weighed. */
const SCORED =
  /得分|成绩|考核|考评|评价|测评|评议|评估|评分|打分|检查|督查|督导|巡查|暗访|明查|明察|察访|抽查|验收|复核|核验|观摩|评比|调度|述职|汇报|答辩|测试|考试|自评|互评|指标|分$|季度|半年|平时|年终|年底|年中|日常|\d月/;
/** Figures that are measured: a formula of those is no result put together. */
const FIGURES =
  /^(?:本|该)?(?:乡镇|单位|镇)?(?:本期|上期|上年|去年|上月|同期|基期|实际|目标|任务|计划|完成|指标)(?:完成)?(?:值|数|额|量)?$|(?:实际|目标|上期|上年|任务|计划|完成|指标|最高|最低|最大|最小|平均)(?:值|数|额|量)$|^基数$/;
const MEASURES = /(?:率|增速|增幅|总量|总额|数量|[人户件额量])$/;
const GRADES =
  /^(?:优秀|良好|较好|合格|一般|较差|差|好|不合格|优|良|中|先进|基本合格)(?:等次|等级|档次|的|单位|乡镇)*$/;

/** Whether words name a measured figure rather than a result: 实际值, 上期. */
export function isFigureName(words: string): boolean {
  return FIGURES.test(words) && !/得分|成绩|考核|考评|测评/.test(words);
}

/** Whether words name one result of several: 明查成绩, 1季度, 领导评价. */
export function isResultName(words: string): boolean {
  if (words === "" || words.length > 24 || isFigureName(words) || GRADES.test(words)) return false;
  if (MEASURES.test(words) && !/得分率$|测评|满意率/.test(words)) return false;
  return isScoreName(words) || isPlainSubject(words.replace(/\d季度|\d{1,2}月|第[1-4]季度|综合|[23]次|领导/g, ""));
}

/** Whether one of the words says that results are put together. */
export function namesResults(words: readonly string[]): boolean {
  return words.some((one) => SCORED.test(one));
}
