import { FIGURE } from "../counted/counted-words";

const NUMBERING = /(?:^|(?<=[;。,:]))(?:\(\d{1,2}\)|[①-⑳]|\d{1,2}[.、)](?=\D))/;
/** Who shares the floor of all: 合计扣完3分为止, 两项合并计算,扣完为止, 直至扣完. */
const COMMON_FLOOR = new RegExp(
  `[,;。](?:(?:以上|上述|[2-9]项|各项)*(?:合计|累计|总计|合并计算)?,?)?(?:直至|直到)?扣[完光](?:(${FIGURE})分)?(?:本项分值|该项分值)?(?:为止)?$`,
);
/** What is said again of each: 未达到的,每低1个百分点扣0.1分,单项扣完为止. */
const FOR_EACH = new RegExp(
  `[;。](未(?:达到|达标|完成)的?,?[^;。]*?每[^;。]*扣${FIGURE}分),?(?:单项|各项|每项)(?:分值)?扣[完光]为止$`,
);
const NAMELESS = new RegExp(
  `^(?:每(?:[^\\d,]{0,4}\\d[^,扣加得]{0,5}(?:的)?,?[扣加]|[低高少多超欠差缺增减逾晚迟])|[少缺差]\\d|未(?:完成|达到|达标|达)[^,]{0,6}(?:的|,|[每按得不扣])|不足|低于|高于|超过|超(?:额|出|过|任务|目标|计划|\\d)|达不到|不达标|否则|反之|其余|其他|其中|最[高低多]|单项|各项|累计|合计|直至|扣|不得|\\d|[≥≤<>])`,
);
/** A thing of its own that takes points each time, behind a comma: ,未在规定时限内拆除的,每处再扣0.5分. */
const EVENT_BEHIND = new RegExp(
  `(?<=分),(?=(?!每[低高少多超]|未(?:完成|达到|达标)|低于|高于|不足|超过|其中|达不到)[^,;。\\d得]{4,30}的,?(?:发现|每|1)+[^,;。\\d]{0,6}(?:再|另|加|倒)?扣${FIGURE}分(?:$|[,;。])|(?:发生|出现)[^,;。\\d]{4,30}的?,?(?:本项|该项)?(?:不得分|得0分)$|[^,;。\\d得]{1,20}(?:率|比例|占比)(?:低于|未达到|不足|高于|超过)${FIGURE}%的?,?扣${FIGURE}分|[^,;。\\d得]{3,30}(?:率|度|比例)(?:达到?|不低于|≥|在)?${FIGURE}%(?:以上)?的?(?:得|计|记)${FIGURE}分)`,
);

/** A text cut into the words of its rules, with the most that all of them may take off where a figure says so. */
export interface SubRuleWords {
  readonly rules: readonly string[];
  readonly mostOff: string | null;
}

/**
 * The ways in which a text may be cut into rules that each name a thing of their own: at its numbers, else at its sentences,
 * then also before a thing of its own behind a comma. A sentence that names nothing belongs to the one before it.
 *
 * @example subRuleWords("(1)A率95%以上得1分,每低1%扣0.1分;(2)B率90%以上得1分,每低1%扣0.1分")[0].rules.length // 2
 */
export function subRuleWords(text: string): readonly SubRuleWords[] {
  const floor = COMMON_FLOOR.exec(text);
  const bare = (floor ? text.slice(0, floor.index) : text).replace(/[,;。]+$/, "");
  const mostOff = floor?.[1] ?? null;
  const each = FOR_EACH.exec(text);
  const body = each ? text.slice(0, each.index) : bare;
  const pieces = numbered(body).length > 1 ? numbered(body) : joined(body.split(/[;。]/));
  const further = joined(body.split(/[;。]/).flatMap((piece) => piece.split(EVENT_BEHIND)));
  const ways = further.length > pieces.length && !NUMBERING.test(body) ? [pieces, further] : [pieces];
  return ways
    .filter((rules) => rules.length > 1)
    .map((rules) => ({ rules: each ? rules.map((rule) => `${rule},${each[1]!}`) : rules, mostOff }));
}

function numbered(text: string): readonly string[] {
  return text
    .split(NUMBERING)
    .map((piece) => piece.replace(/[,;。:]+$/, ""))
    .filter((piece) => piece !== "");
}

function joined(pieces: readonly string[]): readonly string[] {
  const rules: string[] = [];
  for (const piece of pieces.filter((one) => one !== "")) {
    if (rules.length > 0 && NAMELESS.test(piece)) rules[rules.length - 1] += `,${piece}`;
    else rules.push(piece);
  }
  return rules;
}
