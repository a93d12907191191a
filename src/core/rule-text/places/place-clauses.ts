import type { TieReading } from "../../scoring/peer-order";
import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { SPREAD, TAKES, UNITS } from "../words/office-words";
import { readPlaceAside } from "./place-asides";
import type { PlaceCaps } from "./place-caps";
import { readPlaceCaps } from "./place-caps";
import type { PlaceEffect } from "./place-effects";
import { readPlaceEffect } from "./place-effects";
import type { PlaceSpan } from "./place-spans";
import { cutAtPlaces } from "./place-spans";
import { readPlaceWords } from "./place-words";
import { isPlainSubject } from "../words/subject";

/** One thing that a clause says about places. */
export type PlaceClause =
  | { readonly is: "row"; readonly span: PlaceSpan; readonly effect: PlaceEffect }
  /** Places whose points stand in the next clause. */
  | { readonly is: "span"; readonly span: PlaceSpan }
  | { readonly is: "effect"; readonly effect: PlaceEffect }
  | { readonly is: "rest"; readonly effect: PlaceEffect }
  | { readonly is: "step"; readonly points: Exact }
  | { readonly is: "full" | "floor"; readonly points: Exact }
  | { readonly is: "floorShare"; readonly percent: Exact }
  | { readonly is: "caps"; readonly caps: PlaceCaps }
  | { readonly is: "ties"; readonly ties: TieReading }
  /** Evenly from one place to the next 等差; falling by an amount that is not named; by a share of something. */
  | { readonly is: "even" | "falling" | "byShare" | "lowerIsBetter" | "higherIsBetter" | "noneAtAll" | "nothing" };

const N = "(\\d+(?:\\.\\d+)?)";
const OTHERS = `(?:排名|名次)?(?:其余|其他|其它|剩余|剩下|余下|中间|居中|以后|之后|其后|此后|后面|往后|以下|随后)(?:名次|位次|排名)?(?:的)?(?:各|所有)?(?:${UNITS})?(?:名次|位次)?(?:的)?,?`;
const REST = new RegExp(`^${OTHERS}(.*)$`);
const PLACE = "(?:位次|名次|排名|名|位|档次|档)";
const STEP = new RegExp(
  `^(?:${OTHERS})?(?:按|按照|依)?${PLACE}?(?:从第\\d+名(?:起|开始),?)?(?:依次|逐名|逐位)?(?:按)?每(?:个)?(?:下降|降低|后退|退后|靠后|往后|后移|下滑|滑落|推后|落后|延后|后延|递减|增加|低于|退|低|降|后|差)?(?:1个?)?${PLACE}(?:的)?(?:${SPREAD}|按)*(?:递减|少得|降低|少|降|${TAKES})${N}分(?:依次)?(?:递减|计分|计算)?$`,
);
const FALL = new RegExp(
  `^(?:${OTHERS})?(?:按|以|依|根据)?(?:照)?${PLACE}?(?:的)?(?:顺序|先后)?(?:依次|逐名|逐位|逐个|逐级)(?:按|以)?(?:等差)?(?:递减|${TAKES}|少得|降低)${N}分(?:计分|赋分|递减)?$|^(?:${OTHERS})?(?:依次)?(?:按|以)${N}分(?:的)?(?:为)?(?:等差|级差|差额|差|幅度|标准)?(?:依次)?递减$`,
);
const EVEN = new RegExp(
  `^(?:${OTHERS})(?:按|以|依|根据)?(?:照)?(?:${PLACE}|单位个数|单位数|顺序|先后|高低)*(?:的)?(?:依次)?(?:按)?(?:等差数列|等差|等距|均匀|线性内插|线性插值|线性|内插|插值|等额|平均)(?:法|方式)?(?:依次)?(?:递减)?(?:法)?(?:的?(?:方式|办法|方法|原则|规则))?(?:赋分|计分|得分|折算|确定分值|确定得分|计算得分|计算|分配)?$`,
);
const FALLING = new RegExp(
  `^(?:${OTHERS})(?:按|以|依|根据)?(?:照)?(?:${PLACE})?(?:的)?(?:顺序|先后|高低)?(?:依次|逐名|逐位)?递减(?:赋分|计分|得分|折算|确定)?$`,
);
const BY_SHARE = new RegExp(
  `^(?:${OTHERS})(?:按|以)(?:相应|相对|一定)?(?:的)?比例(?:折算|递减|换算)?(?:赋分|计分|得分|计算|确定)?$`,
);
/** What the clause says about places; null when its words are not all known. `isFirst`: it may name what is ranked. */
export function readPlaceClause(clause: string, isFirst: boolean): PlaceClause | null {
  return readFixed(clause) ?? readRest(clause) ?? readRow(clause, isFirst) ?? readOther(clause);
}

function readFixed(clause: string): PlaceClause | null {
  const step = STEP.exec(clause);
  if (step) return { is: "step", points: exact(step[1]!) };
  const fall = FALL.exec(clause);
  if (fall) return { is: "step", points: exact((fall[1] ?? fall[2])!) };
  if (EVEN.test(clause)) return { is: "even" };
  if (FALLING.test(clause)) return { is: "falling" };
  if (BY_SHARE.test(clause)) return { is: "byShare" };
  const caps = readPlaceCaps(clause);
  return caps ? { is: "caps", caps } : null;
}

function readRest(clause: string): PlaceClause | null {
  const match = REST.exec(clause);
  if (!match) return null;
  const effect = readPlaceEffect(match[1]!);
  return effect?.awards.length === 1 ? { is: "rest", effect } : null;
}

function readRow(clause: string, isFirst: boolean): PlaceClause | null {
  for (const { lead, span, rest } of cutAtPlaces(clause)) {
    if (!isPlaceLead(lead)) continue;
    const effect = readPlaceEffect(rest);
    if (effect) return { is: "row", span, effect };
    if (new RegExp(`^的?(?:${UNITS})?的?$`).test(rest)) return { is: "span", span };
  }
  const effect = isFirst ? null : readPlaceEffect(clause);
  return effect && { is: "effect", effect };
}

const RANKED =
  /(?:考核|考评|综合|总|得分|成绩|总分|分数|结果|评比|通报|排行榜|中|被)*(?:的)?(?:排名|名次|排位|位次|位列|位居|居于|居|列|排序|排在|排|名列|进入|获得?|取得|达到|为|是)*(?:在|为|位于|处于|居|列|进入)?$/;
const AMONG =
  /(?:在|居|列|于)?(?:全[省市县区镇乡国](?:同类)?(?:各)?(?:乡镇|村|单位|部门|镇街)?|同类|全部|所有|各)(?:的|中)?$/;

/** Words before a place only name what is ranked: 在全县排名. Who is not or no longer among the first is no such name. */
export function isPlaceLead(lead: string): boolean {
  let words = lead;
  for (let length = -1; length !== words.length;) {
    length = words.length;
    words = words.replace(RANKED, "").replace(AMONG, "");
  }
  if (/[出离掉落跌退脱失未不非无没]$|^(?:未|不|非|无|没)/.test(words)) return false;
  return isPlainSubject(words.replace(/^(?:在|按|以|对|凡|其中)/, "").replace(/每(?:次|期|轮|批|半年)/, ""));
}

function readOther(clause: string): PlaceClause | null {
  const said = readPlaceWords(clause);
  switch (said?.is) {
    case "heading":
    case "untilGone":
      return { is: "nothing" };
    case "full":
    case "floor":
      return { is: said.is, points: said.points };
    case "ties":
      return { is: "ties", ties: said.ties };
    case "lowerIsBetter":
    case "higherIsBetter":
      return { is: said.is };
    default:
      return readPlaceAside(clause);
  }
}
