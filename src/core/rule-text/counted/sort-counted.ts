import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Counted, CountedThing as Item, Kind, Told } from "./counted";
import { capsOf } from "./counted-caps";

/** What a text of counted things says, by what it is about; null where it says one thing in two ways, or counts nothing. */
export function sorted(told: readonly Told[], text: string): Counted | null {
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
