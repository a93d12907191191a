import { exactText } from "../scoring/rules/parameter";
import type { Exact } from "../values/exact";
import { ZERO, exact, sum } from "../values/exact";
import { assemble } from "./clauses/assemble";
import type { RuleHints } from "./clauses/rule-parts";
import { normalText } from "./words/normal-text";
import { plainWording } from "./words/plain-wording";
import { bandsOf, readBands } from "./results/read-bands";
import { measureNamed } from "./bars/bar-subject";
import { readBarsAndSteps } from "./bars/read-bars-and-steps";
import { readBarsTogether } from "./clauses/read-bars-together";
import { isContradictory } from "./contradictions";
import { readClause } from "./clauses/read-clause";
import { readComposition } from "./results/read-composition";
import {
  readAssessorGroups,
  readBonusCaps,
  readEfficacy,
  readFirstLast,
  readManual,
  readProgressive,
  readProjectPoints,
  readQualitative,
  readShareOfScore,
  readShareOfTotal,
} from "./clauses/read-other-rules";
import { readNotApplicable, readTieBreak, readVeto } from "./results/read-policies";
import { readRanks } from "./places/read-ranks";
import { relativeWhereUnpriced } from "./bars/relative-rule";
import type { RuleReading } from "./rule-reading";
import { notUnderstood } from "./rule-reading";
import { splitClauses } from "./words/split-clauses";
import { readBeside } from "./clauses/read-beside";
import { readDeeperSteps } from "./clauses/read-deeper-steps";
import { readNeverDone, readTwoMethods, readVetoBeside } from "./clauses/read-beyond-count";
import { readOffTiers } from "./clauses/read-off-tiers";
import { readEndPlaces } from "./places/read-end-places";
import { readPlaceShares } from "./places/read-place-shares";
import { readPlaceChange } from "./places/read-place-change";
import { readPlaceTimes } from "./places/read-place-times";
import { readPlaces } from "./places/read-places";
import { readResultFormula } from "./results/read-result-formula";
import { readResultParts } from "./results/read-result-parts";
import { readMeanOfNamed, readMeans } from "./results/read-means";
import { readWeighted } from "./results/read-weighted";
import { readOpenBonus, readOpenPoints } from "./results/read-open-points";
import { readWeighedFormula } from "./results/read-weighed-formula";
import { readGradedStretches } from "./results/read-graded-stretches";
import { readScoreShare } from "./results/read-score-share";
import { readAssessors } from "./results/read-assessors";
import { readSingleCaps } from "./results/read-single-caps";
import { readManualParts } from "./results/read-manual-parts";
import { readStates } from "./results/read-states";
import { readTrend } from "./clauses/read-trend";
import { readTally } from "./counted/read-tally";
import { readAfterLead } from "./counted/read-after-lead";
import { isToldByItsBar, readGauge } from "./gauge/read-gauge";
import { readEachAndGoal, readSharesDone } from "./counted/read-each-and-goal";
import { readHeavierEachTime } from "./counted/read-heavier-each-time";
import { readGainStages } from "./counted/read-gain-stages";
import { readNetChange } from "./counted/read-net-change";
import { readMattersStepped } from "./together/read-matters-stepped";
import { readMoreOfThem } from "./counted/read-more-of-them";
import { withKindsAsked } from "./counted/kinds-asked";
import { readCounted } from "./counted/read-counted";
import { withMissingAsked } from "./counted/missing-or-done";
import type { Framed } from "./words/frame-words";
import { withoutFrame } from "./words/frame-words";
import { readSituations } from "./situations/read-situations";
import { readFallenPlaces } from "./places/read-fallen-places";
import { readWhole } from "./read-whole";
import { readZeroBar } from "./bars/read-zero-bar";
import { readSeveral } from "./together/read-several";
import { readExtraBeyond } from "./counted/read-extra-beyond";
import { readSharedSteps } from "./together/read-shared-steps";
import { readSomeReached } from "./together/read-some-reached";
import { readSubRules } from "./together/read-sub-rules";
import { readNoneOrSpoiled, readSpoiled } from "./clauses/read-spoiled";
import { isHeading, isPlainEvent, isPlainSubject } from "./words/subject";

/**
 * Reads a scoring rule from the office's own words 计分办法.
 *
 * A closed grammar: every word must be known, but for the names of what is measured or of what happened. What it cannot
 * read is said, never guessed. What the words leave open (parts of a step, ties, percentage points) is worked with in the
 * usual reading and asked as a question that holds the other readings as rules.
 *
 * @example readRule("参保率≥95%得2分,每低1个百分点扣0.2分,扣完为止") // threshold, target 95 %, full 2, asks the step reading
 */
export function readRule(text: string, hints: RuleHints = {}): RuleReading {
  if (text.length > MOST_CHARACTERS) return notUnderstood(`${text.slice(0, 40)}…`);
  if (isContradictory(text)) return notUnderstood(text);
  const found = readWhole(text) ?? readAlone(text, hints);
  return found.understood ? found : (readTogether(text, hints) ?? found);
}

/** No rule of one criterion is longer; a whole page in a cell would be looked through for seconds. */
const MOST_CHARACTERS = 600;

/** Cells that hold several rules, each of which is read alone. */
function readTogether(text: string, hints: RuleHints): RuleReading | null {
  return (
    readSomeReached(text) ??
    readSharedSteps(text) ??
    readExtraBeyond(text, (words) => readAlone(words, hints)) ??
    readSubRules(text, hints, readAlone) ??
    readGradedStretches(text, (words) => readAlone(words, hints)) ??
    readWeighedFormula(text, (words) => readAlone(words, hints)) ??
    readOpenPoints(text, (words) => readAlone(words, hints)) ??
    readOpenBonus(text, (words) => readAlone(words, hints)) ??
    readFallenPlaces(text, (words) => readAlone(words, hints)) ??
    readZeroBar(text)
  );
}

function readAlone(text: string, hints: RuleHints): RuleReading {
  const reading = readStated(text, hints);
  const framed = reading.understood ? null : withoutFrame(text);
  return (framed && readFramed(framed, hints)) ?? reading;
}

/** The rule within its frame; points that the heading names must be its own. */
function readFramed({ text, full }: Framed, hints: RuleHints): RuleReading | null {
  const read = readStated(full === null ? text : `${text}(${full}分)`, hints);
  const reading = isOfItsParts(read, full) ? read : notUnderstood(text);
  if (reading.understood || full === null) return reading.understood ? reading : null;
  const alone = readStated(text, hints);
  return alone.understood && alone.full?.equals(exact(full)) ? alone : null;
}

/** The points of a heading are those of all its rules together, and not of the last. */
function isOfItsParts(reading: RuleReading, full: string | null): boolean {
  const several = reading.understood ? reading.questions.find(({ code }) => code === "whichPart") : undefined;
  if (!several || full === null) return true;
  return sum(several.alternatives.slice(1).map((one) => one.full ?? ZERO)).equals(exact(full));
}

function readStated(text: string, hints: RuleHints): RuleReading {
  const read = readWords(text, { ...hints, measure: measureNamed(text) });
  const reading = withKindsAsked(read, plainWording(normalText(text)), hints);
  return relativeWhereUnpriced(withMissingAsked(reading, normalText(text), hints), text, hints);
}

function readWords(text: string, hints: RuleHints): RuleReading {
  const normal = withPointsOf(plainWording(normalText(text)).replace(/[。;]+$/, ""), hints.full ?? null);
  if (normal === "" || HEDGED.test(normal)) return notUnderstood(text);
  const net = readNetChange(normal, hints);
  if (net) return net;
  const ofBar = isToldByItsBar(normalText(text))
    ? (readGauge(text) ?? readGauge(withoutFrame(text)?.text ?? ""))
    : null;
  if (ofBar) return ofBar;
  const first = readUsual(normal, hints);
  if (first.understood) return first;
  const stepping = STEPS_IN_PERCENT.test(normal) ? readBarsAndSteps(text, hints) : null;
  if (stepping) return stepping;
  for (const wording of new Set([normal, withoutHeading(normal)])) {
    const reading = wording === normal ? null : readUsual(wording, hints);
    const found = reading?.understood ? reading : readOpen(wording, hints);
    if (found?.understood) return found;
  }
  return readBarsAndSteps(text, hints) ?? readSituations(normalText(text)) ?? readGauge(text) ?? first;
}

/** 完成任务的一般得5分 leaves it to somebody. */
const HEDGED = /的(?:一般|原则上)(?:可|应)?(?:得|计|加|扣|给|奖)/;

/** Such steps count no things, so that the readers of counted things have no say in them. */
const STEPS_IN_PERCENT =
  /每[^,;。每]*\d(?:%|‰|个百分点|百分点)|(?:[较比同与](?:上年|去年|年初|全[县市省]平均)|同比|环比)[^,;。]{0,8},?每[^,;。]*\d/;

/** 每低1个百分点扣分值的5% is so many points where the full points are known. */
function withPointsOf(text: string, hinted: Exact | null): string {
  const stated = /(?:满分|分值|计)(?:为)?(\d+(?:\.\d+)?)分/.exec(text)?.[1];
  const full = hinted ?? (stated === undefined ? null : exact(stated));
  if (full === null) return text;
  return text.replace(
    /(?<=每[^,;]{1,20})(扣除?|加)(?:该项|本项)?(?:分值|满分|总分值?|标准分)的(\d+(?:\.\d+)?)%(?:的?分值?)?/g,
    (_found, verb: string, share: string) => `${verb}${exactText(full.mul(exact(share)).div(100))}分`,
  );
}

/** 控辍保学: only says what the rule is about. */
function withoutHeading(text: string): string {
  const scored = /^(?:按|按照|根据|依据|以)[^\d:,;。]{1,20}(?:计分|打分|赋分|得分|评分|考核):(?=.)/.exec(text);
  if (scored) return text.slice(scored[0].length);
  const match = /^([^\d:,;。]{2,16}):(?=.)/.exec(text);
  if (!match) return text;
  return isHeading(match[1]!) ? text.slice(match[0].length) : text.replace(":", ",");
}

/** Shapes that are looked for where the usual ones do not fit; each must take in every word. */
function readOpen(text: string, hints: RuleHints): RuleReading | null {
  return firstOf(OPEN, text, hints) ?? firstOf(OPEN_AROUND, text, hints);
}

function firstOf(readers: typeof OPEN, text: string, hints: RuleHints): RuleReading | null {
  for (const reader of readers) {
    const reading = reader(text, hints);
    if (reading?.understood) return reading;
  }
  return null;
}

const OPEN: readonly ((text: string, hints: RuleHints) => RuleReading | null)[] = [
  readTrend,
  readPlaceShares,
  readPlaceTimes,
  readEndPlaces,
  readOffTiers,
  readPlaces,
  readPlaceChange,
  readResultFormula,
  readResultParts,
  readWeighted,
  readMeans,
  readMeanOfNamed,
  readScoreShare,
  readAssessors,
  readSingleCaps,
  readManualParts,
  readTally,
  readMattersStepped,
  readAfterLead,
  readGainStages,
  readHeavierEachTime,
  readCounted,
  (text, hints) => readMoreOfThem(text, hints, readUsual),
  (text, hints) => readBeside(text, hints, readUsual),
];

/** Shapes around a rule of any other shape. */
const OPEN_AROUND: typeof OPEN = [readDeeperSteps, readNeverDone, readVetoBeside, readTwoMethods].map(
  (reader) => (text, hints) => reader(text, hints, readMain),
);

function readMain(text: string, hints: RuleHints): RuleReading {
  const usual = readUsual(text, hints);
  return usual.understood ? usual : (firstOf(OPEN, text, hints) ?? usual);
}

function readUsual(normal: string, hints: RuleHints): RuleReading {
  for (const reader of WHOLE) {
    const reading = reader(normal);
    if (reading) return reading;
  }
  return readWithBands(normal, hints) ?? readPoints(normal, hints);
}

/** A points rule with the bands of its results behind it in the same text. */
function readWithBands(normal: string, hints: RuleHints): RuleReading | null {
  const cuts = [...normal.matchAll(/[,;。]/g)].map(({ index }) => index);
  for (const cut of cuts) {
    const bands = bandsOf(normal.slice(cut + 1));
    if (bands === null || bands.filter(({ within }) => within !== null).length < 2) continue;
    const reading = readPoints(normal.slice(0, cut), hints);
    return reading.understood ? { ...reading, bands } : reading;
  }
  return null;
}

function readPoints(normal: string, hints: RuleHints): RuleReading {
  const clauses = splitClauses(normal);
  const ranks = readRanks(clauses, normal);
  if (ranks) return ranks;
  const composition = readComposition(clauses, normal);
  if (composition) return composition;
  return readSeveral(normal, (part) => readClauses(part, hints)) ?? readClauses(normal, hints);
}

const WHOLE: readonly ((text: string) => RuleReading | null)[] = [
  readBarsTogether,
  readSharesDone,
  readEachAndGoal,
  readProjectPoints,
  readEfficacy,
  readFirstLast,
  readShareOfTotal,
  readShareOfScore,
  readBonusCaps,
  readNotApplicable,
  readTieBreak,
  readQualitative,
  readBands,
  readStates,
  readVeto,
  readProgressive,
  readAssessorGroups,
  readManual,
  readSpoiled,
  readNoneOrSpoiled,
];

function readClauses(stated: string, hints: RuleHints): RuleReading {
  const text = withBaseNamed(stated);
  const words = withoutLead(splitClauses(text));
  const clauses = [];
  for (const clause of words) {
    const read = readClause(clause);
    if (read === null) return notUnderstood(clause);
    clauses.push(read);
  }
  return clauses.length === 0 ? notUnderstood(text) : assemble(clauses, text, hints);
}

/** 基数=分局平均 names the base; elsewhere in the text the word stands for it. */
function withBaseNamed(stated: string): string {
  const text = stated
    .replace(
      /(?:超额完成|超过|超出)(?:任务|目标|目标任务|目标值|控制目标|控制指标|控制数|指标)(?:的|部分)*,?(?=每(?:超|高|多|增))/g,
      "",
    )
    .replace(/(?:低于|未达到|未完成|不足)(?:任务|目标|目标任务|目标值)的?,(?=每(?:低|少|欠|差|降))/g, "")
    .replace(/(?<!不)(?:低于|未达到)([^\d,;]{0,8}平均[^\d,;的]{0,6})的?,?每(低|少|差)(?=\d)/g, "比$1每$2");
  const basis = /以([^\d,;]{0,6}平均(?:数|值|水平|分)?)为(?:基准|基数|基础)(?:分)?[,;]/.exec(text);
  if (basis) return text.replace(basis[0], "").replace(/每(高|低|超|少)(?=\d)/g, "比平均数每$1");
  const isBar = (figure: string): boolean =>
    new RegExp(`(?:≥|不低于|达到|达|以上|率)?${figure}(?:以上)?(?:的)?(?:得|计)`).test(text);
  if (/(?:低于|不足|未达到)(\d+(?:\.\d+)?%?)的?,?(?=按(?:实际|完成|实际完成)?比例)/.test(text)) {
    return text.replace(
      /(?:低于|不足|未达到)(\d+(?:\.\d+)?%?)的?,?(?=按(?:实际|完成|实际完成)?比例)/,
      (found, figure: string) => (isBar(figure) ? "未达到的" : found),
    );
  }
  const base = /(?:基数|基准值?)(?:=|为|按|是)(?:[^\d,;]{0,8}?)(?:平均数?|平均值|均值)[,;]/.exec(text);
  return base ? text.replace(base[0], "").replace(/基数|基准值?/g, "平均数") : text;
}

const LIMITS =
  /低于|高于|超|平均|上年|同期|达到|达不到|除|仅|只|但|若|如|以外|例外|适用|不含|不包括|一般|原则|优先|满分|否则|其中/;

/** 较上年提高的 is a condition, however plain its words are. */
const SINCE_BEFORE = /(?:[上去]年|年初|同期|同比|环比).*(?:提高|提升|增长|增加|上升|下降|减少|降低|改善)的?$/;

function isLead(clause: string): boolean {
  if (SINCE_BEFORE.test(clause)) return false;
  // 没有任务的得平均分 gives points of its own.
  if (/的(?:得|按|计|取)/.test(clause)) return false;
  return isPlainSubject(clause) || (isPlainEvent(clause) && !LIMITS.test(clause));
}

/** Leading clauses that only name what is assessed say nothing of points. */
function withoutLead(clauses: readonly string[]): readonly string[] {
  const first = clauses.findIndex((clause) => readClause(clause) !== null || !isLead(clause));
  return first < 0 ? clauses : clauses.slice(first);
}
