import { normalText } from "../words/normal-text";
import { withNumbersNamed } from "../words/named-numbers";
import type { Rewrite } from "../words/rewrite";
import { rewritten } from "../words/rewrite";

/** The text in one spelling, with the number words of names left in their names. */
export function named(text: string): string {
  return normalText(withNumbersNamed(text.replace(/【/g, "(").replace(/】/g, ")"))).replace(/[。;]+$/, "");
}

const STEP_UNIT = "(?:%|‰|个百分点|分|个|次|起|人|户|件|例|项|天|万元|亩|微克/立方米|位)?";
const N = "\\d+(?:\\.\\d+)?";

const REWRITES: readonly Rewrite[] = [
  [/\.(?=$|[,;。])/g, "。"],
  [/(?<=^|[,;。])(?:\(?\d[.、)](?=\D)|[①-⑨])/g, ""],
  // Clauses that follow each other without a sign.
  [/(?<=\d分|满分|基本分|标准分)(?=每(?:[低高少多超降增减欠差]|提高|下降|增长|落后))/g, ","],
  [/(?<=\d分|满分)(?=(?:直至)?扣[完满光]|最高|最多|否则|封顶\d)/g, ","],
  [/、(?=(?:得|计|记|扣|加)\d)/g, ","],
  [
    /每(?:比|较)((?:上年|去年)(?:同期)?|全[县市省]平均(?:水平|值|数)?)(?=(?:增长|增加|提高|提升|上升|下降|减少|降低|高|低)\d)/g,
    "比$1每",
  ],
  // The points of a step belong to it.
  [
    /(每(?:(?!(?:[扣得计记奖赋给]|(?<!增)加|减)\d)[^,;]){1,30}),(?=(?:则|就|均|可|相应地?|予以|给予|再|另|另外|额外|一次性)*(?:扣|加|减|得|计|奖|记)(?![满完])[^,;]*\d)/g,
    "$1",
  ],
  // 每增减1个百分点,相应加减0.5分.
  [
    new RegExp(
      `每(?:增减|高低|升降|提高或降低|增加或减少|高于或低于|高或低|上下浮动|高\\(低\\)|增加\\(减少\\)|提高\\(下降\\)|上升\\(下降\\)|高/低)(${N}${STEP_UNIT}),?(?:相应)?(?:加减|增减|加或减|加或扣|加扣|加\\(扣\\)|加\\(减\\)|加/扣)(${N})分`,
      "g",
    ),
    "每高$1加$2分,每低$1扣$2分",
  ],
  [/(?<=^|[,;。])按(?:照)?(?=每[^,;]*(?:扣|加)\d)/g, ""],
  [/微克每立方米/g, "微克/立方米"],
];

/** The text in the words of the grammar. */
export function withoutWordsTwice(text: string): string {
  return rewritten(text, REWRITES);
}
