import type { RefusalReason } from "../../core/scoring/scoring-rule";

/** Why a rule gives no points, and what to do. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  noValue: "没有指标值,请补上数据。",
  noTarget: "没有目标值,请在目标值栏填写。",
  targetNotPositive: "目标值为零或负数,算不出完成率,请核对目标值;没有任务的请填“缺项”。",
  noAverage: "没有可比较的平均数,请补上各单位数据或给出平均数。",
  noPrevious: "没有上期数,不能比较,请补上上期数据。",
  previousNotPositive: "上期数为零或负数,算不出增减百分比,请核对上期数。",
  noRank: "没有名次,请补上名次或指标值。",
  noPeers: "没有其他单位的数据,排不出名次。",
  bestNotPositive: "第一名的数值为零或负数,不能按第一名比例折算,请核对数据。",
  noParts: "没有分项数据,请补上各分项。",
  wrongNumberOfParts: "分项个数与计分办法不符,请核对各分项。",
  unknownGrade: "填写的等级不在计分办法中,请改填计分办法列出的等级。",
  noTier: "数值不在计分办法的任何一个区间内,请核对区间是否有空档。",
  sameStandards: "两个标准值相同,无法折算,请核对标准值。",
  divisorNotPositive: "公式的除数为零或负数,算不出结果,请核对公式和数据。",
  notACount: "次数不能为负数,请核对数据。",
};
