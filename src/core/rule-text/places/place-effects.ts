import type { Award } from "../../scoring/rules/award";
import { points, share } from "../../scoring/rules/award";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import { ADDS, GIVES, RESULT, SPREAD, TAKES, WHO } from "../words/office-words";

/** What a place gives: points of its own, or points added to or taken off what there is; `none` neither adds nor takes. */
export interface PlaceEffect {
  readonly sign: "given" | "plus" | "minus" | "none";
  /** One for all the places, or one for each. */
  readonly awards: readonly Award[];
}

const N = "\\d+(?:\\.\\d+)?";
const OWN = "(?:该项|本项|此项|单项|该项目|本指标|该指标|此指标)?的?";
const FULL = `${OWN}(?:满分|全分|标准分|权重分|基本分|分值|权重|总分|分数)`;
const SHARE = `(?:${FULL}的?)?(${N})%(?:的?${FULL}|的分|分)?`;
const LIST = `((?:${N}分?[、/和,])*${N})分`;
const BEFORE = `^${WHO},?(?:则|可|将)?${RESULT}(?:${SPREAD}|每[次期轮月]|每(?:个|家|村|镇|单位|乡镇))*`;
const EFFECT = new RegExp(
  `${BEFORE}(?:(${GIVES})|(${ADDS})|(${TAKES}))?(?:${SPREAD})*(?:${LIST}|(${FULL})|${SHARE})(?:的?奖励|(?:计算|计分|记分|得分)?)$`,
);
const NOTHING = new RegExp(`${BEFORE}(?:不得分|不计分|不记分|不给分|不赋分|(?:得|计|记|为)0分|0分)$`);
const NEITHER = new RegExp(
  `${BEFORE}(?:不加分?[也又,、]?不[扣减]分?|不奖不[罚扣]|不奖也不[罚扣]|不作加减分?|不加减分?|不予加减分?|不予加分|不加分|不奖励|不扣分|不减分)$`,
);

/** What the words behind the places say of points; null for any other words. @example 的乡镇分别加1分、0.8分 -> plus 1, 0.8 */
export function readPlaceEffect(words: string): PlaceEffect | null {
  if (NOTHING.test(words)) return { sign: "given", awards: [points(ZERO)] };
  if (NEITHER.test(words)) return { sign: "none", awards: [points(ZERO)] };
  const match = EFFECT.exec(words.replace(/满分(?=\d)/, ""));
  if (!match) return null;
  const [, , adds, takes, list, full, percent] = match;
  const sign = adds !== undefined ? "plus" : takes !== undefined ? "minus" : "given";
  if (list !== undefined) {
    const awards = list.split(/[、/和,]/).map((one) => points(exact(one.replace("分", ""))));
    return { sign, awards };
  }
  if (sign === "plus") return null;
  if (full !== undefined) return sign === "given" ? { sign, awards: [share(HUNDRED)] } : null;
  return sign === "given" ? { sign, awards: [share(exact(percent!))] } : null;
}
