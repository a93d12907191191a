import type { Measure } from "../measures/measure";
import type { RoundingMode } from "../values/rounding";
import type { Criterion, MethodSettings, NotApplicablePolicy, VetoEffect } from "./method";
import { foldText } from "../values/fold-text";

/**
 * A closed list: each value with the office's word first, then other words that people write for it. First words hold no
 * comma: a drop-down list is cut at commas.
 */
export type Choices<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

export const ROUNDING_CHOICES: Choices<RoundingMode> = {
  halfAway: ["四舍五入", "half away from zero", "round half up"],
  halfEven: ["四舍六入五成双", "四舍六入", "GB/T 8170", "GB/T8170", "奇进偶舍", "half even", "half to even"],
};

export const TIES_CHOICES: Choices<MethodSettings["ties"]> = {
  competition: ["并列占位(1、2、2、4)", "并列占位", "占位", "并列占位(1,2,2,4)", "1,2,2,4", "1224", "competition"],
  dense: [
    "并列不占位(1、2、2、3)",
    "并列不占位",
    "不占位",
    "并列不占位(1,2,2,3)",
    "1,2,2,3",
    "1223",
    "中国式排名",
    "dense",
  ],
  average: [
    "并列取平均名次(1、2.5、2.5、4)",
    "并列取平均名次",
    "平均名次",
    "并列取平均名次(1,2.5,2.5,4)",
    "平均名次",
    "1,2.5,2.5,4",
    "average",
  ],
};

export const NOT_APPLICABLE_CHOICES: Choices<NotApplicablePolicy["kind"]> = {
  rescale: ["按比例折算", "折算", "按缺项折算", "rescale"],
  average: ["取其他单位平均", "取平均分", "平均分", "按平均分", "average"],
  full: ["计满分", "满分", "full"],
  zero: ["计零分", "零分", "不得分", "0分", "zero"],
  fixed: ["固定分", "fixed"],
};

export const MISSING_CHOICES: Choices<MethodSettings["missing"]> = {
  block: ["补齐后再计分", "暂不计分", "block"],
  notApplicable: ["按缺项处理", "按缺项", "缺项", "not applicable"],
  zero: ["计零分", "零分", "按零分处理", "zero"],
};

export const VETO_CHOICES: Choices<VetoEffect> = {
  bottomBand: ["定为最低等次", "最低等次", "一律定为不合格", "不合格", "末等", "bottom band"],
  noExcellent: ["不得评优", "一票否优", "不得评为优秀", "no excellent"],
  bandDown: ["降一个等次", "降一等次", "降一档", "band down"],
  lastRank: ["列最后一名", "最后一名", "排名末位", "列末位", "last rank"],
  scoreZero: ["总分计零分", "总分为零", "计零分", "零分", "score zero"],
  notRanked: ["不予排名", "不参与排名", "取消排名", "not ranked"],
  noAward: ["取消评先评优资格", "取消评先资格", "取消先进资格", "取消奖励", "no award"],
};

export const KIND_CHOICES: Choices<Criterion["kind"]> = {
  score: ["得分", "计分", "基本分", "score"],
  bonus: ["加分", "加分项", "奖励分", "bonus"],
  deduction: ["扣分", "扣分项", "减分", "减分项", "deduction"],
};

export const YES_NO_CHOICES: Choices<"yes" | "no"> = {
  yes: ["是", "含", "包含", "yes", "true"],
  no: ["否", "不含", "不包含", "no", "false"],
};

/** 取数方式; two words stand for the measures that name a time to compare with. */
export type MeasureWord =
  | Exclude<Measure["kind"], "change" | "growth">
  | "changePrevious"
  | "changeLastYear"
  | "growthPrevious"
  | "growthLastYear";

export const MEASURE_CHOICES: Choices<MeasureWord> = {
  value: ["值", "取值", "数值", "原值", "value"],
  sum: ["合计", "求和", "累计", "总和", "sum"],
  count: ["计数", "个数", "次数", "件数", "count"],
  share: ["占比", "比重", "share"],
  ratio: ["比率", "比例", "完成率", "ratio"],
  mean: ["平均", "平均值", "均值", "average", "mean"],
  max: ["最大", "最大值", "最高", "max"],
  min: ["最小", "最小值", "最低", "min"],
  latest: ["最新", "最新值", "最近一次", "latest"],
  changePrevious: ["较上期增减", "环比增减", "比上期增减", "change on previous"],
  growthPrevious: ["较上期增幅", "环比增幅", "环比增长", "环比增速", "环比", "growth on previous"],
  changeLastYear: ["较上年增减", "同比增减", "比上年增减", "change on last year"],
  growthLastYear: ["较上年增幅", "同比增幅", "同比增长", "同比增速", "同比", "growth on last year"],
  perHead: ["人均", "户均", "村均", "per head"],
  parts: ["分项", "多列", "parts"],
  manual: ["评分", "打分", "人工评分", "manual"],
  adjustments: ["加扣分表", "加扣分", "adjustments"],
};

/** The words to offer in a drop-down, one for each value. */
export function choiceWords<Value extends string>(choices: Choices<Value>): readonly string[] {
  return Object.values<readonly [string, ...string[]]>(choices).map(([first]) => first);
}

/** The office's word for a value. */
export function choiceWord<Value extends string>(choices: Choices<Value>, value: Value): string {
  return choices[value][0];
}

/** The value that a word stands for; null for a word that is not in the list. Width, case and white space do not count. */
export function readChoice<Value extends string>(choices: Choices<Value>, text: string): Value | null {
  const wanted = foldText(text).toLowerCase();
  for (const [value, words] of Object.entries<readonly string[]>(choices)) {
    if (words.some((word) => foldText(word).toLowerCase() === wanted)) return value as Value;
  }
  return null;
}
