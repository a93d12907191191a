import type { Award } from "../../scoring/rules/award";
import { points, share } from "../../scoring/rules/award";
import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import type { Condition } from "./situation-condition";
import { readCondition } from "./situation-condition";
import type { Effect } from "./situation-effect";
import { splitEffect } from "./situation-effect";
import { isPlainEvent } from "../words/subject";

/** When an effect holds: under a condition, where none of the others does, or always. */
export interface Situation {
  readonly when: readonly Condition[] | "otherwise" | "always";
  readonly effect: Effect;
}

/** What holds for the whole text. */
export interface Limits {
  readonly full: Exact | null;
  readonly top: Award | null;
  readonly decimals: number | null;
}

export interface Situations {
  readonly situations: readonly Situation[];
  readonly limits: Limits;
}

const N = "(\\d+(?:\\.\\d+)?)";
const FULL_WORDS = "(?:满分|权重分|标准分|分值|基本分)";
const FULL = new RegExp(
  `^(?:本项|该项|此项|本指标|该指标)?(?:满分|分值|标准分|权重分|权重|总分|计|共)?(?:为|:|共|计)?${N}分$`,
);
const TOP_POINTS = new RegExp(
  `^(?:得分|总分)?(?:最高|最多|上限)(?:得分|得|为|计|不超过|不得超过|以)*${N}分(?:为限|封顶)?$|^${N}分封顶$|^(?:得分)?超过${N}分(?:的|部分)*(?:按|以|计)\\3分(?:计算|计)?$`,
);
const TOP_SHARE = new RegExp(
  `^(?:得分)?(?:最高|最多|上限)(?:得分|得|为|计|不超过|不得超过|以)*(?:该项|本项)?(?:${FULL_WORDS}(?:的)?${N}%|${FULL_WORDS})(?:为限|封顶)?$`,
);
const HELD = new RegExp(
  `^(?:得分)?不(?:得)?超过(?:该项|本项)?${FULL_WORDS}$|^(?:得分)?超过${FULL_WORDS}(?:的|部分)*(?:按|以)${FULL_WORDS}(?:计算|计)?$|^(?:加|计|记)满为止$`,
);
const DECIMALS =
  /^(?:计算)?(?:结果|得分|分值)?(?:四舍五入)?(?:,)?保留(?:到)?(?:小数点后)?(\d|[一两二三四])位(?:小数)?$/;
const FLOOR = /^(?:得分)?最低(?:得|为|计)?(?:0|零)分$|^不(?:得|计|出现)?负分$|^(?:扣|减)完为止$|^不低于(?:0|零)分$/;
const HARMLESS =
  /^(?:满意值|上限值?)(?:取|为|是|按|=)[^\d,;]{0,12}(?:最[高大好优]|第1名的?)(?:值|数|水平)?$|^(?:不允许值|下限值?)(?:取|为|是|按|=)[^\d,;]{0,12}(?:最[低小差]|最后1名的?|末位)(?:值|数|水平)?$|^(?:[^\d,;]{0,16})(?:采用|采取|运用|实行|按照|按)[^\d]{2,10}(?:法|办法|公式)(?:进行)?(?:计分|评分|计算|折算|考核|标准化|无量纲化|处理|标准化处理|无量纲处理|赋分)*$|^[^\d]{2,16}为(?:正|逆|负|反)向指标$|^以(?:上年|去年|上一年)[^\d]{0,8}为(?:基数|基准)$|^(?:根据|按照|依据|以)[^\d,;]{2,24}(?:数据|通报|结果|台账|报表|口径|为准)$/;
const REST =
  /^(?:其余|其他|其它|否则|除此之外|其余情况|其他情况|其余情形|未达到|未达标|达不到|未达到要求|未达到标准|不达标|没有达到|未达到的|未达标的)(?:的)?(?:乡镇|单位|部门|村|企业|镇|街道|地区)?(?:的)?$/;
const DIGITS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };

/**
 * The situations of a text with what each gives: `达到30%的得满分,未达到的按实际处置率÷30%×分值计分`. A clause that is none of
 * a condition, points, a formula, a limit or the name of what is measured makes the text unread: null.
 */
export function readSituationClauses(text: string): Situations | null {
  const situations: Situation[] = [];
  let isCompared = false;
  let pending: readonly Condition[] | "otherwise" | null = null;
  const limits: { full: Exact | null; top: Award | null; decimals: number | null } = {
    full: null,
    top: null,
    decimals: null,
  };
  for (const piece of piecesOf(text)) {
    if (pending === null && readLimit(piece, limits)) continue;
    const split = splitEffect(pending === null ? piece : `的${piece}`);
    const condition = split ? split.condition.replace(/^的+/, "") : piece;
    const isBare =
      condition === "" || (split?.effect.kind === "formula" && situations.length === 0 && isLead(condition));
    const when: Situation["when"] | null = isBare ? (pending ?? "always") : whenOf(condition);
    if (condition !== "" && pending !== null && split === null) return null;
    if (split && when !== null && (condition === "" || pending === null)) {
      situations.push({ when, effect: split.effect });
      pending = null;
    } else if (!split && when !== null && when !== "always") pending = when;
    else if (split || situations.length > 0 || !(isLead(piece) || SINCE.test(piece))) return null;
    else isCompared ||= SINCE.test(piece);
  }
  if (pending !== null || situations.length === 0) return null;
  return isCompared && !situations.some(looksBack) ? null : { situations, limits };
}

/** Clauses between commas and stops that stand outside brackets; `(10分)` at an end is a clause of its own. */
function piecesOf(text: string): readonly string[] {
  const stated = text.replace(/\(((?:满分|本项|该项|计|共|分值)*(?:为|:)?\d+(?:\.\d+)?分)\)/g, ",$1,");
  const pieces = [""];
  let depth = 0;
  for (const sign of stated) {
    if ("([".includes(sign)) depth += 1;
    if (")]".includes(sign)) depth -= 1;
    if (depth === 0 && /[,;。:]/.test(sign)) pieces.push("");
    else pieces[pieces.length - 1] += sign;
  }
  return pieces
    .map((piece) =>
      piece.replace(/^(?:\d+[.、)]|[①-⑨]|\(\d\))(?=\D)/, "").replace(/^(?:即|则|且|但|并|其中)(?=.{2})/, ""),
    )
    .filter((piece) => piece !== "");
}

function readLimit(piece: string, limits: { full: Exact | null; top: Award | null; decimals: number | null }): boolean {
  const full = FULL.exec(piece);
  const top = TOP_POINTS.exec(piece);
  const part = TOP_SHARE.exec(piece);
  const decimals = DECIMALS.exec(piece);
  if (full && limits.full === null) limits.full = exact(full[1]!);
  else if (top && limits.top === null) limits.top = points(exact((top[1] ?? top[2] ?? top[3])!));
  else if ((part || HELD.test(piece)) && limits.top === null) limits.top = share(exact(part?.[1] ?? "100"));
  else if (decimals && limits.decimals === null) limits.decimals = DIGITS[decimals[1]!] ?? Number(decimals[1]);
  else return FLOOR.test(piece) || HARMLESS.test(piece);
  return true;
}

/** 税收收入与上年同期相比: what follows is told of the change. */
const SINCE =
  /^[^\d,;低高超除仅只]{2,20}?(?:与|比|较|同)(?:上年|去年|上一年|上期|上季度?|上月)(?:度)?(?:同期)?(?:相比|比较|比)?$/;

function looksBack({ when }: Situation): boolean {
  return typeof when !== "string" && when.some(({ looksAt }) => looksAt === "change");
}

function whenOf(words: string): readonly Condition[] | "otherwise" | null {
  if (REST.test(words)) return "otherwise";
  const one = readCondition(words);
  if (one) return [one];
  for (const { index, 0: word } of words.matchAll(/且|并且|同时|但/g)) {
    const [first, second] = [readCondition(words.slice(0, index)), readCondition(words.slice(index + word.length))];
    // 低于平均值但高于60%的 does not say of what.
    const isBare = second?.looksAt === "value" && second.subject === "" && second.unit === "%";
    if (first && second) return isBare && first.looksAt !== "value" ? null : [first, second];
  }
  return null;
}

/** Words before the first situation that only name what is scored. */
function isLead(piece: string): boolean {
  return (
    isBarSubject(piece) && isPlainEvent(piece) && !/低|高|超|平均|上年|同期|除|仅|只|但|不含|一般|其中/.test(piece)
  );
}

export function isNothing({ effect }: Situation): boolean {
  return effect.kind === "award" && effect.award.kind === "points" && effect.award.points.equals(ZERO);
}
