import { UNITS } from "../words/office-words";
import type { Rewrite } from "../words/rewrite";
import { rewritten } from "../words/rewrite";

const AREA = "(?:全|我|本)?(?:[省市县区镇乡国])(?:内)?的?";
const MANY = `\\d+(?:个|所|家|支|名)?(?:参评|参加|被考核|被考评|同类|同组)?(?:的)?[^\\d,;。:居列排第前后末]{0,8}?(?:${UNITS})`;
const PLACED =
  "(?=(?:里|内|的)?(?:考核|综合|总|得分|成绩|考评|评比)*(?:中|里|内|的)?(?:位列|位居|名列|排名|排位|排在|排|居|列|位|名次|处于|前|后|末|第|首))";

/**
 * Wordings of places brought to those that the clauses know. How many units take part says nothing of points: 在全县28所初中学校中
 * 居第1名 is 在全县居第1名. Points between which places fall, 在3至6分之间等差, must be those of the first and the last.
 */
export function placeWording(text: string): string {
  return rewritten(withoutBounds(text), REWRITES);
}

const REWRITES: readonly Rewrite[] = [
  [/^([^\d,;。:()]{2,24}(?:排名|考核|考评|评比|测评|检查|通报))(?:\((?:加减分项?|加分项|扣分项)\))?:/, "$1,"],
  [new RegExp(`(?<=^|[,;。:])(?:将|对|把)?(?:${AREA})?${MANY}(?=按|以|根据|依)`, "g"), ""],
  [
    new RegExp(
      `(?<=^|[,;。:])(?:将|对|把)?(?:各|所有)(?:${UNITS})(?=按[^,;。]*(?:排名|排序|排位|排队)(?:[,;。:]|$))`,
      "g",
    ),
    "",
  ],
  [new RegExp(`(?:${AREA})${MANY}(?:中|里|内|当中|之中)?${PLACED}`, "g"), "全县"],
  [/(?:得|计|记)(?:基准分|基本分|基础分|满分)(?=\d+(?:\.\d+)?分)/g, "得"],
  [
    /(?<=排名|按|从|由)(?=.{0,16}(?:排名|排序|排位|排列|排队)[,;。:])(?:高低|由高到低|从高到低)(?:顺序|次序)/g,
    "由高到低",
  ],
];

/** 在3-6分之间等差 beside 第1名得6分 and 末位得3分; other figures stay where they are, so that the clause is not known. */
function withoutBounds(text: string): string {
  return text
    .replace(/在(?:此|该|上述|这个|以上)?区间(?:之?内)?(?=按|依|等|均|平)/g, "")
    .replace(/在(\d+(?:\.\d+)?)分?-(\d+(?:\.\d+)?)分?(?:之间|区间内?|范围内)/g, (found, one: string, other: string) =>
      [one, other].every((figure) => new RegExp(`(?:得|计|记|为)${figure.replace(".", "\\.")}分`).test(text))
        ? ""
        : found,
    );
}
