import { points } from "../../scoring/rules/award";
import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO, exact } from "../../values/exact";
import { FIGURE } from "../counted/counted-words";
import { readComparison } from "../clauses/read-comparison";
import type { RuleReading } from "../rule-reading";
import { isPlainEvent, isPlainSubject } from "../words/subject";
import type { SubRule } from "./sub-rule";
import { isNamed, off, partOf, withoutFigures } from "./sub-rule";
import { clearedBeyond } from "./sub-rule-cleared";
import { readSubRuleAlone } from "./sub-rule-alone";

const HAPPENS = "(?:凡|凡是|如|若)?(?:发生|出现|存在|被|因|有(?!1项|[2-9]项))";
/** 发生1起食品安全事故的: even one. */
const EVEN_ONE = /(?<=发生|出现|存在|有)(?:任何)?1(?:起|件|次|例)(?:及?以上)?(?=[^\d,;扣]{2})/;
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
  return (
    clearing(words) ??
    clearedBeyond(words) ??
    counted(words) ??
    shortOfBar(words) ??
    shareOf(words) ??
    readSubRuleAlone(words, readAlone)
  );
}

function clearing(words: string): SubRule | null {
  const match = CLEARS.exec(withoutFigures(words).replace(EVEN_ONE, ""));
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
