import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import type { Points } from "./bar-award";
import { FIGURE, UNIT } from "./bar-words";

/** What a clause says of the points as a whole: the full points, a base, a cap, a floor, parts of a step. */
export type Limit =
  | { readonly is: "full" | "base"; readonly points: Exact }
  | { readonly is: "cap"; readonly of: "plus" | "minus" | "both" | "total"; readonly points: Points }
  | { readonly is: "floor"; readonly points: Exact }
  | { readonly is: "reading"; readonly reading: StepReading; readonly size: Exact | null }
  | { readonly is: "untilGone" | "heldAtFull" | "below" | "nothing" };

const OF =
  "(?:该项目?|本项目?|此项目?|单项|该指标|本指标|指标|考核|得分|加分|扣分|奖分|加|扣|减|奖励|奖|总分|分值|满分|标准分|权重分?|基本分|基础分|分数|累计|合计|总计|共计|共|最终|各|均|和|或|与|者|、|得|计|记|可|以|为|值|止|到|至|于|限|则)";
const LIMITS = "(?:最高|最多|最大|上限|封顶|不再|不超过|不得超过|不高于|不突破|不得突破|满|限|为止|以内|之内)";
const CAP = new RegExp(
  `^(?:${OF}|${LIMITS})*?(?:(${FIGURE})分|(?:的)?(${FIGURE})(%|倍)(?:的?分值)?)(?:${OF}|${LIMITS})*$`,
);
const FULL = new RegExp(
  `^(?:该项目?|本项目?|此项目?|单项|该指标|本指标|指标|考核|共|总|计|为|占|:|满分|分值|标准分|权重分?|总分|分数|值|得分)*(${FIGURE})分(?:制)?$`,
);
const GONE_WITH = new RegExp(`^(?:直至)?(?:该项|本项)?扣[完满](${FIGURE})分(?:为止|止|即止)?$`);
const BASE = new RegExp(
  `^(?:该项目?|本项目?|此项目?|指标|计|得|为|:)*(?:基本分|基础分|基准分|起评分)(?:值)?(?:为|:|计|得)*(${FIGURE})分$`,
);
const FLOOR = new RegExp(`^(?:该项|本项|此项|得分)*最低(?:得分?|为|不低于|计|到)*(${FIGURE})分(?:为止)?$`);
const PART = new RegExp(
  `^(?:不足|不满)(${FIGURE})(${UNIT})(?:的|部分)*,?(?:(按(?:照)?\\1\\2(?:计算|计|算|扣分|扣减|扣|加分)?)|(按(?:照)?(?:实际)?比例(?:折算|计算|扣分|加分|计分|扣减|扣|计)*|同比例(?:扣分|扣减|计算)|据实(?:计算|折算)|按比例)|(不计算?|不计分|不予计算|不扣分|不扣|不加分|不加|忽略不计|舍去|不予(?:扣分|加分)))$`,
);
const IN_PROPORTION =
  /^(?:不足(?:部分|的)|不足1步的|不足1个百分点)?(?:按(?:照)?(?:实际)?比例|同比例)(?:折算|计算|扣分|扣减|加分|加减分|相应扣分|相应加分)+$/;
const GONE =
  /^(?:直至|直到|至|该项目?|本项目?|此项目?|单项|指标|得分|分值|分数|标准分|基本分|权重分?|满分|分)*(?:扣完|扣光|扣净|减完|扣满|扣[到至为]?(?:0分?|零分?))(?:该项目?|本项目?|此项目?|单项|指标|全部|所有|得分|分值|分数|标准分|基本分|权重分?|满分|分)*(?:为止|即止|止)?$|^(?:该项|本项|此项)?(?:不(?:计|得|出现|倒扣为|产生)?(?:为)?负分|不倒扣(?:分)?|不得出现负分|最低(?:得|为|计)?0分)$/;
const HELD =
  /^(?:该项|本项|此项|得分|加分)*(?:加满|得满|记满|计满|加到满分)(?:该项|本项|分值|满分)*(?:为止|即止|止)?$|^(?:该项|本项|此项|总得分|得分|加分后|合计)*(?:最高|最多)*(?:不超过|不得超过|不突破|不高于|为|得|以)*(?:该项|本项|此项)*(?:满分|分值|标准分|权重分?)(?:为限|封顶|为止)?$/;
const BELOW = /^(?:可|允许)(?:以)?(?:倒扣|计负分|负分|出现负分|得负分)$/;
const HARMLESS =
  /^(?:以.{1,14}(?:数据|通报|文件|台账|系统|结果)为准|数据由.{1,12}提供|数据来源:?.{1,14}|单位:.{1,6}|依此类推|以此类推|(?:本项|该项)?(?:为)?(?:正向|逆向|反向|约束性|预期性)指标|倒扣分制|扣分制)$/;

/** What the words say of the points as a whole; null for any other words. */
export function readLimit(words: string): Limit | null {
  if (GONE.test(words)) return { is: "untilGone" };
  if (HELD.test(words)) return { is: "heldAtFull" };
  if (BELOW.test(words)) return { is: "below" };
  if (HARMLESS.test(words)) return { is: "nothing" };
  if (IN_PROPORTION.test(words)) return { is: "reading", reading: "linear", size: null };
  return pointsNamed(words) ?? readPart(words) ?? readCap(words);
}

function pointsNamed(words: string): Limit | null {
  const base = BASE.exec(words);
  if (base) return { is: "base", points: exact(base[1]!) };
  const full = FULL.exec(words) ?? GONE_WITH.exec(words);
  if (full) return { is: "full", points: exact(full[1]!) };
  const floor = FLOOR.exec(words);
  return floor && { is: "floor", points: exact(floor[1]!) };
}

function readPart(words: string): Limit | null {
  const match = PART.exec(words);
  if (!match) return null;
  const reading = match[3] ? "started" : match[4] ? "linear" : "whole";
  return { is: "reading", reading, size: exact(match[1]!) };
}

/** 记满4分为止, 加分、扣分均不超过2分, 最高不超过标准分的120%: one figure among words that only speak of limits. */
function readCap(words: string): Limit | null {
  const match = CAP.exec(words);
  if (!match || !new RegExp(LIMITS).test(words) || /最低/.test(words)) return null;
  const [, figure, share, unit] = match;
  const points: Points = figure
    ? { of: "points", figure: exact(figure) }
    : { of: "full", figure: unit === "倍" ? exact(share!).mul(100) : exact(share!) };
  const adds = /加|奖/.test(words);
  const takes = /扣|减/.test(words);
  return { is: "cap", of: adds && takes ? "both" : adds ? "plus" : takes ? "minus" : "total", points };
}
