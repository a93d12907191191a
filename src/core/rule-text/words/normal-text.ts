import { readChineseNumber } from "../../values/chinese-number";
import { exactText } from "../../scoring/rules/parameter";
import { exact } from "../../values/exact";
import { foldText } from "../../values/fold-text";

const COUNTED =
  "个|次|例|起|件|项|人|户|名|位|分|篇|条|家|处|宗|天|日|月|季度|季|倍|成|档|等次|级|种|期|场|轮|组|岁|年|村|镇|亩|公里|批|件|份|元|万|亿|%";
const NUMERALS = "[零〇一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?";
const BEFORE_UNIT = new RegExp(
  `(?<![第百千万十零一二三四五六七八九两同统])${NUMERALS}(?=(?!次性|种植|[户村事人企校镇河][一1])(?:${COUNTED}))`,
  "g",
);
const ORDINAL = new RegExp(`(?<=第|前|后|倒数)${NUMERALS}(?=名|位|季度|次|档|至|到|[-~,、])`, "g");
const LIST_ORDINAL = new RegExp(`(?<=[至到\\-~、])${NUMERALS}(?=名|位|季度|等奖)`, "g");

/**
 * A rule's words in one spelling: half-width, no white space or quotes, digits for Chinese numerals where something is
 * counted, % for 百分之, one sign for each comparison. Words are left as they are.
 *
 * @example normalText("每低一个百分点，扣零点五分") // "每低1个百分点,扣0.5分"
 */
export function normalText(text: string): string {
  return [...REWRITES].reduce((words, [from, to]) => words.replace(from, to as string), folded(text));
}

function folded(text: string): string {
  const lines = text.split(/[\r\n]+/).map(foldText);
  return lines.filter((line) => line !== "").join(";");
}

type Rewrite = readonly [RegExp, string | ((found: string, ...groups: string[]) => string)];

const REWRITES: readonly Rewrite[] = [
  [/\((?:%|[A-Z][A-Za-z]+|以下简称[^()]*)\)/g, ""],
  [/[“”"「」『』‘’']/g, ""],
  [/[﹪]/g, "%"],
  [/\(含(?:本数)?\)(?=至|到|[-~—])/g, ""],
  [/(?:总数|总人数|总量|总额|总户数)的(?=\d+(?:\.\d+)?%)/g, ""],
  [/[【〔[](?=\D)/g, "("],
  [/(?<=\D)[】〕]/g, ")"],
  [/】/g, ")"],
  [/[—–―−~]+|(?<=\d%?分?)至(?=\d)/g, "-"],
  [/>=|≧|大于等于|大于或等于|高于或等于|高于等于/g, "≥"],
  [/<=|≦|小于等于|小于或等于|低于或等于|低于等于/g, "≤"],
  [/[*xX](?=\d|\(|完成|实际|得分|分值|满分|标准分|权重)|(?<=\d|分值|满分|标准分|权重)[*xX]/g, "×"],
  [/(\d),(?=\d{3}(?!\d))/g, "$1"],
  [/百分之百/g, "100%"],
  [/百分之([零一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)/g, (_found, number) => `${digits(number!)}%`],
  [/百分点(?:数)?/g, "百分点"],
  [/一半(?=分|的|得|计|$|[,;。])/g, "50%"],
  [/(?<=(?:分值|满分|权重分?|标准分)的)(\d+(?:\.\d+)?)倍/g, (_found, times) => `${exactText(exact(times!).mul(100))}%`],
  [/[μµu]g\/m[³3]/g, "微克/立方米"],
  [/第?[一1]、[二2]、[三3]、[四4]季度/g, "1季度、2季度、3季度、4季度"],
  [/第?[一1]、[二2]、[三3]季度/g, "1季度、2季度、3季度"],
  [ORDINAL, digits],
  [LIST_ORDINAL, digits],
  [BEFORE_UNIT, digits],
  [
    /(?<![一二三四五六七八九十百])([一二三四五六七八九十])(?:至|到|-)(\d+)(?=名|位)/g,
    (_found, from, to) => `${digits(from!)}-${to}`,
  ],
  [/第(\d+)(?:到|至)第?(\d+)/g, "第$1-$2"],
  [/前([一二三四五六七八九十])(?=的?(?:得|加|计|奖)(?:\d|满分))/g, (_found, place) => `前${digits(place!)}名`],
  [/前(\d+)(?=的?(?:得|加|计|奖)(?:\d|满分))/g, "前$1名"],
  [/第(\d+)-第(\d+)/g, "第$1-$2"],
  [/(\d%?)到(?=\d)/g, "$1-"],
  [/(?:及其|及|\(含\)|\(含本数\)|含)以(上|下|内)/g, "以$1"],
  [/以(上|下|内)\(含(?:本数|\d+(?:\.\d+)?[%分]?(?:分)?)?\)/g, "以$1"],
  [/\(含(?:本数|\d+(?:\.\d+)?[%分]?)?\)(?=以[上下内])/g, ""],
  [/(?<=\d[%分]?)\(含(?:本数)?\)(?=[-])/g, ""],
  [/(?<=前\d+(?:\.\d+)?%)\(含(?:本数)?\)/g, ""],
  [
    /(\d+(?:\.\d+)?%?分?)\(不含(?:本数)?\)以下|(\d+(?:\.\d+)?%?分?)以下\(不含(?:本数|\d+(?:\.\d+)?[%分]?)?\)/g,
    strictBelow,
  ],
  [/-(\d+(?:\.\d+)?%?分?)\(不含(?:本数|\d+(?:\.\d+)?%?分?)?\)/g, "-不足$1"],
  [/个点(?!位)/g, "个百分点"],
  [
    /第([一二三四五六七八九十]+)(?=的?(?:乡镇|单位|镇|县区)?的?(?:得|加|计|奖|为)(?:\d|满分))/g,
    (_found, place) => `第${digits(place!)}名`,
  ],
];

function strictBelow(_found: string, first?: string, second?: string): string {
  return `低于${first ?? second}`;
}

/** The digits of a Chinese numeral; the text itself where it is none that can be read one way. */
function digits(numeral: string): string {
  const value = readChineseNumber(numeral);
  return value === null ? numeral : exactText(value);
}
