import { isPlainSubject } from "../words/subject";

/** Endings by which two names in one are told: 发病率、死亡率 are two figures, 农村、城市居民收入 may be one. */
const MEASURED = /(?:率|比例|比重|占比|数|额|量|面积|度|增速|得分|次数|户数)(?=、|和|与|及|$)/g;

/** Words that speak of several things at once or of one way of looking at it. */
const NOT_ONE =
  /均$|都$|各$|分别|其中|同时|以及|一般|除|不含|不包括|排名|名次|位次|倒数|最[高低多少]|[A-Za-z\d.][、和及与]|连续|逐年|逐步|逐季|基本$|部分$|累计扣|上年|去年|上期|同期|同比|环比|年初|平均(?:水平|值|数|分)|较$/;

/** Names that hold such a word: 一般公共预算收入, 测评得分, 出生人口性别比. */
const ONE_ALL_THE_SAME =
  /一般(?=公共|债|贸易|工业|固废|性|农户)|(?<=[^\d得扣加减]{2})(?:得分|评分|总分|分数|成绩)$|(?<![相同环对较])比$/g;

/** Parts of a sentence that take a name further than what is measured. */
const FINISHED = /(?:完成|达到|实现|按时|按期|的|得|计|和|与|或|且|并|若|如|因)$/;

/**
 * Whether words only name the one figure that is held against a bar: 城乡居民医保参保率, 9年义务教育巩固率. Two figures, and
 * words that change what counts, are no name.
 */
export function isBarSubject(words: string): boolean {
  const name = words.replace(/[:()]/g, "").replace(ONE_ALL_THE_SAME, "");
  if (name === "") return true;
  if (NOT_ONE.test(name) || FINISHED.test(name)) return false;
  const several = /、|和|与|及/.test(name) ? (name.match(MEASURED) ?? []).length : 1;
  return several <= 1 && isPlainSubject(name);
}

const RATE = /(?:率|比例|比重|占比|增速|增幅|降幅|度|密度|面|百分比|指数|得分|评分|分数|成绩)$/;
const AMOUNT =
  /(?:数|额|量|面积|收入|投资|资金|经费|支出|产值|贷款|存款|税收|规模|总值|GDP|案件|起数|人次|产量|用地|能耗|浓度)$/;

/** 万人发案率 counts cases and 人均收入 money, so that percent of them are shares; 覆盖率 of 万人 is none of them. */
export const PER_HEAD =
  /^[每]?(?:\d+)?[百千万十]+(?:名|人口|人)(?!.*(?:覆盖|满意|知晓|完成|增速|增幅|增长))|(?:人均|亩均|户均|地均)(?!.*(?:增速|增幅|增长|率$))/;

/** A rate steps in its own points, an amount in shares of the bar; null where the name does not say which it is. */
export function measureOf(name: string): "rate" | "amount" | null {
  const bare = name.replace(/(?:完成情况|控制情况|情况|完成|指标|任务|目标)+$/, "");
  if (PER_HEAD.test(bare)) return "amount";
  if (RATE.test(bare)) return "rate";
  return AMOUNT.test(bare) ? "amount" : null;
}

/** Names that mean the figure named before. */
const GENERAL =
  /^(?:实际|完成)?(?:指标值|实际值|完成值|完成率|完成数|实绩|比例|率|数值|得分|测评得分|测评|增速|增幅|(?:考核|年度)?目标值?|任务数?|指标|结果|其)?$/;

/** Whether a name means no figure of its own. */
export function isGeneral(name: string): boolean {
  return GENERAL.test(name);
}

/** Whether a later name means the same figure as the first one: 整改率 behind 隐患整改率. */
export function isSameSubject(first: string, later: string): boolean {
  if (first === later || isGeneral(first) || isGeneral(later)) return true;
  return first.includes(later) || later.includes(first) || first.endsWith(later.slice(-3));
}

const BEFORE_BAR =
  /^([^,;:。\d]{2,30}?)(?:(?:全面|全部)?完成|达到|达|实现|不[低高少多]于|不超|每|[低高少多大小]于|超|控制|较|比(?!例|重)|与|同比|未|[≥≤<>])/;

/** What the first name of a whole text is. @example measureNamed("固定资产投资完成年度任务得10分,每欠1%扣0.2分") // "amount" */
export function measureNamed(text: string): "rate" | "amount" | null {
  const match = BEFORE_BAR.exec(text);
  return match ? measureOf(match[1]!) : null;
}
