import { RULE_KINDS, applyRule, needsOf } from "../scoring/rules/registry";
import type { ScoringRule } from "../scoring/rules/registry";
import type { RefusalReason, RuleFacts, RuleInput } from "../scoring/scoring-rule";
import type { Exact } from "../values/exact";
import { HUNDRED, ONE, ZERO, exact, sum } from "../values/exact";
import { plain } from "../values/rounding";
import { bandOf } from "./band-of";
import { applyPolicy } from "./apply-policy";
import { withChoices } from "./chosen-readings";
import { readRule } from "./read-rule";
import { fromNothing } from "./bars/relative-rule";
import type { ReadInputs, RuleInputs } from "./rule-inputs";
import { inputFor, readInputs } from "./rule-inputs";
import type { Plain } from "./rule-json";
import { ruleJson } from "./rule-json";
import type {
  RuleAlternative,
  RuleQuestion,
  RuleReading,
  StatedBand,
  StatedTarget,
  TextRule,
  UnderstoodRule,
} from "./rule-reading";

/** How a rule's words were understood, with a worked number where inputs are given; ready to be put into words. */
export interface RuleUnderstanding {
  readonly understood: boolean;
  /** The words that could not be read; null when understood. */
  readonly words: string | null;
  readonly rule: TextRule | null;
  readonly method: TextRule["kind"] | null;
  readonly target: StatedTarget | null;
  readonly full: Exact | null;
  readonly params: { readonly [name: string]: Plain } | null;
  readonly questions: readonly AskedQuestion[];
  /** Points as a plain decimal, cut to six decimals where there is no finite one; null when they cannot be worked out. */
  readonly score: string | null;
  readonly band: string | null;
  /** What the rule did, for the sentence; null without inputs or for rules that give no points. */
  readonly facts: RuleFacts | null;
  readonly refusal: RefusalReason | "noFull" | null;
  /** Inputs that are no plain numbers. */
  readonly unreadable: readonly string[];
}

/** A question with what each alternative gives for the inputs. */
export interface AskedQuestion {
  readonly code: RuleQuestion["code"];
  readonly chosen: number;
  readonly alternatives: readonly AskedAlternative[];
}

export interface AskedAlternative extends RuleAlternative {
  readonly score: string | null;
  readonly band: string | null;
}

/**
 * Reads a rule from one or several texts and works it out for the inputs.
 *
 * Several texts are one rule written in pieces; a text of grade bands beside a points rule gives the band. A figure given
 * as an input wins over the text's. Without `peers` the average must be given; with them it is theirs, own value included.
 *
 * @example understandRule(["≥95%得2分,每低1个百分点扣0.2分"], { value: "92" }).score // "1.4"
 */
export function understandRule(texts: readonly string[], inputs: RuleInputs = {}): RuleUnderstanding {
  const typed = readInputs(inputs);
  const read = readTexts(texts, typed);
  if (!read.understood) return { ...NOTHING, words: read.words, unreadable: typed.unreadable };
  const picked = inputs.choices === undefined ? read : withChoices(read, inputs.choices);
  const reading = picked ?? read;
  const typedOrRate = withPlace(withRate(typed, reading, texts.join(",")), reading);
  const given = looksBack(reading.rule) ? typedOrRate : asChange(typedOrRate, reading, texts.join(","));
  const chosen = choosePart(reading, given);
  const result = workOut(chosen, chosen, given);
  const isGiven = Object.entries(inputs).some(([name, input]) => name !== "choices" && input !== undefined);
  const questions = chosen.questions.map((question) => asked(question, chosen, given));
  return {
    understood: true,
    words: null,
    rule: chosen.rule,
    method: chosen.rule.kind,
    target: chosen.target,
    full: given.full ?? chosen.full,
    params: ruleJson(chosen.rule, chosen.target, given.full ?? chosen.full),
    questions: [...questions, ...result.questions],
    score: result.score,
    band: result.band,
    facts: isGiven ? result.facts : null,
    refusal: isGiven ? result.refusal : null,
    unreadable: picked === null ? [...given.unreadable, "choices"] : given.unreadable,
  };
}

/** Where the text speaks of the rate of completion 完成率 and no task is given, the figure is that rate. */
function withRate(given: ReadInputs, { target }: UnderstoodRule, text: string): ReadInputs {
  const isRate = /完成(?:率|比例|进度)/.test(text) && !/完成(?:率|比例)=/.test(text);
  return given.target === null && target === null && isRate ? { ...given, target: HUNDRED } : given;
}

/** 位次较上年每前移1位加0.5分: the figure is the unit's place, which may be given as such. */
function withPlace(given: ReadInputs, { valueIs }: UnderstoodRule): ReadInputs {
  return valueIs === "place" && given.value === null ? { ...given, value: given.rank } : given;
}

/** Rules that hold the figure against the one before take both as they are. */
function looksBack(rule: TextRule): boolean {
  return isPointsRule(rule) && needsOf(rule).includes("previous");
}

/**
 * A rule about growth 同比增长, 较上年下降 looks at the change: where the figure and the previous one are given, it is worked
 * out in percent of the previous one. Rules that step from the previous figure itself take both as they are.
 */
function asChange(given: ReadInputs, { valueIs }: UnderstoodRule, text: string): ReadInputs {
  if (valueIs === "fall" || (!valueIs && IS_FALL.test(text))) return asFall(given);
  const isGrowth =
    /(?:同比|环比|较上年|比上年|比上期|较上期)(?:同期)?(?:增长|提高|上升|增加)/.test(text) && !/持平/.test(text);
  return valueIs === "growth" || isGrowth ? asGrowth(given) : given;
}

function asGrowth(given: ReadInputs): ReadInputs {
  const { value, previous } = given;
  if (value === null || previous === null || previous.compare(ZERO) <= 0) return given;
  return { ...given, value: value.div(previous).sub(ONE).mul(HUNDRED) };
}

const IS_FALL = /(?:同比|环比|较上年|比上年|比上期|较上期)(?:同期)?(?:下降|减少|降低)(?:率)?(?:达到?|不低于|≥)?\d/;

/** 同比下降10%以上 looks at the fall in percent. A negative figure alone could be a fall or a rise: it is not read. */
function asFall(given: ReadInputs): ReadInputs {
  const { value, previous } = given;
  if (value === null) return given;
  if (previous !== null && previous.compare(ZERO) > 0) {
    return { ...given, value: ONE.sub(value.div(previous)).mul(HUNDRED) };
  }
  return value.compare(ZERO) < 0 ? { ...given, value: null, unreadable: [...given.unreadable, "value"] } : given;
}

const NOTHING: RuleUnderstanding = {
  understood: false,
  words: null,
  rule: null,
  method: null,
  target: null,
  full: null,
  params: null,
  questions: [],
  score: null,
  band: null,
  facts: null,
  refusal: null,
  unreadable: [],
};

/** Each text alone where all can be read so, with bands beside the one rule; else all of them as one text. */
function readTexts(texts: readonly string[], given: ReadInputs): RuleReading {
  const hints = { target: given.target, full: given.full, previous: given.previous };
  if (texts.length === 1) return readRule(texts[0]!, hints);
  const readings = texts.map((text) => readRule(text, hints));
  const bands = readings.filter((one): one is UnderstoodRule => one.understood && one.rule.kind === "bands");
  const others = readings.filter((one) => !(one.understood && one.rule.kind === "bands"));
  const [rule] = others;
  if (others.length === 1 && rule?.understood && bands.length === 1 && bands[0]!.rule.kind === "bands") {
    const questions = [...rule.questions, ...bands[0]!.questions];
    return { ...rule, bands: bands[0]!.rule.bands, questions };
  }
  return readRule(texts.join(","), hints);
}

/** Where a text holds several rules, the one whose full points or target are given is meant. */
function choosePart(reading: UnderstoodRule, given: ReadInputs): UnderstoodRule {
  const question = reading.questions.find(({ code }) => code === "whichPart");
  if (!question || given.value === null) return reading;
  const alone = question.alternatives.slice(1);
  const matching = alone.filter(
    (one) =>
      (given.full === null || one.full?.equals(given.full)) &&
      (given.target === null || !one.target || one.target.value.equals(given.target)),
  );
  if ((given.full === null && given.target === null) || matching.length !== 1) return reading;
  const [part] = matching;
  const questions = reading.questions.map((one) =>
    one === question ? { ...one, chosen: alone.indexOf(part!) + 1 } : one,
  );
  return { ...reading, rule: part!.rule, target: part!.target ?? null, full: part!.full ?? null, questions };
}

interface Result {
  readonly score: string | null;
  readonly band: string | null;
  readonly facts: RuleFacts | null;
  readonly refusal: RefusalReason | "noFull" | null;
  readonly questions: readonly AskedQuestion[];
}

interface Stated {
  readonly rule: TextRule;
  readonly target?: StatedTarget | null;
  readonly full?: Exact | null;
  readonly isRelative?: boolean | undefined;
}

function workOut(stated: Stated, reading: { readonly bands: readonly StatedBand[] }, given: ReadInputs): Result {
  const { rule } = stated;
  if (!isPointsRule(rule)) {
    const { score, band, questions } = applyPolicy(rule, reading.bands, given);
    return { score: score && plain(score), band, facts: null, refusal: null, questions };
  }
  const outcome = pointsOf(rule, stated, given);
  const band = outcome.points === null ? null : bandOf(outcome.points, reading.bands, "asked", given.rank, given.of);
  const hasBands = reading.bands.length > 0;
  const score = outcome.points && plain(outcome.points);
  return { score, band: hasBands ? band : null, facts: outcome.facts, refusal: outcome.refusal, questions: [] };
}

function isPointsRule(rule: TextRule): rule is ScoringRule {
  return rule.kind in RULE_KINDS;
}

interface Points {
  readonly points: Exact | null;
  readonly facts: RuleFacts | null;
  readonly refusal: RefusalReason | "noFull" | null;
}

function pointsOf(said: ScoringRule, stated: Stated, given: ReadInputs): Points {
  const rule = withMeansGiven(said, given);
  const input = inputFor(rule, given, stated.target ?? null);
  const full = given.full ?? stated.full ?? null;
  if (rule.kind === "sumOfParts" && given.value === null && isGivenPoints(rule) && given.parts.length > 0) {
    return { points: sum(given.parts), facts: null, refusal: null };
  }
  const outcome = applyRule(rule, { ...input, full: full ?? exact(100) });
  if (outcome.points === null) return { points: null, facts: outcome.facts, refusal: outcome.refusal };
  if (full !== null) return { points: outcome.points, facts: outcome.facts, refusal: null };
  if (isPlainDeduction(rule) || stated.isRelative) return withoutBase(rule, input);
  const other = applyRule(rule, { ...input, full: exact(1000) });
  const isFree = other.points !== null && other.points.equals(outcome.points);
  return isFree ? { ...outcome, refusal: null } : { points: null, facts: null, refusal: "noFull" };
}

/** 季度平均分 given as one figure beside the others is its own mean. */
function withMeansGiven(rule: ScoringRule, { parts }: ReadInputs): ScoringRule {
  if (rule.kind !== "composition" || rule.parts.length < 2 || parts.length !== rule.parts.length) return rule;
  return { ...rule, parts: rule.parts.map((part) => ({ ...part, count: 1 })) };
}

/** Deductions that no full points are stated for, and that do not say 扣完为止: a plain minus. */
function isPlainDeduction(rule: ScoringRule): boolean {
  const isCounting =
    rule.kind === "escalating" ||
    rule.kind === "progressive" ||
    (rule.kind === "events" && rule.counted === "occurred");
  return isCounting || (rule.kind === "tally" && rule.base === null);
}

function withoutBase(rule: ScoringRule, input: Omit<RuleInput, "full">): Points {
  const outcome = applyRule(fromNothing(rule), { ...input, full: ZERO });
  return { points: outcome.points, facts: outcome.facts, refusal: outcome.points === null ? outcome.refusal : null };
}

/** Where no progress is given, the parts are all the points there are. */
function isGivenPoints(rule: ScoringRule & { readonly kind: "sumOfParts" }): boolean {
  return rule.parts.some((part) => part.rule.kind === "bonus");
}

function asked(question: RuleQuestion, reading: UnderstoodRule, given: ReadInputs): AskedQuestion {
  const alternatives = question.alternatives.map((alternative): AskedAlternative => {
    const stated = {
      rule: alternative.rule,
      target: alternative.target === undefined ? reading.target : alternative.target,
      full: alternative.full === undefined ? reading.full : alternative.full,
      isRelative: reading.isRelative,
    };
    const { score, band } = workOut(stated, reading, given);
    return { ...alternative, score, band };
  });
  return { code: question.code, chosen: question.chosen, alternatives };
}
