import type { TargetsPageTexts } from "../targets-page-texts";

export const targetsPageTexts: TargetsPageTexts = {
  summary: (reached, near, notReached, unknown) =>
    `${reached}项次达标,${near}项次接近,${notReached}项次未达标${unknown > 0 ? `,${unknown}项次缺数据` : ""}`,
  onlyMissed: "只看未达标",
  byIndicator: "按指标",
  county: "全县",
  target: (bar) => `目标 ${bar}`,
  gap: (gap) => `差 ${gap}`,
  state: { reached: "● 达标", near: "▲ 接近", notReached: "■ 未达标", unknown: "? 缺数据" },
  unit: "乡镇",
  value: "完成值",
  gapHead: "差距",
  stateHead: "状态",
  none: "没有未达标的指标。",
  noTargets: "考核办法里没有写目标值。请在“考核指标”表的“目标值”列填写,如 ≥95%。",
  counts: (notReached, near, all) => `${all}个对照中${notReached}个未达标、${near}个接近`,
  write: "写入“指标达标”表",
  writing: "正在写入……",
  written: "已写入“指标达标”表。",
};
