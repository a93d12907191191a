import type { ScoringRule } from "../scoring/rules/registry";
import type { StepReading } from "../scoring/rules/steps";
import type { TallyItem, TallyRule } from "../scoring/rules/tally";
import type { Exact } from "../values/exact";
import { ONE, ZERO } from "../values/exact";
import type { Counted, Kind, CountedThing as Item, Told } from "./counted";
import { usualReading } from "./counted";
import { capsOf } from "./counted-caps";
import { parameterName } from "./counted-names";
import { countedQuestions } from "./counted-questions";
import type { RuleHints } from "./rule-parts";
import type { RuleReading } from "./rule-reading";
import { understood } from "./rule-reading";

/** Puts counted things together; null where the clauses contradict each other or one of them would do nothing. */
export function assembleCounted(
  told: readonly Told[],
  { hints, text }: { readonly hints: RuleHints; readonly text: string },
): RuleReading | null {
  const counted = sorted(told, text);
  if (counted === null || !isConsistent(counted, told)) return null;
  const rule = counted.items.length === 1 && counted.kinds.length === 1 ? singleRule(counted) : tallyOf(counted);
  if (rule === null) return null;
  if (counted.target && rule.kind === "events" && counted.target.unit === counted.items[0]!.unit) {
    const { op, value, unit } = counted.target;
    return understood({ ...rule, counted: "missing" }, { full: counted.full, target: { op, value, unit } });
  }
  return understood(rule, { full: counted.full, questions: countedQuestions(rule, counted, hints) });
}

function sorted(told: readonly Told[], text: string): Counted | null {
  const kinds = told.filter((one): one is Kind => one.is === "item" || one.is === "clear");
  const items = told.filter((one): one is Item => one.is === "item");
  const caps = capsOf(told);
  const full = oneOf(told.flatMap(fullIn));
  const floor = floorOf(told);
  const reading = readingOf(told, items);
  const zeroFrom = told.filter((one) => one.is === "zeroFrom");
  const target = told.filter((one) => one.is === "target");
  if (items.length === 0 || caps === null || full === "differ" || floor === "differ" || reading === "differ")
    return null;
  if (zeroFrom.length > 1 || target.length > 1) return null;
  if (zeroFrom.length === 1 && (items.length > 1 || zeroFrom[0]!.unit !== items[0]!.unit)) return null;
  return {
    kinds,
    items,
    caps,
    full,
    floor,
    reading,
    zeroFrom: zeroFrom[0]?.within ?? null,
    target: target[0] ?? null,
    adds: items.some(({ sign }) => sign === "plus"),
    takes: items.some(({ sign }) => sign === "minus"),
    text,
  };
}

function fullIn(one: Told): readonly Exact[] {
  if (one.is === "full") return [one.points];
  return one.is === "noneOf" && one.points ? [one.points] : [];
}

/** One figure that may be said more than once. */
function oneOf(found: readonly Exact[]): Exact | null | "differ" {
  const [first] = found;
  if (first === undefined) return null;
  return found.every((one) => one.equals(first)) ? first : "differ";
}

function floorOf(told: readonly Told[]): Exact | null | "differ" {
  const isGone = told.some(({ is }) => is === "untilGone");
  const isBelow = told.some(({ is }) => is === "below");
  const to = told.filter((one) => one.is === "belowTo");
  const least = told.flatMap((one) => (one.is === "floor" ? [one.points] : []));
  if (to.length + least.length > 1 || (isGone && (isBelow || to.length > 0)) || (isBelow && least.length > 0))
    return "differ";
  if (to.length === 1) return to[0]!.points.neg();
  return isBelow ? null : (least[0] ?? ZERO);
}

/** 不足100万元的不计 must be said of a step that there is. */
function readingOf(told: readonly Told[], items: readonly Item[]): StepReading | null | "differ" {
  const said = told.filter((one) => one.is === "stepReading");
  if (said.length === 0) return null;
  const [first] = said;
  const isOfStep = first!.size === undefined || items.some(({ perCount }) => perCount.equals(first!.size!));
  return said.length === 1 && isOfStep ? first!.reading : "differ";
}

function isConsistent({ kinds, items, caps, adds, takes, target, zeroFrom }: Counted, told: readonly Told[]): boolean {
  const has = (is: Told["is"]): boolean => told.some((one) => one.is === is);
  if (caps.plus && !adds) return false;
  if (caps.minus && !takes) return false;
  if (!takes && (has("untilGone") || has("below") || has("belowTo") || has("noneOf") || has("clear"))) return false;
  // 设立专班得1分 beside things that give points is one of them, not the full points.
  if (adds && told.some((one) => one.is === "noneOf" && one.points !== null)) return false;
  if (has("uncapped") && (takes || caps.plus || caps.total)) return false;
  if (target && items.every(({ counts }) => counts !== "lack")) return false;
  if (items.some(({ isReturn }) => isReturn) && !takes) return false;
  if (zeroFrom && (items[0]!.sign !== "minus" || kinds.length > 1)) return false;
  // 引进1个得5分 alone is a bar; beside 开工1个得3分 each is a kind of its own.
  const isBar =
    items.some(({ isSingle }) => isSingle) && !items.every(({ isSingle, sign }) => isSingle || sign === "minus");
  if (isBar || items.filter(({ isSingle }) => isSingle).length === 1) return false;
  const names = kinds.map(({ name }, index) => (name === "" ? String(index) : name));
  return new Set(names).size === names.length;
}

/** One thing that takes points off is worked out from the number alone. */
function singleRule(counted: Counted): ScoringRule | null {
  const { items, caps, floor, reading, zeroFrom } = counted;
  const item = items[0]!;
  if (item.sign === "plus") return tallyOf(counted);
  if (caps.total || caps.plus) return null;
  return {
    kind: "events",
    counted: "occurred",
    pointsPerEvent: item.each,
    eventsPerStep: item.perCount,
    reading: reading ?? usualReading(item),
    allowed: ZERO,
    floor,
    mostOff: caps.minus ?? caps.own.get(0) ?? null,
    zeroCount: zeroFrom,
  };
}

function tallyOf(counted: Counted): TallyRule | null {
  const { kinds, items, caps, full, floor, adds, takes } = counted;
  const isGiven = items.some(({ isGiven: given, sign }) => given && sign === "plus");
  const isOwn = !takes || isGiven;
  if (caps.total && takes && !isGiven) return null;
  // 得 beside 加 in one cell is points of their own beside points on top; which is the base is not said.
  if (isGiven && items.some((item) => item.sign === "plus" && !item.isGiven)) return null;
  const hasReturn = items.some(({ isReturn }) => isReturn);
  if (hasReturn && items.some((item) => item.sign === "plus" && !item.isReturn)) return null;
  return {
    kind: "tally",
    base: isOwn ? ZERO : null,
    items: kinds.map((kind, index) => tallyItem(kind, index, counted)),
    counting: "sum",
    plusCap: caps.plus ?? (isOwn ? caps.total : null),
    minusCap: caps.minus,
    whenNone: ZERO,
    top: (isOwn && adds) || hasReturn ? full : null,
    floor,
  };
}

function tallyItem(kind: Kind, index: number, { items, caps, reading }: Counted): TallyItem {
  const name = `${kind.isWithin ? "其中" : ""}${parameterName(kind.name, index)}`;
  if (kind.is === "clear") return { name, sign: "clear", each: null, perCount: ONE, cap: null };
  const step = reading ?? usualReading(kind);
  const { sign, each, perCount } = kind;
  const cap = caps.own.get(items.indexOf(kind)) ?? null;
  return { name, sign, each, perCount, cap, ...(step === "whole" ? {} : { reading: step }) };
}
