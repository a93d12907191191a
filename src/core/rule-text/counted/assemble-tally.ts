import type { TallyItem, TallyRule } from "../../scoring/rules/tally";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, sum } from "../../values/exact";
import { unmaskedNames } from "../words/masked-names";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import type { TallyWords } from "./tally-words";

type Item = Extract<TallyWords, { is: "item" }>;
type CapOf = Extract<TallyWords, { is: "cap" }>["of"];

/** What the clauses of one text say together. */
interface Tally {
  readonly items: readonly Item[];
  readonly full: Exact | null;
  readonly base: Exact | null;
  readonly floor: Exact | null;
  readonly whenNone: Exact | null;
  readonly caps: ReadonlyMap<CapOf, Exact>;
  readonly says: ReadonlySet<TallyWords["is"]>;
  /** 同一事项就高 over counted things: the office counts each matter at its highest level, and what it counts adds up. */
  readonly isCountedAtHighest: boolean;
  readonly adds: boolean;
  readonly takes: boolean;
}

/** Puts counted things together; null where the clauses contradict each other, or leave open whether they add up. */
export function assembleTally(said: readonly TallyWords[], hints: RuleHints): RuleReading | null {
  const tally = together(said);
  if (tally === null || !isEnough(tally) || !isConsistent(tally) || !isAddable(tally, hints)) return null;
  const rule = ruleOf(tally);
  return understood(rule, { full: fullOf(tally), questions: questionsOf(rule, tally) });
}

/** Null when one thing is said twice. */
function together(said: readonly TallyWords[]): Tally | null {
  const of = (is: "full" | "base" | "floor" | "whenNone"): readonly Exact[] =>
    said.flatMap((words) => (words.is === is ? [words.points] : []));
  const caps = said.filter((words) => words.is === "cap");
  const capOf = new Map(caps.map(({ of: kind, points }) => [kind, points]));
  const isTwice = (["full", "base", "floor", "whenNone"] as const).some((is) => of(is).length > 1);
  if (isTwice || capOf.size < caps.length) return null;
  const items = said.filter((words) => words.is === "item");
  return {
    items,
    full: of("full")[0] ?? null,
    base: of("base")[0] ?? null,
    floor: of("floor")[0] ?? null,
    whenNone: of("whenNone")[0] ?? null,
    caps: capOf,
    says: new Set(said.map(({ is }) => is)),
    isCountedAtHighest:
      said.some((words) => words.is === "highest" && words.ofOneMatter) && items.every(({ isEach }) => isEach),
    adds: items.some(({ sign }) => sign === "plus"),
    takes: items.some(({ sign }) => sign === "minus"),
  };
}

/** One thing alone is counted by other rules, but for what only this one can say. */
function isEnough({ items, says, takes, full }: Tally): boolean {
  const isOwn = says.has("highest") || says.has("whenNone") || says.has("below") || (takes && full !== null);
  const isGiven = items.every(({ isEach, isGiven: given }) => isEach && given);
  // 每少1次 alone is held against a number that is due.
  const isLack = items.every(({ name }) => /^[少缺欠]$/.test(name));
  return items.length >= ((isOwn || isGiven) && !isLack ? 1 : 2);
}

function isConsistent({ items, base, floor, whenNone, caps, says, adds, takes }: Tally): boolean {
  if (takes && items.some(({ isGiven }) => isGiven)) return false;
  if (items.some(({ each }) => each === null) && base === null) return false;
  if (says.has("below") && (says.has("untilGone") || floor !== null || !takes)) return false;
  if (caps.has("both") || (caps.has("plus") && !adds) || (caps.has("minus") && !takes)) return false;
  return takes || (!says.has("untilGone") && whenNone === null);
}

/** 成立机构得1分,制定方案得2分 add up where the full points say so, or 没有的不得分 does; else one may stand for the other. */
function isAddable({ items, full, says }: Tally, hints: RuleHints): boolean {
  const flat = items.filter(({ isGiven, isEach }) => isGiven && !isEach);
  if (flat.length === 0 || says.has("highest")) return true;
  const known = full ?? hints.full ?? null;
  const isSum = known?.equals(sum(flat.map(({ each }) => each!))) ?? false;
  const isList = items.length > 1 && items.every(({ name }) => /^有/.test(name));
  return !areStates(items) && (says.has("nothing") || isSum || isList);
}

/** 好得10分,较好得8分 are states of one thing, of which only one holds. */
function areStates(items: readonly Item[]): boolean {
  const names = items.map(({ name }) => name);
  const isState = /未|不|没有|基本|部分|较|一般|好$|差$|优秀?$|良好?$|合格|达标|完成$|及时$|到位$|齐全$/;
  const endings = names.map((name) => name.slice(-2));
  return names.some((name) => isState.test(name)) || new Set(endings).size < endings.length;
}

function ruleOf(tally: Tally): TallyRule {
  const { items, base, full, floor, caps, says, takes } = tally;
  const isBonus = !takes && base === null;
  const isBaseGiven = base !== null && items.some(({ each }) => each === null);
  const all = isBaseGiven ? [baseItem(base), ...items] : items;
  return {
    kind: "tally",
    base: isBonus || isBaseGiven ? ZERO : base,
    items: all.map(toItem),
    counting: says.has("highest") && !tally.isCountedAtHighest ? "highest" : "sum",
    plusCap: caps.get("plus") ?? (isBonus ? (caps.get("total") ?? null) : null),
    minusCap: caps.get("minus") ?? null,
    whenNone: tally.whenNone ?? ZERO,
    top: isBonus ? full : (caps.get("total") ?? (base ? full : null)),
    floor: says.has("below") ? null : (floor ?? ZERO),
  };
}

/** Where bonus and deduction come as points, the base comes beside them. */
function baseItem(base: Exact): Item {
  return {
    is: "item",
    name: "基本分",
    sign: "plus",
    each: null,
    perCount: ONE,
    cap: base,
    isEach: true,
    isGiven: false,
  };
}

/** What is there or not counts once. */
function toItem({ name, sign, each, perCount, cap, isEach, isGiven }: Item): TallyItem {
  const only = isGiven && !isEach ? each : cap;
  return { name: unmaskedNames(name).slice(0, 12), sign, each, perCount, cap: only };
}

function fullOf({ items, full, base, takes }: Tally): Exact | null {
  const isFlat = !takes && items.every(({ isEach, isGiven }) => !isEach && isGiven);
  return full ?? (isFlat ? sum(items.map(({ each }) => each!)) : base);
}

function questionsOf(rule: TallyRule, { items, full, base, adds, takes, says }: Tally): readonly RuleQuestion[] {
  const questions: RuleQuestion[] = [];
  if (says.has("highest")) {
    // Of one matter at several levels the highest counts; the parts may be given with that already done.
    const alternatives = [
      { label: "addedUp", rule: { ...rule, counting: "sum" as const } },
      { label: "onlyHighest", rule: { ...rule, counting: "highest" as const } },
    ];
    questions.push({ code: "addedOrHighest", chosen: rule.counting === "sum" ? 0 : 1, alternatives });
  }
  if (items.some(({ isEach, isGiven }) => !isEach && !isGiven)) {
    const once = rule.items.map((item) => ({ ...item, cap: item.cap ?? item.each }));
    const alternatives = [
      { label: "each", rule },
      { label: "once", rule: { ...rule, items: once } },
    ];
    questions.push({ code: "flatOrEach", chosen: 0, alternatives });
  }
  if (adds && takes && full === null && base === null) {
    const alternatives = [
      { label: "fromFull", rule },
      { label: "onTheirOwn", rule: { ...rule, base: ZERO, floor: null } },
    ];
    questions.push({ code: "ofFull", chosen: 0, alternatives });
  }
  return questions;
}
