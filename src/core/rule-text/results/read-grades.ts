import { atLeast } from "../../scoring/rules/interval";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact } from "../../values/exact";
import { UNITS } from "../words/office-words";
import { cutAtPlaces } from "../places/place-spans";
import { readComparison } from "../clauses/read-comparison";
import type { StatedBand } from "../rule-reading";
import { SCORE, isScoreName } from "../words/score-names";

/** Grades that offices give, the longer before the shorter. */
const NAME =
  "(?:特别优秀|优秀|优良|优等|优|良好|良等|良|较好|好|中等|中|基本合格|不合格|合格|基本达标|不达标|达标|基本称职|不称职|称职|不及格|及格|一般|先进|较差|很差|差等|差|次等|[一二三四1-4]等奖|[一二三四五1-5](?:等|类|级|档|星级?)|[ABCDE](?:级|等|类|档)?)";
const TAIL = "(?:等次|等级|档次|格次|类别|单位|乡镇|档|次|奖)?";
const VERB =
  "(?:可|应|则|直接|一律|才能|方可|均)*(?:确定|评定|认定|判定|核定|评选|评|定|列|划定|划|归|确认|纳入)?(?:为|入)|属于|属|是|[:=]";
const WHO = `(?:的)?(?:${UNITS})?(?:的)?,?`;
const NAMED_LAST = new RegExp(`^(.*?)${WHO}(?:${VERB})(${NAME})${TAIL}$`);
const NAMED_FIRST = new RegExp(`^(${NAME})${TAIL}(?:${VERB}|的?(?:标准|条件)(?:为|是|:))?\\(?([^()]*\\d[^()]*?)\\)?$`);
const OTHERS = "(?:其余|其他|其它|剩余)(?:的)?";
const QUOTA = new RegExp(
  `^(?:其中)?(?:评为|评定为)?(${NAME})${TAIL}(?:的)?(?:名额|比例|数量|占比|单位|个数|数|率|原则上|一般)*(?:控制在|不超过|不得超过|不高于|不多于|最多|≤|占|为|按)+([^\\d%]{0,14})(\\d+(?:\\.\\d+)?)%(?:以内|以下|确定)?$`,
);
const RESTED = new RegExp(`^${OTHERS}(?:${UNITS})?(?:的)?,?(?:${VERB})?(${NAME})${TAIL}$`);
const HEADING = new RegExp(
  `^[^\\d]{0,14}?(?:结果|等次|等级|格次|档次|考核|得分|成绩)?(?:共)?(?:分为|划分为|设为|设置|设定|设|划分|分|为|按)*(?:${NAME}${TAIL}[、和])*(?:${NAME}${TAIL})?(?:等)?(?:[2-6]个?)?(?:等次|等级|档次|格次|档|类)$`,
);
const PLACED =
  /^(?:且|并|并且|同时)?(?:考核|综合|得分|总分)*(?:排名|名次|位次|排序|位居|居|位列|列|在)*(?:全[县市区镇]|同类)?(?:排名|居|在)?$/;

/** A clause of grades: a band, or what is left for the last one. */
type Said = { readonly is: "band"; readonly band: StatedBand } | { readonly is: "rest"; readonly name: string } | null;

/**
 * Grades by score, with places or shares beside it, in any order and punctuation: 得分90分以上且位居前3名的为优秀; 优秀:90分以上. Null
 * where any word is about something else.
 */
export function gradesOf(text: string): readonly StatedBand[] | null {
  const clauses = clausesOf(text).filter((clause) => clause !== "" && !isHeading(clause));
  const said = clauses.map(readClause);
  if (said.length < 2 || said.some((one) => one === null)) return null;
  const bands = said.flatMap((one) => (one?.is === "band" ? [one.band] : []));
  const rest = said.flatMap((one) => (one?.is === "rest" ? [one.name] : []));
  if (rest.length > 1 || (rest.length === 1 && said.at(-1)!.is !== "rest")) return null;
  return together(bands, rest[0] ?? null);
}

/** 考核结果分为优秀、良好、合格三个等次: says nothing but which grades there are. */
function isHeading(clause: string): boolean {
  return HEADING.test(clause) && /分为|划分|设|[2-6]个|[2-6](?:档|类)/.test(clause) && !RESTED.test(clause);
}

function clausesOf(text: string): readonly string[] {
  return withInclusion(text)
    .replace(/,(?=且|并且|同时)/g, "")
    .replace(new RegExp(`(?<=的|以上|以下|\\d分),(?=(?:${VERB})${NAME})`, "g"), "")
    .replace(/\(([^()]*)\)/g, (found) => found.replace(/[,、]/g, "且"))
    .replace(new RegExp(`:(?!\\d|≥|<|≤|>|得分)|(?<=等次|等级|档次|奖):`, "g"), ";")
    .split(
      new RegExp(
        `[,;。]|、(?!(?:${NAME}${TAIL}[、和]|${NAME}${TAIL}(?:[2-6]个?)?(?:等次|等级|档次|档|类)(?:[,;:]|$)))`,
      ),
    );
}

/** 高于90分(含90分) is 90 and more; a figure that is taken in anyway says so once more. */
function withInclusion(text: string): string {
  return text
    .replace(/(?:高于|超过|大于)(\d+(?:\.\d+)?)分?\(含[^()]*\)/g, "$1分以上")
    .replace(/(\d+(?:\.\d+)?)分?\(不含[^()]*\)以上/g, "高于$1分")
    .replace(/(\d+(?:\.\d+)?)分?[-至到](\d+(?:\.\d+)?)分?\(不含[^()]*\)/g, "$1分以上且不足$2分")
    .replace(/(\d+(?:\.\d+)?分?)\(含[^()]*\)/g, "$1")
    .replace(/(\d+(?:\.\d+)?分?)以上[-至到](\d+(?:\.\d+)?分?)以下/g, "$1以上且不足$2")
    .replace(/(?<=\d分?)[至到](?=\d)/g, "-");
}

function readClause(clause: string): Said {
  const rest = RESTED.exec(clause);
  if (rest) return { is: "rest", name: rest[1]! };
  const quota = QUOTA.exec(clause);
  if (quota && !/\d/.test(quota[2]!)) return banded(quota[1]!, null, exact(quota[3]!));
  const first = NAMED_FIRST.exec(clause);
  const last = first ? null : NAMED_LAST.exec(clause);
  if (!first && !last) return null;
  const [name, words] = first ? [first[1]!, first[2]!] : [last![2]!, last![1]!];
  const stated = conditionOf(words.replace(new RegExp(`^${OTHERS}(?:${UNITS})?(?:中)?(?:的)?`), ""));
  return stated && { is: "band", band: { name, ...stated } };
}

function banded(name: string, within: StatedBand["within"], quota: Exact | null): Said {
  return { is: "band", band: { name, within, quota } };
}

/** 得分90分以上且排名前30%: the stretch of scores and the places that the grade is held to. */
function conditionOf(words: string): Omit<StatedBand, "name"> | null {
  const bare = words.replace(/[,的]+$/, "");
  const within = scoreOf(bare);
  if (within) return { within, quota: null };
  for (const { lead, span, rest } of cutAtPlaces(bare)) {
    if (rest !== "") continue;
    const cut = /^(.*?)(?:且|并且|并|同时)([^\d]*)$/.exec(lead);
    const scores = cut ? scoreOf(cut[1]!.replace(/[,的]+$/, "")) : null;
    if (!cut || !scores || !PLACED.test(cut[2]!)) continue;
    if (span.by === "share" && span.from.equals(0)) return { within: scores, quota: span.to };
    const isTop = span.by === "places" && span.places[0] === 1;
    if (isTop) return { within: scores, quota: null, upToPlace: span.places.length };
  }
  return null;
}

function scoreOf(words: string): StatedBand["within"] {
  const lead = new RegExp(`^([^\\d]*?${SCORE})(?=[\\d≥≤<>高超低不达在为处介])`).exec(words)?.[1] ?? "";
  const isRate = lead.endsWith("率");
  const compared = readComparison(words.slice(lead.length).replace(/≤(?:得分|总分|分数|成绩|[xX])</, "≤<"));
  if (!compared || (lead !== "" && !isScoreName(lead))) return null;
  const isUnit = compared.unit === (isRate ? "%" : "分") || compared.unit === null;
  const { subject } = compared;
  const isResult = subject === "" || (isScoreName(subject) && new RegExp(`${SCORE}$|考核$|考评$|评价$`).test(subject));
  return isUnit && isResult ? compared.within : null;
}

/** Quotas beside the bands of the same name; 其余 is what lies below all of them. */
function together(bands: readonly StatedBand[], rest: string | null): readonly StatedBand[] | null {
  const scored = bands.filter(({ within }) => within !== null);
  const quotas = bands.filter(({ within }) => within === null);
  const names = [...scored, ...quotas.filter(({ name }) => !scored.some((one) => one.name === name))].map(
    ({ name }) => name,
  );
  if (new Set(scored.map(({ name }) => name)).size < scored.length) return null;
  if (new Set(quotas.map(({ name }) => name)).size < quotas.length || names.includes(rest ?? "")) return null;
  if (scored.length === 0) return quotasAlone(quotas, rest);
  const merged = scored.map((band) => ({
    ...band,
    quota: quotas.find(({ name }) => name === band.name)?.quota ?? band.quota,
  }));
  if (quotas.some(({ name }) => !scored.some((band) => band.name === name))) return null;
  return rest === null ? merged : withRest(merged, rest);
}

function quotasAlone(quotas: readonly StatedBand[], rest: string | null): readonly StatedBand[] | null {
  const total = quotas.reduce((all, { quota }) => all.add(quota!), exact(0));
  if (quotas.length === 0 || total.compare(HUNDRED) > 0) return null;
  return rest === null ? quotas : [...quotas, { name: rest, within: null, quota: null }];
}

function withRest(bands: readonly StatedBand[], rest: string): readonly StatedBand[] | null {
  const lows = bands.map(({ within }) => within!.low);
  if (lows.some((low) => low === null)) return null;
  const lowest = bands.map(({ within }) => within!).reduce((low, one) => (one.low!.compare(low.low!) < 0 ? one : low));
  const below = { ...atLeast(exact(0)), low: null, lowClosed: false, high: lowest.low, highClosed: !lowest.lowClosed };
  return [...bands, { name: rest, within: below, quota: null }];
}
