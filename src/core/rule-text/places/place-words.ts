import type { TieReading } from "../../scoring/peer-order";
import { points, share } from "../../scoring/rules/award";
import type { Award } from "../../scoring/rules/award";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const GIVE =
  "(?:的)?(?:单位|乡镇|镇|县区?|区县)?(?:的)?(?:依次|分别|各|均|一律)*(?:赋予|赋|得|计|记|给予|给|加|奖励|奖|加计)?";
const AWARD = `(满分|满分${N}分|不得分|不加分|0分|${N}分|(?:满分的|分值的)?${N}%(?:的?(?:分值|满分|得分|分))?)`;

/** What one clause says about places. */
export type PlaceWords =
  | {
      readonly is: "places";
      readonly from: number;
      readonly to: number | null;
      readonly awards: readonly Award[];
      readonly isBonus: boolean;
    }
  | { readonly is: "rest"; readonly award: Award }
  | { readonly is: "last"; readonly points: Exact }
  | { readonly is: "step"; readonly points: Exact }
  | { readonly is: "shareOfBest"; readonly upTo: number | null }
  | { readonly is: "andSoOn" }
  | { readonly is: "linear" | "coefficient" | "heading" | "untilGone" }
  | { readonly is: "full"; readonly points: Exact }
  | { readonly is: "floor"; readonly points: Exact }
  | { readonly is: "ties"; readonly ties: TieReading }
  | { readonly is: "lowerIsBetter" | "higherIsBetter" };

const LEAD = "^(.*?)(?:排名|名次|排位|位次|位列|居|列)?(?:在|为|位于)?";

type Reader = (match: RegExpExecArray) => PlaceWords | null;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`${LEAD}(?:第?1-(\\d+)(?:名|位)|前(\\d+)(?:名|位))${GIVE}(\\d[\\d.分、]*?\\d?)分$`), (m) => listed(m)],
  [new RegExp(`${LEAD}((?:第?\\d+(?:名|位)?、)+第?\\d+(?:名|位))${GIVE}(\\d[\\d.分、]*?\\d?)分$`), (m) => namedList(m)],
  [
    new RegExp(`^(?:第)?(\\d+)-(\\d+)(?:名|位)(?:的)?(?:按)?(?:与)?第1名的?比例(?:得分|计分|折算)$`),
    (m) => ({ is: "shareOfBest", upTo: Number(m[2]) }),
  ],
  [
    /^(?:其余|其他|其它|以下|其余名次)(?:各?单位|各?乡镇|各名次)?(?:的)?(?:按|以)(?:其|本单位)?(?:得分|数值|完成数|实绩)?(?:与|占|其与|相对于?)*第1名的?(?:得分|数值|实绩)?的?(?:比例|比值)(?:折算)?(?:得分|计分|折算|计算)$/,
    () => ({ is: "shareOfBest", upTo: null }),
  ],
  [
    /^(?:其余|其他|其它)(?:各?(?:乡镇|单位|镇))?(?:的)?按(?:相应)?比例(?:折算)?(?:得分|计分|计算|折算)?$/,
    () => ({ is: "shareOfBest", upTo: null }),
  ],
  [/^(?:以此类推|依此类推|依次类推|以此递减)$/, () => ({ is: "andSoOn" })],
  [
    /^以(?:排名)?第1名的?(?:实绩|得分|数值|完成数|指标值|值|成绩)?为(?:满分|基准|标准|100%)$/,
    () => placed("", 1, 1, "满分"),
  ],
  [new RegExp(`${LEAD}第?1(?:名|位)${GIVE}${AWARD}$`), (m) => placed(m[1]!, 1, 1, m[2]!)],
  [new RegExp(`${LEAD}第(\\d+)(?:名|位)${GIVE}${AWARD}$`), (m) => placed(m[1]!, Number(m[2]), Number(m[2]), m[3]!)],
  [
    new RegExp(`${LEAD}(?:第)?(\\d+)-(\\d+)(?:名|位)${GIVE}${AWARD}$`),
    (m) => placed(m[1]!, Number(m[2]), Number(m[3]), m[4]!),
  ],
  [new RegExp(`${LEAD}前(\\d+)(?:名|位)${GIVE}${AWARD}$`), (m) => placed(m[1]!, 1, Number(m[2]), m[3]!)],
  [
    new RegExp(`^第?(\\d+)(?:名|位)(?:及)?(?:以后|之后|以下|往后|以外)${GIVE}${AWARD}$`),
    (m) => placed("", Number(m[1]), null, m[2]!),
  ],
  [
    new RegExp(`^(?:其余|其他|其它|其余名次|之后)(?:各?单位|各?乡镇|各?镇|名次)?${GIVE}${AWARD}$`),
    (m) => ({ is: "rest", award: awardOf(m[1]!) }),
  ],
  [
    new RegExp(
      `^(?:排名最后|最后|最后1名|最后1位|末名|末位|排名末位|排名末名|倒数第1名|最末位)${GIVE}(?:${N}分|不得分|不计分)$`,
    ),
    (m) => ({ is: "last", points: m[1] === undefined ? ZERO : exact(m[1]) }),
  ],
  [
    /^(?:区间内|中间|其他|其余|其他名次|其余名次|中间名次|其他单位|其余单位|其他乡镇|其余乡镇)(?:的)?(?:按|以|依|依次)?(?:照)?(?:单位个数|名次|排名|等差|线性|内插|插值|等差数列|单位数)+(?:法)?(?:确定浮动分值|递减|插值|等差递减|确定分值|得分|计分|计算|递减得分|折算)*$/,
    () => ({ is: "linear" }),
  ],
  [/^(?:排名)?得分(?:再)?(?:乘以|×)难度系数$/, () => ({ is: "coefficient" })],
  [
    new RegExp(
      `^(?:以后|之后|其后|其余|往后|后面|以下|名次|排名|排位|位次)?(?:依次)?(?:每|按每)(?:下降|降低|后退|靠后|往后|低|降|退后|后移|落后|延后|后|递减|差|低于)?(?:1)?(?:个)?(?:位次|名次|名|位|档)?(?:依次|的)?(?:按)?(?:扣减?|减少?|递减|少得|少|降低|降)?(?:按)?${N}分(?:依次)?(?:递减)?$`,
    ),
    (m) => ({ is: "step", points: exact(m[1]!) }),
  ],
  [
    new RegExp(
      `^(?:其余|其他|以后|之后|以下|其余单位|其余名次|其他名次|其它)?(?:各?乡镇|各?单位)?(?:按名次|按位次|按排名)?(?:依次|逐名|逐位|按名次依次)(?:递减|减|扣减|减少)${N}分$`,
    ),
    (m) => ({ is: "step", points: exact(m[1]!) }),
  ],
  [
    /^(?:按|根据|依据|以)?.{0,24}?(?:进行)?(?:排名|排位|排序|名次|位次)(?:打分|赋分|计分|得分|评分|情况|中)?$/,
    (m) =>
      isPlainSubject(
        m[0].replace(
          /^(?:按|根据|依据|以|在)|中$|得分高低|从高到低|由高到低|各|排名|打分|赋分|计分|得分|评分|排位|名次|位次|排序/g,
          "",
        ),
      )
        ? { is: "heading" }
        : null,
  ],
  [new RegExp(`^(?:满分|分值|总分)?${N}分$`), (m) => ({ is: "full", points: exact(m[1]!) })],
  [/^(?:直至)?扣完为止$|^减完为止$/, () => ({ is: "untilGone" })],
  [new RegExp(`^最低(?:得|为|不低于)?${N}分$`), (m) => ({ is: "floor", points: exact(m[1]!) })],
  [
    /^(?:名次|排名|得分)?(?:并列|相同)(?:的)?(?:按|取)?(?:平均分?|平均得分)(?:得分|计分|计算)?$/,
    () => ({ is: "ties", ties: "average" }),
  ],
  [
    /^(?:名次|排名|得分)?(?:并列|相同)(?:的)?(?:得分相同|同分|按同一名次计分|均按该名次得分|得同样分值?)?(?:且|并)?(?:后续|下一)?(?:名次|单位名次)?(?:不)?(?:顺延|占位)$/,
    (m) => ({ is: "ties", ties: /不顺延|不占位/.test(m[0]) ? "dense" : /占位/.test(m[0]) ? "competition" : "dense" }),
  ],
  [
    /^(?:按)?(?:数值|指标值)?从低到高(?:排名|排序|排列)?$|^(?:越低越好|逆向指标|数值越低名次越前)$/,
    () => ({ is: "lowerIsBetter" }),
  ],
  [/^(?:按)?(?:数值|指标值)?从高到低(?:排名|排序|排列)?$|^越高越好$/, () => ({ is: "higherIsBetter" })],
];

/** What the words say about places; null when they are not all known. */
export function readPlaceWords(words: string): PlaceWords | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(words);
    const said = match && read(match);
    if (said) return said;
  }
  return null;
}

function awardOf(words: string): Award {
  if (words === "满分") return share(HUNDRED);
  const part = /(\d+(?:\.\d+)?)%/.exec(words);
  if (part) return share(exact(part[1]!));
  const figure = /^(?:满分)?(\d+(?:\.\d+)?)分$/.exec(words);
  return points(figure ? exact(figure[1]!) : ZERO);
}

function isLead(words: string): boolean {
  return isPlainSubject(words.replace(/^(?:在|按|以|根据|获得?|取得)|各|排名|名次|得分|考核/g, ""));
}

function placed(lead: string, from: number, to: number | null, award: string): PlaceWords | null {
  if (!isLead(lead) || from < 1 || (to !== null && to < from)) return null;
  return { is: "places", from, to, awards: [awardOf(award)], isBonus: false };
}

function listed(match: RegExpExecArray): PlaceWords | null {
  const to = Number(match[2] ?? match[3]);
  const awards = amounts(match[4]!);
  if (!isLead(match[1]!) || awards === null || (awards.length !== to && awards.length !== 1)) return null;
  const isBonus = /加|奖/.test(match[0].slice(match[1]!.length));
  return { is: "places", from: 1, to, awards, isBonus };
}

/** 第1、2、3名分别得10、8、6分: the places must follow each other from the first. */
function namedList(match: RegExpExecArray): PlaceWords | null {
  const places = [...match[2]!.matchAll(/\d+/g)].map(Number);
  const awards = amounts(match[3]!);
  const isInRow = places.every((place, index) => index === 0 || place === places[index - 1]! + 1);
  if (!isLead(match[1]!) || awards === null || !isInRow || places[0]! < 1) return null;
  if (awards.length !== places.length && awards.length !== 1) return null;
  return { is: "places", from: places[0]!, to: places[places.length - 1]!, awards, isBonus: /加|奖/.test(match[0]) };
}

function amounts(text: string): Award[] | null {
  const parts = text.replaceAll("分", "").split("、");
  return parts.every((part) => /^\d+(?:\.\d+)?$/.test(part)) ? parts.map((part) => points(exact(part))) : null;
}
