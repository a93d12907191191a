import { SCORE, isScoreName } from "../words/score-names";
import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import type { Joined } from "../clauses/join-stretches";
import { joinStretches } from "../clauses/join-stretches";
import { placeBands } from "../places/place-bands";
import { gradesOf } from "./read-grades";
import { readComparison } from "../clauses/read-comparison";
import type { PolicyRule, RuleAlternative, RuleReading, StatedBand } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";

const BAND =
  "(优秀|优良|优等|优|良好|良等|良|较好|好|中等|中|一般|合格|基本合格|及格|不及格|不合格|次等|较差|差等|差|先进|达标|基本达标|不达标|[一二三]等奖|[一二三四五1-5][等类级]|[ABCDE]级?|特别优秀)";
const TAIL = "(?:等次|等级|档次|格次|单位|乡镇|档)?";
const NAMED_FIRST = new RegExp(
  `^${BAND}${TAIL}(?:为|:|=)?\\(?(\\d+(?:\\.\\d+)?分?-\\d+(?:\\.\\d+)?分?|[^()%]*\\d分?[^()%]*?)\\)?$`,
);
const NAMED_LAST = new RegExp(
  `^(?:考核|综合|年度|最终)?(?:得分率)?(?:总|得|综合)?(?:分|得分|成绩|分数)?(?:在|为)?(.+?)(?:的)?(?:,)?(?:为|是|评为|定为|确定为|评定为|认定为|评|的为|属于|列为|判定为)?${BAND}${TAIL}$`,
);
const QUOTA = new RegExp(
  `^(?:评(?:为|定))?${BAND}${TAIL}(?:的)?(?:比例|名额|数量|占比|单位|数)*(?:原则上)?(?:不超过|不得超过|控制在|占|为|按|最多|≤|不高于)+(?:参评|被考核|考核|单位|总数|总|乡镇|的|数)*(\\d+(?:\\.\\d+)?)%(?:以内|以下|确定)?$`,
);
const TOP_SHARE = new RegExp(
  `^(?:按|按照|根据|在)?(?:年度|综合)?(?:考核)?(?:总|综合)?(?:得分|排名|名次|总分|成绩|分数)?(?:从高到低|由高到低)?(?:排名|排序|排列)?(?:在|居|位列|位居)?前(\\d+(?:\\.\\d+)?)%(?:以内)?(?:的)?(?:乡镇|单位|镇|乡镇街道)?(?:,)?(?:可)?(?:为|评为|定为|确定为|评定为|列为)${BAND}${TAIL}$`,
);
const HEADING =
  /^(?:考核)?(?:结果|等次|等级|格次|结果等次)(?:分为|划分为|划分|设|为|分)?(?:[^\d]*(?:[2-6]个)?(?:等次|等级|档次|格次|档))?$|^分为[^\d]*[2-6]?个(?:等次|等级|档次|格次|档)$/;

/** Grade bands by score or quota; null when the words name no bands. */
export function readBands(text: string): RuleReading | null {
  const places = placeBands(text);
  if (places !== null) return understood({ kind: "bands", bands: places, gaps: "asked" });
  const bands = bandsOf(text) ?? gradesOf(text);
  return bands === null ? null : bandsReading(bands);
}

/** The bands of a text; null when any of its words is about something else. */
export function bandsOf(text: string): readonly StatedBand[] | null {
  const listed = new RegExp(
    `^(?:考核)?(?:结果|等次|等级)*(?:分为|划分为|设|分)(?:${BAND}、)+${BAND}(?:[2-6]个)?(?:等次|等级|档次|格次|档)?[,;:。]`,
  );
  const clauses = text
    .replace(listed, "")
    .replace(/(?<=\))[、,;](?=\D)/g, "\u0001")
    .replace(/[,;。](?![^[(]*[)\]])/g, "\u0001")
    .replace(/(?<=优|良|中|差|格|秀|好|等|次|级)、(?=[\d≥≤<>[优良中差合不])/g, "\u0001")
    .split("\u0001")
    .map((clause) => clause.replace(/^(?:其余|其他|其它|剩余)(?:的)?(?:乡镇|单位)?(?:中|的)?,?(?:得分)?(?=\d)/, ""))
    .filter((clause) => clause !== "" && !HEADING.test(clause));
  const shares = clauses.length > 1 ? sharesInRow(clauses) : null;
  if (shares) return shares;
  const rest = clauses.length > 1 ? REST.exec(clauses[clauses.length - 1]!) : null;
  if (rest) return sharesAndRest(clauses.slice(0, -1), rest[1]!) ?? scoresAndRest(clauses.slice(0, -1), rest[1]!);
  const isOfRates = /^(?:考核|综合)?得分率/.test(clauses[0] ?? "");
  const bands = clauses.map((clause) => readBand(clause, isOfRates));
  if (bands.length === 0 || bands.some((band) => band === null)) return null;
  const isByTop = clauses.every((clause) => TOP_SHARE.test(clause));
  return isByTop ? differences(bands as StatedBand[]) : mergeQuotas(bands as StatedBand[]);
}

const RANGE_SHARE = new RegExp(
  `^(?:排名|名次)?(?:在)?(?:前)?(\\d+(?:\\.\\d+)?)%-(?:前)?(\\d+(?:\\.\\d+)?)%(?:之间|以内)?(?:的)?(?:乡镇|单位|镇)?(?:,)?(?:可)?(?:为|评为|定为|确定为|评定为|列为)?${BAND}${TAIL}$`,
);
const LAST_SHARE = new RegExp(
  `^(?:排名|名次)?(?:在)?(?:后(\\d+(?:\\.\\d+)?)%|(\\d+(?:\\.\\d+)?)%(?:以后|之后|以下))(?:的)?(?:乡镇|单位|镇)?(?:,)?(?:可)?(?:为|评为|定为|确定为|评定为|列为)?${BAND}${TAIL}$`,
);

/** 前20%为优秀,20%-60%为良好,后40%为合格: each begins where the one before it ends. */
function sharesInRow(clauses: readonly string[]): readonly StatedBand[] | null {
  const bands: StatedBand[] = [];
  let upTo = exact(0);
  for (const clause of clauses) {
    const first = bands.length === 0 ? TOP_SHARE.exec(clause) : null;
    const range = bands.length === 0 ? null : RANGE_SHARE.exec(clause);
    const last = bands.length === 0 ? null : LAST_SHARE.exec(clause);
    if (first) bands.push({ name: first[2]!, within: null, quota: exact(first[1]!) });
    else if (range && exact(range[1]!).equals(upTo) && exact(range[2]!).compare(upTo) > 0)
      bands.push({ name: range[3]!, within: null, quota: exact(range[2]!).sub(upTo) });
    else if (last && isLastShare(last, upTo)) bands.push({ name: last[3]!, within: null, quota: null });
    else return null;
    upTo = bands.at(-1)!.quota?.add(upTo) ?? exact(100);
  }
  return bands.at(-1)?.quota === null || upTo.equals(100) ? uniqueNames(bands) : null;
}

function isLastShare([, share, from]: RegExpExecArray, upTo: Exact): boolean {
  return share === undefined ? exact(from!).equals(upTo) : upTo.add(exact(share)).equals(100);
}

function uniqueNames(bands: readonly StatedBand[]): readonly StatedBand[] | null {
  return new Set(bands.map(({ name }) => name)).size === bands.length ? bands : null;
}

const REST = new RegExp(`^(?:其余|其他|剩余)(?:的)?(?:乡镇|单位)?(?:的)?(?:为|评为|定为|评定为)${BAND}${TAIL}$`);

/** 前20%为优秀,前60%为良好,其余为合格. */
function sharesAndRest(clauses: readonly string[], rest: string): readonly StatedBand[] | null {
  if (!clauses.every((clause) => TOP_SHARE.test(clause))) return null;
  const top = differences(clauses.map((clause) => readBand(clause)!));
  const isNew = top !== null && top.every(({ name }) => name !== rest);
  return isNew ? [...top, { name: rest, within: null, quota: null }] : null;
}

/** 95分以上为一等,80分以上为二等,其余为三等: what lies below all of them. */
function scoresAndRest(clauses: readonly string[], rest: string): readonly StatedBand[] | null {
  const bands = clauses.map((clause) => readBand(clause));
  if (bands.length === 0 || bands.some((band) => !band?.within?.low)) return null;
  const known = bands as StatedBand[];
  const lowest = known.map(({ within }) => within!).reduce((low, one) => (one.low!.compare(low.low!) < 0 ? one : low));
  const below = { low: null, lowClosed: false, high: lowest.low, highClosed: !lowest.lowClosed };
  return uniqueNames([...known, { name: rest, within: below, quota: null }]);
}

/** 前20%为优秀,前60%为良好 leaves 40% for 良好; null when the shares do not rise. */
function differences(bands: readonly StatedBand[]): readonly StatedBand[] | null {
  const shares = bands.map(({ quota }, index) => (index === 0 ? quota! : quota!.sub(bands[index - 1]!.quota!)));
  if (shares.some((share) => share.compare(0) <= 0)) return null;
  return bands.map((band, index) => ({ ...band, quota: shares[index]! }));
}

/** 90分以上且排名前30%的为优秀. */
const BOTH = new RegExp(
  `^(?:考核|年度|综合)*((?:得分|总分|成绩)?[^,;且]*?)(?:,)?且(?:考核)?(?:得分)?(?:排名|名次|位次)(?:在|居|位于)?(?:全县)?前(\\d+(?:\\.\\d+)?)%(?:以内)?(?:的)?(?:乡镇|单位|镇)?(?:,)?(?:可)?(?:为|评为|定为|确定为|评定为|列为)${BAND}${TAIL}$`,
);

function readBand(clause: string, isOfRates = false): StatedBand | null {
  const share = TOP_SHARE.exec(clause);
  if (share) return { name: share[2]!, within: null, quota: exact(share[1]!) };
  const both = BOTH.exec(clause);
  if (both) {
    const band = scoreBand(both[3]!, both[1]!);
    return band && { ...band, quota: exact(both[2]!) };
  }
  const quota = QUOTA.exec(clause);
  if (quota) return { name: quota[1]!, within: null, quota: exact(quota[2]!) };
  const first = NAMED_FIRST.exec(clause);
  if (first) return scoreBand(first[1]!, first[2]!, isOfRates);
  const last = NAMED_LAST.exec(clause);
  return last ? scoreBand(last[2]!, last[1]!, isOfRates) : null;
}

function scoreBand(name: string, words: string, isOfRates = false): StatedBand | null {
  const compared = readComparison(
    words.replace(/^(?:得分率|得分|总分|分数|成绩|综合得分)/, "").replace(/≤(?:得分|总分|分数|成绩|[xX])</, "≤<"),
  );
  const isRate = /^得分率/.test(words) || isOfRates;
  const isUnit = compared?.unit === null || compared?.unit === (isRate ? "%" : "分");
  if (!compared || !isUnit || !isOfResult(compared.subject)) return null;
  return { name, within: compared.within, quota: null };
}

/** 年度考核得分, 综合评价: what is banded. */
function isOfResult(subject: string): boolean {
  return subject === "" || (isScoreName(subject) && new RegExp(`${SCORE}$|考核$|考评$|评价$|测评$`).test(subject));
}

function mergeQuotas(bands: readonly StatedBand[]): readonly StatedBand[] | null {
  const scored = bands.filter(({ within }) => within !== null);
  const quotas = bands.filter(({ quota }) => quota !== null);
  const names = scored.map(({ name }) => name);
  if (new Set(names).size < names.length) return null;
  const merged = scored.map((band) => ({
    ...band,
    quota: quotas.find(({ name }) => name === band.name)?.quota ?? null,
  }));
  return [...merged, ...quotas.filter(({ name }) => !names.includes(name))];
}

/** Grades from the best to the worst; those in one row may stand either way. */
const SCALE: readonly (readonly string[])[] = [
  ["特别优秀"],
  ["优秀", "优", "优等", "优良"],
  ["良好", "良", "良等", "较好"],
  ["一般", "合格", "中", "中等", "达标", "及格", "基本合格", "基本达标"],
  ["较差", "差", "差等", "不合格", "不达标", "不及格", "次等", "很差"],
];

/** 优秀 begins above 良好: other orders are slips. */
function isInOrder(scored: readonly StatedBand[]): boolean {
  const ranks = [...scored]
    .sort((one, other) => (other.within!.low ?? ZERO).compare(one.within!.low ?? ZERO))
    .map(({ name }) => SCALE.findIndex((names) => names.includes(name)))
    .filter((rank) => rank >= 0);
  return ranks.every((rank, at) => at === 0 || rank >= ranks[at - 1]!);
}

function bandsReading(bands: readonly StatedBand[]): RuleReading {
  const scored = bands.filter((band) => band.within !== null);
  if (!isInOrder(scored)) return notUnderstood(bands.map(({ name }) => name).join("、"));
  const stretches = scored.map((band) => ({ within: band.within!, given: band }));
  const joined = joinStretches(stretches, () => false);
  if (joined.kind === "contradicts") return notUnderstood(bands.map(({ name }) => name).join("、"));
  const quotas = bands.filter((band) => band.within === null);
  return understood(...bandsRule(joined, quotas));
}

function bandsRule(
  joined: Exclude<Joined<StatedBand>, { kind: "contradicts" }>,
  quotas: readonly StatedBand[],
): [PolicyRule, { questions: { code: "bandGaps"; chosen: number; alternatives: RuleAlternative[] }[] }] {
  const bandsIn = (stretches: readonly { within: StatedBand["within"]; given: StatedBand }[]): StatedBand[] => [
    ...stretches.map(({ within, given }) => ({ ...given, within })),
    ...quotas,
  ];
  const rule: PolicyRule = { kind: "bands", bands: bandsIn(joined.stretches), gaps: "asked" };
  if (joined.kind === "joined") return [rule, { questions: [] }];
  const halfOpen: PolicyRule = { kind: "bands", bands: bandsIn(joined.drawnUp), gaps: "halfOpen" };
  const rounded: PolicyRule = { ...rule, gaps: "rounded" };
  const alternatives: RuleAlternative[] = [
    { label: "asWritten", rule },
    { label: "halfOpen", rule: halfOpen },
    { label: "rounded", rule: rounded },
  ];
  return [rule, { questions: [{ code: "bandGaps", chosen: 0, alternatives }] }];
}
