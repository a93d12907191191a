import { choiceWords, MISSING_CHOICES, NOT_APPLICABLE_CHOICES, ROUNDING_CHOICES, TIES_CHOICES } from "../choices";
import { VETO_CHOICES, YES_NO_CHOICES } from "../choices";
import type { MethodSheet } from "../method-column";
import { both, column } from "./column";

/** 考核设置: one setting a row, its name in the first column. */
export const SETTINGS_SHEET = {
  kind: "settings",
  name: "考核设置",
  title: both(["考核设置", "Assessment settings"]),
  note: both([
    "一行一项设置。留空的按“说明”里的默认值处理;“等次”可写多行,由高到低。",
    "One setting a row; blank means the default named in the help. 等次 may take several rows, best first.",
  ]),
  isRequired: true,
  columns: [
    column({
      key: "setting",
      header: ["设置项", "Setting"],
      words: ["项目", "设置", "名称", "item"],
      isRequired: true,
      help: ["设置项名称,不要改动。", "Name of the setting."],
      width: 18,
    }),
    column({
      key: "content",
      header: ["内容", "Value"],
      words: ["设置内容", "取值", "值", "设定"],
      isRequired: true,
      help: ["在这里填写。", "Fill in here."],
      width: 40,
    }),
    column({
      key: "help",
      header: ["说明", "Help"],
      words: ["填写说明"],
      help: ["怎样填写。", "How to fill it in."],
      width: 60,
    }),
  ],
} as const satisfies MethodSheet;

/** One row of 考核设置. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly name: string;
  readonly words: readonly string[];
  /** What stands there when the sheet is new; also what a blank means. */
  readonly preset: string;
  readonly choices: readonly string[];
  readonly help: string;
  readonly helpEn: string;
}

export type SettingKey =
  | ("title" | "county" | "office" | "period" | "digits" | "rounding" | "ties" | "tieBreakers" | "notApplicable")
  | ("missing" | "band" | "vetoEffect" | "bonusCap" | "deductionCap" | "averageIncludesSelf")
  | ("averageIncludesVetoed" | "nearMargin" | "fullTotal" | "comprehensiveWeight" | "composition" | "previousResult");

export const SETTING_ROWS: readonly SettingRow[] = [
  row(
    "title",
    "考核名称",
    ["办法名称", "title"],
    "乡镇考核",
    [],
    "印在结果表上的考核名称。",
    "Printed on the result sheets.",
  ),
  row("county", "县区名称", ["县名", "县(市、区)", "县", "county"], "", [], "如 某县。", "The county."),
  row("office", "制表单位", ["考核单位", "牵头单位", "office"], "", [], "如 县考核办。", "Who makes the sheets."),
  row(
    "period",
    "考核期",
    ["考核时间", "考核周期", "期间", "period"],
    "",
    [],
    "如 2020Q2、2020年第二季度、2020年上半年、2020年。",
    "2020Q2, 2020H1 or 2020.",
  ),
  row(
    "digits",
    "小数位数",
    ["保留小数", "小数位", "digits"],
    "2",
    ["0", "1", "2", "3", "4"],
    "每项得分保留几位小数,默认2位。",
    "Decimals of each item; 2 unless stated.",
  ),
  row(
    "rounding",
    "修约规则",
    ["舍入规则", "修约", "rounding"],
    "四舍五入",
    choiceWords(ROUNDING_CHOICES),
    "每项得分修约一次,总分为各项得分之和。",
    "Each item is rounded once; totals are exact sums.",
  ),
  row(
    "ties",
    "并列名次",
    ["并列", "名次并列", "ties"],
    "并列占位(1、2、2、4)",
    choiceWords(TIES_CHOICES),
    "总分相同时名次怎样排。",
    "How equal totals rank.",
  ),
  row(
    "tieBreakers",
    "并列时依次比较",
    ["并列比较", "同分比较", "tie breakers"],
    "",
    [],
    "写指标名称,用顿号分开,依次比较得分;留空则并列。",
    "Items that break ties, in order.",
  ),
  row(
    "notApplicable",
    "缺项处理",
    ["缺项", "not applicable"],
    "按比例折算",
    choiceWords(NOT_APPLICABLE_CHOICES),
    "不涉及的指标怎样计分;固定分写成 固定分6。",
    "What 缺项 items get.",
  ),
  row(
    "missing",
    "缺数据处理",
    ["缺数据", "数据缺失", "missing"],
    "补齐后再计分",
    choiceWords(MISSING_CHOICES),
    "空白、无法识别或公式错误时怎样处理;默认补齐后再计分。",
    "What blank or unreadable sources do.",
  ),
  row(
    "band",
    "等次",
    ["格次", "等次划分", "等级", "band"],
    "",
    [],
    "一行一个等次,由高到低,如 优秀:≥90,不超过30%。",
    "One band a row, best first: name, threshold, quota.",
  ),
  row(
    "vetoEffect",
    "否决效果",
    ["一票否决效果", "一票否决", "veto effect"],
    "定为最低等次",
    choiceWords(VETO_CHOICES),
    "否决事项没有写效果时按此处理。",
    "Effect of vetoes that name none.",
  ),
  row(
    "bonusCap",
    "加分封顶",
    ["加分上限", "加分最高", "bonus cap"],
    "",
    [],
    "全部加分合计最高几分;留空不封顶。",
    "Most bonus points in all.",
  ),
  row(
    "deductionCap",
    "扣分封顶",
    ["扣分上限", "扣分最高", "deduction cap"],
    "",
    [],
    "全部扣分合计最多几分;留空不封顶。",
    "Most deducted points in all.",
  ),
  row(
    "averageIncludesSelf",
    "平均值含本单位",
    ["均值含本单位", "average includes self"],
    "是",
    choiceWords(YES_NO_CHOICES),
    "与平均值比较时,平均值是否包含本单位。",
    "Whether averages include the unit itself.",
  ),
  row(
    "averageIncludesVetoed",
    "平均值含被否决单位",
    ["均值含被否决单位", "average includes vetoed"],
    "是",
    choiceWords(YES_NO_CHOICES),
    "与平均值比较时,平均值是否包含被否决单位。",
    "Whether averages include vetoed units.",
  ),
  row(
    "nearMargin",
    "接近目标范围",
    ["接近目标", "near margin"],
    "5%",
    [],
    "与目标值相差在此范围以内算“接近”,默认5%。",
    "A gap within this share of the bar counts as near.",
  ),
  row(
    "fullTotal",
    "总分",
    ["满分", "总分值", "full total"],
    "",
    [],
    "各指标分值应当合计为多少;留空不核对。",
    "What the points should add up to.",
  ),
  row(
    "comprehensiveWeight",
    "赋分权重",
    ["综合考核权重", "综合目标权重", "comprehensive weight"],
    "",
    [],
    "在综合目标责任考核中占几分;留空不折算。",
    "Weight within the comprehensive assessment.",
  ),
  row(
    "previousResult",
    "上期结果",
    ["上期结果表", "上季度结果", "previous result"],
    "",
    [],
    "上期排名所在的工作表名称,用于比较升降;考核运行记录里已有上期的可留空。",
    "Sheet with the previous ranking, when the run journal does not hold it.",
  ),
  row(
    "composition",
    "考核期合成",
    ["年度合成", "季度合成", "合成", "composition"],
    "",
    [],
    "半年、全年怎样由各期合成,如 季度平均60%、年终40%;第一名加1分、末名扣1分。",
    "How a half-year or year is composed.",
  ),
];

function row(
  key: SettingKey,
  name: string,
  words: readonly string[],
  preset: string,
  choices: readonly string[],
  help: string,
  helpEn: string,
): SettingRow {
  return { key, name, words, preset, choices, help, helpEn };
}
