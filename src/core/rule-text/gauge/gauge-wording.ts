import { MOVES_DOWN, MOVES_UP, UNIT } from "../bars/bar-words";
import type { Rewrite } from "../words/rewrite";
import { rewritten } from "../words/rewrite";

const N = "\\d+(?:\\.\\d+)?";
const MOVE = `${MOVES_UP}|${MOVES_DOWN}`;

/**
 * Wordings around one figure and its bars brought to one: both ways in one breath told one after the other, stretches with
 * their ends in brackets, and names that hold a figure without it.
 *
 * @example gaugeWording("每高(低)于平均1%加(扣)0.2分") // "每高于平均1%加0.2分,每低于平均1%扣0.2分"
 */
export function gaugeWording(normal: string): string {
  return withRateNamed(rewritten(normal, REWRITES).replace(/[。;,.]+$/, ""));
}

/** Another rate that is the bar, 各项贷款增速 or GDP增速, is what the office gives as the target. */
function withRateNamed(text: string): string {
  const rate =
    /(?:不低于|高于|低于|超过|不高于|达到)((?:各项贷款|[^\d,;。:低高超不除仅最平均年同实际目标的和与及或、]{2,12})(?:增速|增幅|增长率))(?=的|,|得|以上)/.exec(
      text,
    );
  return rate ? text.replaceAll(rate[1]!, "目标值") : text;
}

const REWRITES: readonly Rewrite[] = [
  // Both ways at once.
  [
    new RegExp(`每(?:增减|升降|高低|多少)(${N}(?:${UNIT})?),?(?:相应)?(?:加减|加扣|增减)(${N}分)`, "g"),
    "每高$1加$2,每低$1扣$2",
  ],
  [/(?:加减分|增减分)(?=均?不|最|累计|上限)/g, "加扣分"],
  [/(?<=[较比]上年|[较比]去年|同比)(?:增产|增收)/g, "增长"],
  [/(?<![较比]上年|[较比]去年|同比|[,;。])增产(?=的?,?[得计]\d[^。]*[平减]产)/, "同比增长"],
  [/(?<=[,;])(?:[较比]上年|同比)?平产(?=的?[,得计])/g, "与上年持平"],
  [/(?<=[,;])(?:[较比]上年|同比)?减产(?=的?[,得计不])/g, "较上年下降"],
  [
    new RegExp(
      `(每)?(${MOVE})[(/或](${MOVE})\\)?([^\\d()每,;。]{0,12}${N}(?:${UNIT})?),?(?:相应)?(加|扣|减|增加|奖)(?:分)?[(/或](加|扣|减|扣减)(?:分)?\\)?([^,;。()加扣减]*?${N}(?:分|%))`,
      "g",
    ),
    "每$2$4$5$7,每$3$4$6$7",
  ],
  [/(加|扣|减)(?:分)?[(/、](加|扣|减)(?:分)?\)?分?(?=(?:最[高多]|累计|均?不(?:得)?超过|上限))/g, "加扣分"],
  [/最[高多]加[(/](?:扣|减)\)?(?=\d)/g, "加扣分最多"],
  // 12次巡查评分的平均值 and 每千名老年人 are names.
  [
    /全年(?:\d+次)?([^\d,;]{2,12}?)(?:评分|得分|成绩|打分)?的?平均(?:值|分|得分|成绩)(?=达|为|在|≥|不低|\d)/g,
    "$1测评得分",
  ],
  [
    new RegExp(
      `(?<=^|[:,;。])每(?:[百千万]|十万|百万|千米|平方公里|百户|[百千万]元|亿元)(?:名|个|人口|人|户)?(?=[^\\d,;。:扣加]{2,24}(?:达|不|为|在|≥|以|较|比|低|高))`,
      "g",
    ),
    "",
  ],
  [
    new RegExp(
      `^((?:[^:]{2,20}:)?)(?:年|月|日)?[^\\d,;。:得扣加每]{2,10}${N}(?:吨|万元|亿元|人|万吨|立方米|千瓦|头|亩)以上的?[^\\d,;。:得扣加每]{0,6}(?:企业|单位|项目|村|农户|养殖场|学校|医院|场所|小区),`,
    ),
    "$1",
  ],
  [/\d+(?:千伏|[Kk][Vv])/g, ""],
  // What a rate is made of, and a bar that the formula behind it names again.
  [/(?:^|(?<=[:,;。]))[^,;。:=]{2,14}(?:率|比例|占比)=[^,;。=]{4,40}×100%[,;。]/g, ""],
  [/以[^\d,;。:]{1,10}(\d+(?:\.\d+)?%)为(?:目标|基准)值?,(?=得分=[^,;。]*÷\1)/g, ""],
  // Where a stretch takes in its ends.
  [new RegExp(`(${N})(${UNIT})(?:至|到|-)(?=${N})`, "g"), "$1$2-"],
  [new RegExp(`(${N})(${UNIT})?-(${N})(${UNIT})?\\(含(?:本数|\\3(?:${UNIT})?)?\\)`, "g"), "超过$1$4且不超过$3$4"],
  [new RegExp(`(${N})(${UNIT})?\\(含(?:本数|\\1(?:${UNIT})?)?\\)-(${N})(${UNIT})?`, "g"), "不低于$1$4且低于$3$4"],
  [new RegExp(`(?<=${N}(?:${UNIT})?)\\(含(?:本数|${N}(?:${UNIT})?)?\\)`, "g"), ""],
  [/个?千分点/g, "‰"],
  // Points of the base are points; without a figure they are the full points.
  [/(?<=得|计|记|给)(?:基准|标准)分(?=$|[,;。])/g, "满分"],
  [/(?<=得|计|记|给)(?:基准|基本|基础|标准)分(?=\d)/g, ""],
  [new RegExp(`(?<=分|满分),?(?=每(?:${MOVE})${N})`, "g"), ","],
  [/(?<=[,;。])(?:低于|未达到?|达不到|未完成)(?=,)/g, "未达到的"],
  // 正增长 stands behind 保持 and 实现.
  [/(?:不降反升|不减反增)或(?:者)?(?:与[上去]年)?持平|持平(?:或者?|及)(?:不降反升|不减反增|上升|增长|反弹)/g, "未下降"],
  [/(?:不升反降|不增反降)或(?:者)?(?:与[上去]年)?持平|持平(?:或者?|及)(?:不升反降|不增反降|下降|减少)/g, "未增长"],
  [/(下降|增长|提高|上升|减少|降低)幅度(?=不足|低于|达|超过|在|\d)/g, "$1"],
];
