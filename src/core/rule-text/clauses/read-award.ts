import { less, points, share } from "../../scoring/rules/award";
import { ZERO, exact } from "../../values/exact";
import type { GoalAward } from "./clause";

const AWARDS: readonly (readonly [RegExp, (figure: string) => GoalAward])[] = [
  [
    /(?:可)?(?:得|计|记|给|按|赋)(?:该项|本项|此项|单项|标准|基本|基础|总)?(?:满分|分值?|权重分?)?(?:的)?(\d+(?:\.\d+)?)%(?:的?(?:分值?|得分|计分|基本分|权重分?|标准分))?(?:得分|计分|计算|计)?$/,
    (figure) => share(exact(figure)),
  ],
  [
    /(?:此项|本项|该项|单项)?(?:不得分|不计分|不给分|(?:得|计|记)0分|计0分|记0分|为0分|(?<![\d.])0分|得分为0)$/,
    () => points(ZERO),
  ],
  [
    /(?:可)?(?:得|计|记|给|为|评为|赋)?(?:该项|本项|此项|单项)?(?:满分|全分|基本分|基础分|标准分|权重分|该项分值|全部分值|分值)$/,
    () => ({ kind: "full" }),
  ],
  [/倒扣(\d+(?:\.\d+)?)分$/, (figure) => points(exact(figure).neg())],
  [/(?:的)?(?:一次性)?扣(?:减|除)?(\d+(?:\.\d+)?)分$/, (figure) => less(exact(figure))],
  [/不扣分$/, () => ({ kind: "full" })],
  [
    /(?:可)?(?:得|计|记|给)?(?:基本分|基础分)(\d+(?:\.\d+)?)分$/,
    (figure) => ({ ...points(exact(figure)), isBase: true }),
  ],
  [/(?:可)?(?:得|计|记|给|赋|赋予|折算)?(?:基本分|基础分|满分)?(\d+(?:\.\d+)?)分$/, (figure) => points(exact(figure))],
  [
    /(?:按|以)(?:实际)?(?:[^\d,;扣加]{0,4}?)(?:率|比例|进度)(?:×(?:分值|满分|权重分?))?(?:得分|计分|折算|计算得分|计算)$/,
    () => ({ kind: "ratio" }),
  ],
];

/** Splits words into a condition and the points it gives; null when no award stands at the end. */
export function splitAward(words: string): { readonly condition: string; readonly award: GoalAward } | null {
  for (const [pattern, build] of AWARDS) {
    const match = pattern.exec(words);
    // 全年无违建的加1分 gives a point more, not one point.
    if (match && /(?:加|扣|减|奖|奖励|加计|另|再)$/.test(words.slice(0, match.index))) continue;
    if (match)
      return { condition: words.slice(0, match.index).replace(/[,的则:]+$/, ""), award: build(match[1] ?? "") };
  }
  return null;
}
