import { UNITS } from "../words/office-words";
import type { PlaceSpan } from "./place-spans";
import { cutAtPlaces } from "./place-spans";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact } from "../../values/exact";
import type { StatedBand } from "../rule-reading";
import { isHeading } from "../words/subject";

const NAME =
  "(优秀|优|良好|良|较好|好|合格|基本合格|一般|中|先进|达标|较差|差|不合格|[一二三四1-4]等奖?|[一二三四1-4]类|[ABCD][级类等]?)";
const LEAD =
  /^(?:按|根据)?(?:年度|综合|全年)*(?:考核)?(?:总|综合)?(?:得分|排名|成绩|总分|名次|结果)*(?:从高到低|由高到低)?(?:的)?(?:排名|排序|名次)?(?:在|居|位列|位居|列)?(?:全[县市区镇])?$/;
const VERB = "(?:可)?(?:评选为|评为|定为|确定为|评定为|列为|认定为|为|是|获|评)";
const TAIL = "(?:等次|等级|单位|乡镇|档次|档)?";
const NAMED = new RegExp(`^(?:的)?(?:${UNITS})?(?:的)?,?(?:${VERB})?${NAME}${TAIL}$`);
const REST = new RegExp(`^(?:其余|其他|其它|剩余)(?:的)?(?:各)?(?:${UNITS})?(?:的)?,?(?:${VERB})?${NAME}${TAIL}$`);

/** What is ranked, before the places: 按得分高低排序. */
const ORDER =
  /^(?:按|按照|根据|依据)?(?:年度|综合|考核|总)*(?:得分|成绩|总分|分数|结果)?(?:从高到低|由高到低|高低|多少)?(?:进行)?(?:排序|排名|排队|排列)$|^(?:在)?(?:年度|综合|年终)+(?:考核|考评)(?:中|结果)?$/;

/**
 * Bands that go by places: 前3名为优秀,4-10名为良好,其余为合格. Each must begin where the one before it ends; null when the
 * words are about anything else.
 */
export function placeBands(text: string): readonly StatedBand[] | null {
  const clauses = text
    .replace(new RegExp(`,(?=(?:${VERB})${NAME}${TAIL}(?:[,;。、]|$))`, "g"), "")
    .split(/[,;。]|、(?!\d)/)
    .filter((clause, at) => clause !== "" && !(at === 0 && isOrder(clause)));
  return bandsByPlace(clauses) ?? bandsByShare(clauses) ?? bandsWithMiddle(clauses);
}

/** 东西部协作工作按得分高低排序: what is ranked may be named before it. */
function isOrder(clause: string): boolean {
  if (ORDER.test(clause)) return true;
  const named =
    /^([^\d]{2,24}?)(?:按照?|根据|依据)[^\d]{0,8}(?:得分|成绩|总分|分数|结果)[^\d]{0,6}(?:排序|排名|排队|排列)$/.exec(
      clause,
    );
  return named !== null && isHeading(named[1]!);
}

function bandsByPlace(clauses: readonly string[]): readonly StatedBand[] | null {
  const bands: StatedBand[] = [];
  let last = 0;
  let isClosed = false;
  for (const clause of clauses) {
    const rest = REST.exec(clause);
    const named = rest ? null : namedPlaces(clause);
    if (isClosed) return null;
    if (rest && bands.length > 0) {
      bands.push({ name: rest[1]!, within: null, quota: null });
      isClosed = true;
    } else if (named?.from === last + 1) {
      bands.push({ name: named.name, within: null, quota: null, upToPlace: named.to });
      last = named.to;
    } else return null;
  }
  const names = bands.map(({ name }) => name);
  return bands.length > 0 && new Set(names).size === names.length ? bands : null;
}

/** 前30%为优秀,中间60%为良好,后10%为一般: shares that follow each other to the last unit. */
function bandsByShare(clauses: readonly string[]): readonly StatedBand[] | null {
  const bands: StatedBand[] = [];
  let upTo = exact(0);
  for (const clause of clauses) {
    const named = upTo.equals(HUNDRED) ? null : namedShare(clause, upTo);
    if (named === null) return null;
    upTo = named.to;
    bands.push({ name: named.name, within: null, quota: upTo.equals(HUNDRED) ? null : named.size });
  }
  const names = bands.map(({ name }) => name);
  return bands.length > 1 && upTo.equals(HUNDRED) && new Set(names).size === names.length ? bands : null;
}

/** 居前20%的评为好,居后10%的评为一般,其余为较好: the others lie between. */
function bandsWithMiddle(clauses: readonly string[]): readonly StatedBand[] | null {
  const [first, last, rest, ...more] = clauses;
  const middle = REST.exec(rest ?? "")?.[1];
  const top = namedShare(first ?? "", exact(0));
  if (more.length > 0 || middle === undefined || !top) return null;
  for (const { lead, span, rest: behind } of cutAtPlaces(last ?? "")) {
    const name = LEAD.test(lead) ? NAMED.exec(behind)?.[1] : undefined;
    if (name === undefined || span.by !== "share" || !span.isFromLast || span.from.compare(top.to) <= 0) continue;
    const bands = [
      { name: top.name, within: null, quota: top.size },
      { name: middle, within: null, quota: span.from.sub(top.to) },
      { name, within: null, quota: null },
    ];
    return new Set(bands.map((one) => one.name)).size === 3 ? bands : null;
  }
  return null;
}

function namedShare(clause: string, upTo: Exact): { name: string; size: Exact; to: Exact } | null {
  const rest = upTo.equals(0) ? null : REST.exec(clause);
  if (rest) return { name: rest[1]!, size: HUNDRED.sub(upTo), to: HUNDRED };
  for (const { lead, span, rest: behind } of cutAtPlaces(clause)) {
    const name = LEAD.test(lead) ? NAMED.exec(behind)?.[1] : undefined;
    if (name === undefined) continue;
    if (span.by === "middleShare" && !upTo.equals(0)) return { name, size: span.percent, to: upTo.add(span.percent) };
    if (span.by === "share" && span.from.equals(upTo)) return { name, size: span.to.sub(span.from), to: span.to };
  }
  return null;
}

interface NamedPlaces {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

function namedPlaces(clause: string): NamedPlaces | null {
  for (const { lead, span, rest } of cutAtPlaces(clause)) {
    const name = LEAD.test(lead) ? NAMED.exec(rest)?.[1] : undefined;
    const row = name === undefined ? null : rowOf(span);
    if (row && name !== undefined) return { ...row, name };
  }
  return null;
}

/** Places in a row from the first, best first. */
function rowOf(span: PlaceSpan): { readonly from: number; readonly to: number } | null {
  if (span.by !== "places") return null;
  const [from, to] = [span.places[0]!, span.places.at(-1)!];
  const isRow = from > 0 && to - from + 1 === span.places.length;
  return isRow ? { from, to } : null;
}
