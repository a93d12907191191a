import { points } from "../scoring/rules/award";
import { figure, operation, quantity } from "../scoring/rules/formula-expression";
import { EVERYTHING } from "../scoring/rules/interval";
import type { ScoringRule } from "../scoring/rules/registry";
import type { RulePart } from "../scoring/rules/sum-of-parts";
import type { Exact } from "../values/exact";
import { HUNDRED, ONE, ZERO, exact } from "../values/exact";
import { FIGURE } from "./counted-words";
import { readComparison } from "./read-comparison";
import { fromNothing } from "./relative-rule";
import type { RuleQuestion, RuleReading } from "./rule-reading";
import { isPlainEvent, isPlainSubject } from "./subject";

/** One of several rules in a cell: points of its own, or points off what the others give. */
export interface SubRule {
  readonly words: string;
  readonly part: RulePart;
  readonly gives: "points" | "off" | "clear";
  /** The points that a rule of its own gives at most, and that one which clears takes, where it says so. */
  readonly most: Exact | null;
  readonly questions: readonly SubQuestion[];
  /** Whether it says what there is short of its bar. */
  readonly isComplete: boolean;
}

/** A question about one of the rules: its alternatives as parts. */
export interface SubQuestion {
  readonly code: RuleQuestion["code"];
  readonly chosen: number;
  readonly labels: readonly string[];
  readonly parts: readonly RulePart[];
}

const HAPPENS = "(?:凡|凡是|如|若)?(?:发生|出现|存在|被|因|有(?!1项|[2-9]项))";
const CHEATS = "(?:有|存在)?(?:数据|资料|上报)?(?:弄虚作假|造假|瞒报|虚报|谎报)(?:行为|情况)?";
const CLEARS = new RegExp(
  `^(${HAPPENS}[^,\\d]{2,40}?|${CHEATS})(?:的)?,?(?:(?:本|该|此|整)(?:项|指标)(?:工作|考核)?)?(?:(${FIGURE})分)?(?:分值|得分|分数)?(?:全部)?(?:全扣|扣[完光]|不得分|(?:得|计|记|为|按)0分(?:计)?)$`,
);
const COUNTED = new RegExp(
  `^([^,]{3,44}?)(?:的)?,?(?:(?:经)?(?:查实|核实|发现|检查发现),?)?(?:每?(?:发现|发生|出现|查实|有|新增)?1|每(?:发现|发生|出现|查实)?)([^\\d,扣低高少多超缺差逾晚迟]{1,4})(?:再|另|各|另外)?(?:扣|加扣|倒扣|扣减|扣除)(${FIGURE})分$`,
);
const SHORT_OF_BAR = new RegExp(`^([^,]+?)(?:的)?,?(?:再|另|另外)?扣(${FIGURE})分$`);
const SHARE = new RegExp(
  `^([^,\\d]{3,40}(?:率|比重|占比|比例))(?:(?:乘以|乘|×)(?:本项|该项)?(?:分值)?(${FIGURE})分?)(?:计分|得分|计算得分)?$`,
);

/** The rule of some words that stand beside others; null when they do not say one rule about one figure. */
export function readSubRule(stated: string, readAlone: (words: string) => RuleReading): SubRule | null {
  const words = stated.replace(/(?<=每[^,]{0,6})(?:再|另|加)(?=扣\d)|(?<=,)(?:再|另)(?=扣\d)/g, "");
  return clearing(words) ?? counted(words) ?? shortOfBar(words) ?? shareOf(words) ?? alone(words, readAlone);
}

function clearing(words: string): SubRule | null {
  const match = CLEARS.exec(withoutFigures(words));
  if (!match || !isPlainEvent(match[1]!)) return null;
  const minus = operation(figure(ZERO), "-", quantity("full"));
  const rule: ScoringRule = {
    kind: "formula",
    cases: [
      { when: [{ left: quantity("value"), sign: ">", right: figure(ZERO) }], gives: minus },
      { when: [], gives: figure(ZERO) },
    ],
    top: null,
    floor: null,
    decimals: null,
  };
  const most = match[2] === undefined ? null : exact(match[2]);
  return { words, part: partOf(words, rule, null, null), gives: "clear", most, questions: [], isComplete: true };
}

function counted(words: string): SubRule | null {
  const match = COUNTED.exec(words);
  if (!match || !isNamed(match[1]!) || /[低高少多超缺差晚迟]$/.test(match[1]!)) return null;
  if (!isPlainEvent(withoutFigures(match[1]!)) || /百分|个点|得|完成率/.test(match[2]! + match[1]!)) return null;
  return off(words, events(exact(match[3]!)));
}

function events(pointsPerEvent: Exact): ScoringRule {
  return {
    kind: "events",
    counted: "occurred",
    pointsPerEvent,
    eventsPerStep: ONE,
    reading: "whole",
    allowed: ZERO,
    floor: null,
    mostOff: null,
    zeroCount: null,
  };
}

function off(words: string, rule: ScoringRule, target: Exact | null = null, full: Exact | null = ZERO): SubRule {
  const part = partOf(words, rule, full, target);
  return { words, part, gives: "off", most: null, questions: [], isComplete: true };
}

/** 一次性化解率达不到85%的,扣1分. */
function shortOfBar(words: string): SubRule | null {
  const match = SHORT_OF_BAR.exec(words);
  const bar = match && readComparison(match[1]!);
  if (!bar || !isNamed(bar.subject) || (bar.within.low === null) === (bar.within.high === null)) return null;
  if (bar.isBare || bar.unit !== "%") return null;
  const tiers = [
    { within: bar.within, award: points(exact(match[2]!).neg()) },
    { within: EVERYTHING, award: points(ZERO) },
  ];
  return off(words, { kind: "tiers", basis: "value", tiers });
}

/** 楼盘占比乘以分值5分. */
function shareOf(words: string): SubRule | null {
  const match = SHARE.exec(words);
  if (!match || !isPlainSubject(match[1]!)) return null;
  const most = exact(match[2]!);
  const part = partOf(words, { kind: "ratio", cap: null, zeroBelow: null }, most, HUNDRED);
  return { words, part, gives: "points", most, questions: [], isComplete: true };
}

function alone(words: string, readAlone: (words: string) => RuleReading): SubRule | null {
  const reading = readAlone(withoutFigures(words));
  if (!reading.understood || reading.bands.length > 0 || reading.valueIs) return null;
  const { rule, questions } = reading;
  const missing = questions.find(({ code }) => code === "missingOrDone");
  // 少报1次 beside other rules counts what is missing, unless the number that was due stands there.
  const stated =
    rule.kind === "events" && rule.counted === "missing" && !reading.target
      ? missing?.alternatives.find((one) => one.rule.kind === "events" && one.rule.counted === "occurred")?.rule
      : rule;
  if (!stated) return null;
  const build = (one: ScoringRule): SubRule | null =>
    reading.full === null ? deducting(words, one, barOf(words, one, reading)) : giving(words, one, reading);
  const sub = isOneFigure(stated as ScoringRule, words) ? build(stated as ScoringRule) : null;
  if (!sub) return null;
  const asked = questions
    .filter((one) => one !== missing || stated === rule)
    .map(({ code, chosen, alternatives }) => ({
      code,
      chosen,
      labels: alternatives.map(({ label }) => label),
      parts: alternatives.map((one) => build(one.rule as ScoringRule)?.part ?? sub.part),
    }));
  return { ...sub, questions: asked, isComplete: !questions.some(({ code }) => code === "belowBar") };
}

/** Rules that look at one figure and nothing else. */
function isOneFigure(rule: ScoringRule, words: string): boolean {
  if (rule.kind === "tiers") return rule.basis === "value";
  if (rule.kind === "threshold" || rule.kind === "ratio") return !/平均|上年|去年|同比|年初/.test(words);
  return rule.kind === "events" || rule.kind === "allOrNothing";
}

/** Rates that should be whole where no bar is named: 任务完成率每低5个百分点扣0.5分. */
const OF_A_HUNDRED =
  /^[^,;]*(?:完成|整改|办结|化解|合格|覆盖|达标|处置|回复|到位|拨付|支付|拆除|核查|通过|落实|履约|及时|处理|收缴|排查|建档|登记|公开|结案|查处|响应)率每[低少差]/;

function barOf(words: string, rule: ScoringRule, { target }: RuleReading & { understood: true }): Exact | null {
  if (target) return target.value;
  const isWhole =
    rule.kind === "ratio" ? /率|占比|比重|比例/.test(words) : rule.kind === "threshold" && OF_A_HUNDRED.test(words);
  return isWhole ? HUNDRED : null;
}

function needsBar(rule: ScoringRule): boolean {
  const { kind } = rule;
  return kind === "ratio" || kind === "threshold" || kind === "allOrNothing";
}

function giving(words: string, rule: ScoringRule, reading: RuleReading & { understood: true }): SubRule | null {
  const target = barOf(words, rule, reading);
  if (needsBar(rule) && target === null && !/任务|目标|计划/.test(words)) return null;
  const part = partOf(words, rule, reading.full, target);
  return { words, part, gives: "points", most: reading.full, questions: [], isComplete: true };
}

/** What a rule takes off where no points of its own stand beside it. */
function deducting(words: string, rule: ScoringRule, target: Exact | null): SubRule | null {
  if (rule.kind === "events" && rule.counted === "occurred") {
    const cleared = rule.zeroCount ? upToAll(rule) : fromNothing(rule);
    return cleared && off(words, cleared, null, rule.zeroCount ? null : ZERO);
  }
  if (rule.kind !== "threshold" || target === null || rule.zeroBeyond !== null || rule.zeroGap !== null) return null;
  return off(words, fromNothing(rule), target);
}

/** 发生1起扣3分,发生2起以上不得分. */
function upToAll(rule: ScoringRule & { kind: "events" }): ScoringRule | null {
  const { zeroCount, eventsPerStep, allowed, mostOff, pointsPerEvent } = rule;
  if (!zeroCount?.low || zeroCount.high || mostOff || !eventsPerStep.equals(ONE) || !allowed.equals(ZERO)) return null;
  const value = quantity("value");
  const sign = zeroCount.lowClosed ? "≥" : ">";
  return {
    kind: "formula",
    cases: [
      {
        when: [{ left: value, sign, right: figure(zeroCount.low) }],
        gives: operation(figure(ZERO), "-", quantity("full")),
      },
      { when: [], gives: operation(figure(ZERO), "-", operation(value, "×", figure(pointsPerEvent))) },
    ],
    top: null,
    floor: null,
    decimals: null,
  };
}

/** Figures that only say which things are meant: 周边200米范围内, 死亡2人的事故, 低于50万元的村. */
function withoutFigures(words: string): string {
  return words
    .replace(/(?:周边|周围|沿线|两侧)\d+(?:米|公里)(?:范围)?(?:以)?内?/g, "周边")
    .replace(/(?:1次)?死亡\d+(?:-\d+)?人(?:以[上下])?(?=的?[^,]{0,6}事[故件])/g, "亡人")
    .replace(/(?:低于|不足|超过|高于)\d+[万亿]?元(?:以[上下])?的(?=[村户])/g, "的");
}

/** 未完成, 逾期 and the like name nothing of their own. */
function isNamed(words: string): boolean {
  const own = words.replace(
    /未|没有|不|完成|达到|达标|达|任务|目标|要求|标准|按时|按期|按要求|规定|超过|的|每|实际|率|比例|指标|其/g,
    "",
  );
  return own.length >= 2;
}

/** What stands first names the part. */
function partOf(words: string, rule: ScoringRule, full: Exact | null, target: Exact | null): RulePart {
  const name = /^[^,;。:\d≥≤]*/
    .exec(words)![0]
    .replace(/[:=|{}()]/g, "")
    .slice(0, 18);
  return { name: name === "" ? "一项" : name, rule, full, target, looksAt: "part" };
}
