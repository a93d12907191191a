import { quantity } from "../../scoring/rules/formula-expression";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ZERO, exact, sum } from "../../values/exact";
import { withoutFrame } from "../words/frame-words";
import { normalText } from "../words/normal-text";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import type { SubRule } from "./sub-rule";
import { readSubRule } from "./read-sub-rule";
import { subRuleWords } from "./sub-rule-pieces";

/** What would choose among the rules, or hold some of them together in a way of its own. */
const BOUND_TOGETHER =
  /除外|除.{1,12}外|酌情|视情|就高|就低|取其|最[高低]者|不重复|任选|或者|择|连续|一般(?=不|应|情况|按|为|可)|原则上|仅|(?:以[上下]|以内|不足|超过)[^,;]{0,4}的(?:乡镇|街道|镇|单位|部门|县区)|(?:合计|累计|总计|各项|以上|[2-9]项).{0,6}(?:最[高多]|不超过|封顶|上限)/;

/**
 * Several rules in one cell, each about a figure of its own: they add up, and what takes points off without points of its own
 * comes off them all, down to nothing. Each takes one part, in the order of the text. Null when one of them cannot be read
 * alone, when two speak of the same figure, or when words bind them together in another way.
 *
 * @example readSubRules("根治欠薪(5分)。结案率达99%以上,每低0.5个百分点扣0.5分;发生群体性事件的,每起扣2分", ...) // 98, 1 -> 2
 */
export function readSubRules(
  text: string,
  hints: RuleHints,
  readAlone: (words: string, hints: RuleHints) => RuleReading,
): RuleReading | null {
  const framed = withoutFrame(text);
  const body = framed?.text ?? normalText(text).replace(/[。;]+$/, "");
  if (BOUND_TOGETHER.test(body)) return null;
  for (const { rules, mostOff } of subRuleWords(body)) {
    const subs = rules.map((words) =>
      readSubRule(words, (one) => readAlone(one, { ...hints, full: null, target: null })),
    );
    const headed = framed?.full ? exact(framed.full) : null;
    const most = mostOff === null ? null : exact(mostOff);
    const reading = subs.every((sub) => sub !== null) ? underHeading(subs, headed, most) : null;
    if (reading) return reading;
  }
  return null;
}

/** 扣完1分为止 is the most of them all, or, where it makes up the heading's points, that of the last. */
function underHeading(subs: readonly SubRule[], headed: Exact | null, most: Exact | null): RuleReading | null {
  if (headed === null || most === null || most.equals(headed)) return together(subs, headed ?? most);
  const others = subs.slice(0, -1);
  const last = subs.at(-1)!;
  const isRest =
    others.every(({ gives }) => gives === "points") &&
    sum(others.map((one) => one.most!))
      .add(most)
      .equals(headed);
  const { rule } = last.part;
  if (!isRest || last.gives !== "off" || (rule.kind !== "events" && rule.kind !== "threshold")) return null;
  const part = { ...last.part, rule: { ...rule, floor: ZERO }, full: most };
  return together([...others, { ...last, part, gives: "points", most, questions: [] }], headed);
}

function together(subs: readonly SubRule[], headed: Exact | null): RuleReading | null {
  const giving = subs.filter(({ gives }) => gives === "points");
  const isMixed = giving.length < subs.length;
  if (!areApart(subs) || (giving.length > 0 && subs[0]!.gives !== "points")) return null;
  // The row's own task may be that of one of them only.
  if (subs.filter(takesTask).length > 1) return null;
  if (isMixed && !giving.every(({ isComplete }) => isComplete)) return null;
  const stated = giving.length > 0 ? sum(giving.map(({ most }) => most!)) : null;
  const full = headed ?? stated;
  const isClear = subs.some(({ gives }) => gives === "clear");
  // 该项 behind several rules may be the last of them; 本项 under a heading is the whole.
  const isOfAll = ({ most, words }: SubRule): boolean => most !== null || (headed !== null && /本项|整项/.test(words));
  if (isClear && giving.length > 1 && !subs.some((sub) => sub.gives === "clear" && isOfAll(sub))) return null;
  if (subs.some(({ gives, most }) => gives === "clear" && most && !(full && most.equals(full)))) return null;
  if (stated && headed && !stated.equals(headed) && giving.length === 1) return null;
  const build = (parts: readonly RulePart[]): ScoringRule => ({
    kind: "sumOfParts",
    parts: giving.length === 0 ? [BASE, ...parts] : parts,
    cap: null,
  });
  const parts = subs.map(({ part }) => part);
  const rule = build(parts);
  const questions = subs.flatMap((sub, at): readonly RuleQuestion[] => askedIn(sub, at, parts, build));
  return understood(rule, { full, questions: [...totalAsked(rule, stated, headed), ...merged(questions)] });
}

function takesTask({ part: { rule, target } }: SubRule): boolean {
  const isOfBar = rule.kind === "threshold" || rule.kind === "ratio" || rule.kind === "allOrNothing";
  return isOfBar && target === null;
}

/** The full points, from which the others are taken off. */
export const BASE: RulePart = {
  name: "基本分",
  rule: { kind: "formula", cases: [{ when: [], gives: quantity("full") }], top: null, floor: null, decimals: null },
  full: null,
  target: null,
  looksAt: "value",
};

/** Two rules about one figure are one rule, which is read as a whole or not at all. */
function areApart(subs: readonly SubRule[]): boolean {
  const names = subs.map(figureNamed);
  return names.every((name, at) => name !== "" && names.every((other, to) => at === to || !other.endsWith(name)));
}

const BEFORE_BAR =
  /^.*?(?=(?:全面|全部)?完成|达到|达\d|达不|不[低高少]于|每|未|控制在|[≥≤<>=,:]|\d|的|得|占|保持|稳定|低于|高于|超过)/;

/** What is measured, or all the words of what happened: 死亡1人的事故 and 死亡3人以上事故 are two. */
function figureNamed({ words, gives, part }: SubRule): string {
  const isOfBar = gives === "clear" && /\d[%‰]/.test(words);
  const isEvent = !isOfBar && gives !== "points" && part.rule.kind !== "threshold" && part.rule.kind !== "tiers";
  const named = isEvent ? "" : (BEFORE_BAR.exec(words)?.[0] ?? words);
  return named.length >= 2 ? named : words.replace(/[扣得加]\d.*$/, "");
}

/** A question about one of the rules, with its alternatives for the whole. */
function askedIn(
  { questions }: SubRule,
  at: number,
  parts: readonly RulePart[],
  build: (parts: readonly RulePart[]) => ScoringRule,
): readonly RuleQuestion[] {
  return questions.map(({ code, chosen, parts: others, labels }) => ({
    code,
    chosen,
    alternatives: others.map((other, which) => ({
      label: labels[which]!,
      rule: build(parts.map((part, to) => (to === at ? other : part))),
    })),
  }));
}

/** The same question about several rules is asked once, of the first. */
function merged(questions: readonly RuleQuestion[]): readonly RuleQuestion[] {
  return questions.filter(({ code }, at) => questions.findIndex((one) => one.code === code) === at);
}

function totalAsked(rule: ScoringRule, stated: Exact | null, headed: Exact | null): readonly RuleQuestion[] {
  if (!stated || !headed || stated.equals(headed)) return [];
  const alternatives = [
    { label: "fullAsStated", rule, full: headed },
    { label: "sumOfStated", rule, full: stated },
  ];
  return [{ code: "partsTotal", chosen: 0, alternatives }];
}
