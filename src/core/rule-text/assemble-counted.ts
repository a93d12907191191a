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
  const isAlone =
    counted.items.length === 1 && counted.kinds.length === 1 && !isOnItsOwn(counted, hints) && !counted.whenNone;
  const rule = isAlone ? singleRule(counted, hints) : tallyOf(counted, hints);
  if (rule === null) return null;
  if (counted.isOfTask && rule.kind === "events" && counted.items[0]!.counts === "lack")
    return understood({ ...rule, counted: "missing" }, { full: counted.full });
  if (counted.target && rule.kind === "events" && counted.target.unit === counted.items[0]!.unit) {
    const { op, value, unit } = counted.target;
    return understood({ ...rule, counted: "missing" }, { full: counted.full, target: { op, value, unit } });
  }
  return understood(rule, { full: counted.full, questions: countedQuestions(rule, counted, hints) });
}

/** Where points stand apart from full points, or are set off against each other, they come off nothing. */
function isOnItsOwn({ isApart, full, net }: Counted, hints: RuleHints): boolean {
  return net !== null || (isApart && full === null && Boolean(hints.full));
}

function sorted(told: readonly Told[], text: string): Counted | null {
  const kinds = told.filter((one): one is Kind => one.is === "item" || one.is === "clear");
  const items = told.filter((one): one is Item => one.is === "item");
  const caps = capsOf(told);
  const full = oneOf(told.flatMap(fullIn));
  const floor = floorOf(told);
  const reading = readingOf(told, items);
  const zeroFrom = told.filter((one) => one.is === "zeroFrom");
  const target = dueOnes(told, items);
  const nones = told.filter((one) => one.is === "whenNone");
  if (nones.length > 1 || !nones.every(({ stem }) => isFailedBy(stem, items))) return null;
  const nets = told.filter((one) => one.is === "net");
  const highest = told.filter((one) => one.is === "highest");
  const isOnlyCleared = kinds.length === 1 && told.some((one) => one.is === "noneOf" && !one.ofRate);
  if (
    nets.length > 1 ||
    (items.length === 0 && !isOnlyCleared) ||
    caps === null ||
    full === "differ" ||
    floor === "differ" ||
    reading === "differ"
  )
    return null;
  if (zeroFrom.length > 1 || target.length > 1) return null;
  if (zeroFrom.length === 1 && (items.length !== 1 || !isOfSame(zeroFrom[0]!, items[0]!))) return null;
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
    net: nets[0] ?? null,
    isApart: told.some(({ is }) => is === "apart"),
    isFilled: told.some(({ is }) => is === "filled"),
    highest: highest.length === 0 ? null : isCountedAtHighest(highest, items) ? "counted" : "points",
    whenNone: nones[0]?.points ?? null,
    isOfTask: told.some((one) => one.is === "noneOf" && one.ofTask),
    hasExcused: told.some(({ is }) => is === "excused"),
    hasRemark: told.some(({ is }) => is === "remark"),
    text,
  };
}

/** 招租率须达100% beside what is counted where it is missed. */
function isWholly({ op, value, unit }: Extract<Told, { is: "target" }>): boolean {
  return op === ">=" && unit === "%" && value.equals(100);
}

/** Of one matter the office counts only the highest level where every level is counted by number. */
function isCountedAtHighest(said: readonly Extract<Told, { is: "highest" }>[], items: readonly Item[]): boolean {
  return said.some(({ ofOneMatter }) => ofOneMatter) && items.every(({ isEach }) => isEach);
}

/** 3家以上未完成的 is of the thing that is counted, in its own unit and its own words. */
function isOfSame({ name, unit }: Extract<Told, { is: "zeroFrom" }>, item: Item): boolean {
  const [bar, thing] = [name, item.name].map((one) => one.replace(/[有的]|发现|出现|发生|存在/g, ""));
  return unit === item.unit && (bar === "" || thing!.includes(bar!) || bar!.includes(thing!));
}

/** 合格率100%的另加分 beside 不合格的每批次扣分: nothing happened where all are so. */
function isFailedBy(stem: string | null, items: readonly Item[]): boolean {
  const takesOnly = items.every(({ sign }) => sign === "minus");
  return takesOnly && (stem === null || items.some(({ name }) => new RegExp(`[不未](?:能)?${stem}`).test(name)));
}

/** Bars for each month or village of several kinds: the figure is the number of those missing, whichever it was. */
function dueOnes(told: readonly Told[], items: readonly Item[]): readonly Extract<Told, { is: "target" }>[] {
  const isMet = items.length > 0 && items.every(({ sign, counts }) => sign === "minus" && counts === "thing");
  const due = told.filter((one) => one.is === "target").filter((one) => !(isMet && isWholly(one)));
  const isOfPeriods = due.length > 1 && due.every(({ isPerPeriod }) => isPerPeriod);
  return isOfPeriods && items.length === 1 && items[0]!.counts === "lack" ? [] : due;
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
  const takesOnly = told.every((one) => one.is !== "item" || one.sign === "minus");
  const isBelow = told.some(({ is }) => is === "below" || (is === "uncapped" && takesOnly));
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

function isConsistent(counted: Counted, told: readonly Told[]): boolean {
  const { kinds, items, caps, adds, takes, target, zeroFrom } = counted;
  const has = (is: Told["is"]): boolean => told.some((one) => one.is === is);
  if (caps.plus && !adds) return false;
  if (caps.minus && !takes) return false;
  if (items.length === 0) return counted.full === null || told.every(({ is }) => is !== "cap");
  if (!takes && (has("untilGone") || has("below") || has("belowTo") || has("noneOf") || has("clear"))) return false;
  // 设立专班得1分 beside things that give points is one of them, not the full points.
  if (adds && told.some((one) => one.is === "noneOf" && one.points !== null)) return false;
  if (has("uncapped") && ((takes && adds) || caps.plus || caps.total || caps.minus)) return false;
  if (has("apart") && has("noneOf")) return false;
  // 到年底仍未完成的 has no number of late days.
  if (items.some(({ counts }) => counts === "late") && kinds.some(({ is, name }) => is === "clear" && /仍/.test(name)))
    return false;
  if (target && items.every(({ counts }) => counts !== "lack")) return false;
  if (items.some(({ isReturn }) => isReturn) && !takes) return false;
  if (items.length > 0 && has("filled") && (!adds || takes)) return false;
  if (zeroFrom && (items[0]!.sign !== "minus" || kinds.length > 1)) return false;
  // 引进1个得5分 alone is a bar; beside 开工1个得3分 each is a kind of its own.
  const isBar =
    items.some(({ isSingle }) => isSingle) && !items.every(({ isSingle, sign }) => isSingle || sign === "minus");
  if (isBar || items.filter(({ isSingle }) => isSingle).length === 1) return false;
  const names = kinds.map(({ name }, index) => (name === "" ? String(index) : name));
  return new Set(names).size === names.length;
}

/** One thing that takes points off is worked out from the number alone. */
function singleRule(counted: Counted, hints: RuleHints): ScoringRule | null {
  const { items, caps, floor, reading, zeroFrom } = counted;
  const item = items[0]!;
  if (item.sign === "plus") return tallyOf(counted, hints);
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

function tallyOf(counted: Counted, hints: RuleHints): TallyRule | null {
  const { kinds, items, caps, full, floor, adds, takes, net } = counted;
  const isGiven = items.some(({ isGiven: given, sign }) => given && sign === "plus");
  const isApart = isOnItsOwn(counted, hints);
  const isOwn = (adds && !takes) || isGiven || isApart;
  const filled = counted.isFilled ? (full ?? hints.full ?? null) : null;
  if (counted.isFilled && filled === null) return null;
  if (net && (full || caps.total || caps.plus || caps.minus)) return null;
  if (caps.total && takes && !isGiven) return null;
  // 得 beside 加 in one cell is points of their own beside points on top; which is the base is not said.
  if (isGiven && items.some((item) => item.sign === "plus" && !item.isGiven)) return null;
  const hasReturn = items.some(({ isReturn }) => isReturn);
  if (hasReturn && items.some((item) => item.sign === "plus" && !item.isReturn)) return null;
  return {
    kind: "tally",
    base: isOwn ? ZERO : null,
    items: kinds.map((kind, index) => tallyItem(kind, index, counted)),
    counting: counted.highest === "points" ? "highest" : "sum",
    plusCap: caps.plus ?? (isOwn && !isApart ? caps.total : null),
    minusCap: caps.minus,
    whenNone: counted.whenNone ?? ZERO,
    top: net ? net.plus : (filled ?? ((isOwn && adds) || hasReturn ? full : null)),
    floor: net ? (net.minus?.neg() ?? null) : isApart && takes ? null : floor,
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
