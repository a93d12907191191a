import type { Band, MethodSettings, NotApplicablePolicy, VetoEffect } from "../../core/method/method";
import type { SheetNotes } from "../../core/sheets/sheet-texts";
import { plain } from "../../core/values/rounding";
import { periodDays } from "../../core/values/period";
import { dayWords } from "./period-words";

export const sheetNotes: SheetNotes = {
  foot: (method, period, stamp) => [
    `考核办法:${method.title}(版本 ${method.version.slice(0, 8)})。`,
    `${roundingWords(method.settings)};${tiesWords(method.settings)};名次依据公布得分排定。`,
    `缺项:${policyWords(method.settings.notApplicable)};缺数据:${missingWords(method.settings.missing)}。`,
    `数据截至${dayWords(stamp.dataAsOf ?? periodDays(period).last)};运行编号 ${stamp.runNumber};${
      stamp.state === "draft" ? "草稿,未经审定,不作为公布依据" : "定稿"
    }。`,
  ],
  heat: "底色表示失分:白色为满分,橙色越深失分越多,得分不足一半为最深。",
  bands: bandWords,
  detailLinks: "点击查看各项得分",
  explanationLinks: "点击得分可到来源单元格;每个得分的算法见“评分说明”。斜纹为缺项,黄色为缺数据。",
  marks: (margin) => `● 达标 ▲ 接近(差距在目标的${margin}%以内) ■ 未达标。差距为距目标还差的数。`,
  shortfalls: "各单位未达标清单(差距占目标的比重大的在前)",
  missedCount: "未达标数",
  noShortfalls: "各单位有目标的指标全部达标或接近达标。",
  aMonth: (months) =>
    months === 0 ? "考核期末即年末,不再计算每月需完成的数。" : `每月需完成:到年末还有${months}个月,按月平均补齐差距。`,
  noTargets: "考核指标中没有填写目标值,本表无内容。在“考核指标”的“目标值”一列填写后重新评分。",
  noVetoes: "本期没有一票否决事项。",
  noAccountability: "本期没有需要问责的单位。",
  noFindings: "没有发现问题。",
  findingCounts: ({ blocking, question, warning, note }) =>
    [
      blocking > 0 ? `必须处理 ${blocking} 条` : null,
      question > 0 ? `待确认 ${question} 条` : null,
      warning > 0 ? `提醒 ${warning} 条` : null,
      note > 0 ? `说明 ${note} 条` : null,
    ]
      .filter((part) => part !== null)
      .join(",") + "。点击“单元格”一列可到出现问题的地方。",
  lossesByCriterion: "一、全县各指标失分情况(得分、失分为平均数)",
  lossesByUnit: "二、各单位失分最多的五项",
  noLosses: "没有失分。",
  unitList: (units, most) =>
    units.length <= most ? units.join("、") : `${units.slice(0, most).join("、")}等${units.length}个`,
  reasonVeto: (event) => `一票否决:${event}`,
  reasonBand: (band) => `考核等次为“${band}”`,
  evidenceBand: (total, rank) => `考核得分${total}分${rank === null ? "" : `,第${rank}名`}`,
  missed: (items) =>
    items.map(({ item, value, target, gap, unit }) => `${item}${value}${unit ?? ""}(目标${target},差${gap})`).join(";"),
  criterionLosses: ({ losers, best, bestUnits, worst, worstUnits }) =>
    losers === 0
      ? `全部得满分 ${best}。`
      : `${losers}个单位失分;最高 ${best}(${bestUnits}),最低 ${worst}(${worstUnits})。`,
  office: "县考核办",
  footer: (title) => title,
};

export function roundingWords({ digits, rounding }: MethodSettings): string {
  const mode = rounding === "halfAway" ? "四舍五入" : "四舍六入五成双(GB/T 8170)";
  return `各项得分保留${digits}位小数,${mode},总分为各项公布得分之和`;
}

export function tiesWords({ ties, tieBreakers }: MethodSettings): string {
  const way = {
    competition: "同分并列,占用后续名次(1、2、2、4)",
    dense: "同分并列,不占后续名次(1、2、2、3)",
    average: "同分取平均名次",
  }[ties];
  return tieBreakers.length === 0 ? way : `同分依次比较${tieBreakers.join("、")},仍相同的${way.replace(/^同分/, "")}`;
}

export function policyWords(policy: NotApplicablePolicy): string {
  switch (policy.kind) {
    case "rescale":
      return "该项不计,其余各项按比例折算到满分";
    case "average":
      return "取其他单位该项的平均分";
    case "full":
      return "该项计满分";
    case "zero":
      return "该项计零分";
    case "fixed":
      return `该项计${plain(policy.points)}分`;
  }
}

function missingWords(missing: MethodSettings["missing"]): string {
  return { block: "补齐后再计总分", notApplicable: "按缺项处理", zero: "计零分" }[missing];
}

function bandWords(bands: readonly Band[]): string {
  if (bands.length === 0) return "本办法不分等次。";
  const parts = bands.map((band) => {
    const from = band.from === null ? null : `${plain(band.from)}分以上`;
    const quota = band.quota === null ? null : `不超过${plain(band.quota)}%`;
    const rule = [from, quota].filter((part) => part !== null).join(",");
    return rule === "" ? `${band.name}(其余)` : `${band.name}(${rule})`;
  });
  return `等次:${parts.join("、")};行底色由蓝到橙表示等次由高到低。`;
}

export const vetoEffectWords: Readonly<Record<VetoEffect, string>> = {
  bottomBand: "定为最低等次,得分保留",
  noExcellent: "不得评为最高等次",
  bandDown: "降一个等次",
  lastRank: "列最后一名",
  scoreZero: "总分计零分",
  notRanked: "不予排名",
  noAward: "取消评先评优资格",
};
