import { ruleFromParameters, ruleParameters } from "../../rule-text/rule-parameters";
import type { RuleKind, ScoringRule } from "./registry";
import { RULE_KINDS } from "./registry";
import type { Parameter } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

const KINDS = Object.values(RULE_KINDS) as unknown as readonly RuleKindOf<ScoringRule>[];
const parametersOf = (kind: RuleKindOf<ScoringRule>) =>
  Object.values(kind.parameters as Readonly<Record<string, Parameter<unknown>>>);

/**
 * What stands on the method sheets of offices: a word that is changed here is a word that their workbooks no longer know.
 * Each kind with its names, what it looks at, and its parameters with an example, * where one must be written.
 */
const WORDS: readonly (readonly [
  kind: RuleKind,
  chinese: string,
  english: string,
  needs: string,
  parameters: string,
])[] = [
  ["ratio", "按完成比例", "Ratio to target", "value target", "最高=15;零分线=60"],
  ["inverseRatio", "反向比例", "Inverse ratio", "value target", "最高=10"],
  [
    "threshold",
    "达标扣减",
    "Threshold and deduction",
    "value target",
    "方向=越高越好/越低越好;步长=1*;每步扣=0.2*;步长单位=同指标/目标的%;读法=按比例/整步/起步;最低=0;最多扣=5;零分线=60;零分差距=≥20",
  ],
  ["allOrNothing", "达标得分", "All or nothing", "value target", "方向=越高越好/越低越好;未达标得=0"],
  [
    "overFulfilment",
    "超额加分",
    "Over-fulfilment",
    "value target",
    "方向=越高越好/越低越好;读法=按比例/整步/起步;步长单位=同指标/目标的%;基本分=4;加分步长=1;每步加=1;最多加=2;扣分步长=1;每步扣=1;最多扣=3;最高=5;最低=0",
  ],
  [
    "twoSided",
    "双向封顶",
    "Two-sided cap",
    "value target",
    "方向=越高越好/越低越好;步长=1;每步=0.1*;加扣最多=3*;读法=按比例/整步/起步",
  ],
  [
    "aroundAverage",
    "均值基准",
    "Around the average",
    "value average",
    "方向=越高越好/越低越好;读法=按比例/整步/起步;步长单位=同指标/目标的%;基本分=4;加分步长=1;每步加=1;最多加=2;扣分步长=1;每步扣=1;最多扣=3;最高=5;最低=0",
  ],
  [
    "tiers",
    "区间赋分",
    "Tiers",
    "value",
    "依据=指标值/完成率/比目标/比平均数/比上期/名次占比/名次占比(取整四舍五入)/名次占比(前后名额舍去小数);区间=≥90:10,[80~90):8,<80:0*",
  ],
  [
    "rankTable",
    "排名赋分",
    "Rank table",
    "rank peers",
    "方向=越高越好/越低越好;并列=占位/不占位/平均;名次=1:60,2:57,3-5:50*;其余=0",
  ],
  [
    "rankLinear",
    "排名线性",
    "Rank, linear",
    "rank peers",
    "第一名=600*;末名=500*;方向=越高越好/越低越好;并列=占位/不占位/平均",
  ],
  [
    "rankStep",
    "位次递减",
    "Rank, step by step",
    "rank peers",
    "每位次=0.25*;起算=第一名/末名;起点分=20;最低=0;方向=越高越好/越低越好;并列=占位/不占位/平均;末名=0",
  ],
  ["shareOfBest", "按第一名比例", "Share of the best", "value peers", "方向=越高越好/越低越好;得分名次=5"],
  ["efficacy", "功效系数", "Efficacy coefficient", "value peers", "底分系数=0.6;浮动系数=0.4;方向=越高越好/越低越好"],
  [
    "betweenStandards",
    "标准值折算、功效系数法、综合评分法",
    "Between two standards",
    "value",
    "本档标准=1.7*;本档得=60%*;上档标准=9.5*;上档得=80%*",
  ],
  [
    "events",
    "次数扣分",
    "Events",
    "value",
    "计次=发生/缺少;每次扣=2*;每几次=1;读法=按比例/整步/起步;允许次数=0;最低=0;最多扣=5;零分次数=≥3",
  ],
  ["escalating", "递进扣分", "Escalating deduction", "parts", "情形=发现:0.3,未改:1,连续:2*;最低=0"],
  ["progressive", "逐次加重", "Heavier each time", "value", "各次扣=1,2,3*;最多扣=5;最低=0"],
  ["bonus", "加分封顶、加分", "Bonus with caps", "value parts", "项目=表彰:每项1:最高5,排名:最高15*;合计最高=20"],
  [
    "tally",
    "加扣计分",
    "Plus and minus points",
    "value parts",
    "基本分=10;项目=省级:加3,通报:扣2:最多6*;计法=累加/就高;最多加=5;最多扣=10;未发生加=2;最高=100;最低=0",
  ],
  [
    "sumOfParts",
    "项目累加",
    "Sum of parts",
    "parts",
    "部分=进度:按完成比例:满分60:取指标值,规模:评分:满分20*;最高=100",
  ],
  [
    "change",
    "环比同比、环比/同比、环比、同比",
    "Change on the previous period",
    "value previous",
    "方向=越高越好/越低越好;读法=按比例/整步/起步;步长单位=同指标/目标的%;基本分=4;加分步长=1;每步加=1;最多加=2;扣分步长=1;每步扣=1;最多扣=3;最高=5;最低=0",
  ],
  ["qualitative", "定性等级", "Grade in words", "grade", "等级=好:100%,较好:80%,一般:60%,差:0*"],
  ["manual", "评分、人工评分、直接得分、打分", "Manual score", "value", ""],
  ["assessorGroups", "分组打分", "Assessor groups", "parts", "第一名=100;每位次=2;去掉最高最低=否/是"],
  ["minMax", "极差标准化", "Min-max", "value peers", "最差得=0;最好得=100;方向=越高越好/越低越好"],
  ["zScore", "标准分、Z分数、标准差标准化", "Z-score", "value peers", "平均得=60*;每标准差=10*;方向=越高越好/越低越好"],
  ["shareOfRange", "区间比例", "Share of a range", "value", "零分值=50*;满分值=100*"],
  [
    "composition",
    "加权合成、周期合成、季度合成",
    "Weighted composition",
    "parts",
    "组成=上半年:40%,下半年:60%*;最高=100",
  ],
  ["firstLast", "首末加减分", "First and last places", "value parts", "第一名加=1;末名扣=1"],
  [
    "periodPlaces",
    "各期名次加减分",
    "Places in each period",
    "value rank parts",
    "名次=1:1,2:0.8,倒1:-1*;最多加=2;最多扣=2;起点=零分/分值",
  ],
  ["shareOfTotal", "折算计入、综合权重、赋分权重、折算", "Share in a comprehensive result", "value", "原满分=100*"],
  [
    "formula",
    "公式计分、公式",
    "Formula",
    "value",
    "公式=实际值≥90:分值|其余:分值×实际值÷90*;最高=120%;最低=0;小数位=2",
  ],
];

test("every kind has the words that method sheets carry, in the order of the drop-down", () => {
  const words = KINDS.map((kind) => {
    const parameters = parametersOf(kind).map(({ name, example, fallback }) =>
      fallback === undefined ? `${name}=${example}*` : `${name}=${example}`,
    );
    const chinese = [kind.names["zh-CN"], ...(kind.otherNames ?? [])].join("、");
    return [kind.kind, chinese, kind.names.en, kind.needs.join(" "), parameters.join(";")];
  });
  expect(words).toEqual(WORDS);
});

test("no two kinds share a name", () => {
  const names = KINDS.flatMap((kind) => [kind.names["zh-CN"], ...(kind.otherNames ?? [])]);
  expect(new Set(names).size).toBe(names.length);
});

/** The parameters as their examples show them; of a choice the last word. */
function written(kind: RuleKindOf<ScoringRule>): readonly { readonly text: string; readonly isUsual: boolean }[] {
  return parametersOf(kind).map(({ name, example, fallback, write }) => {
    const isChoice = typeof fallback === "string" || typeof fallback === "boolean";
    const value = isChoice ? example.split("/").at(-1)! : example;
    return { text: `${name}=${value}`, isUsual: fallback !== undefined && write(fallback) === value };
  });
}

test.each(KINDS.map((kind) => [kind.names["zh-CN"], kind] as const))(
  "%s: its examples read as parameters and are written again as they were, but for what is usual",
  (_, kind) => {
    const all = written(kind);
    const { rule, findings } = ruleFromParameters(kind.kind, all.map(({ text }) => text).join(";"), null);
    expect(findings).toEqual([]);
    expect(ruleParameters(rule!)).toBe(
      all
        .filter(({ isUsual }) => !isUsual)
        .map(({ text }) => text)
        .join(";"),
    );
  },
);
