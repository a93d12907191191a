import type { Exact } from "../../values/exact";
import { ONE, ZERO, max, min, sum } from "../../values/exact";
import type { RuleInput } from "../scoring-rule";
import { notBelow, refused, scored } from "./outcome";
import { FLOOR, amount, choice, exactText, list, optional, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";
import type { StepReading } from "./steps";
import { countSteps } from "./steps";

/** A kind of thing that adds points or takes them off each time. */
export interface TallyItem {
  readonly name: string;
  /** clear: even one of them leaves nothing of the whole criterion 发生较大事故的该项不得分. */
  readonly sign: "plus" | "minus" | "clear";
  /** Points for each; null when the input gives the points themselves. */
  readonly each: Exact | null;
  /** So many make one 每5件加1分; a part of it counts by `reading`. */
  readonly perCount: Exact;
  /** whole where it is not said: a part of a step counts nothing. */
  readonly reading?: StepReading;
  /** Most points of this item; null for no such cap. */
  readonly cap: Exact | null;
}

/** Things of several kinds, each counted, that add to a base or take from it 加扣计分. */
export interface TallyRule {
  readonly kind: "tally";
  /** Points before anything is counted; null for the full points. */
  readonly base: Exact | null;
  readonly items: readonly TallyItem[];
  /** sum: every item counts; highest: of one matter rewarded at several levels only the best 就高不就低. */
  readonly counting: "sum" | "highest";
  readonly plusCap: Exact | null;
  readonly minusCap: Exact | null;
  /** Added when none of the items happened 全年未发生的另加2分. */
  readonly whenNone: Exact;
  readonly top: Exact | null;
  readonly floor: Exact | null;
}

/**
 * The base plus and minus the items, each held to its own cap, the sums to theirs, the whole between floor and top.
 *
 * Rule: 省级通报每次扣3分,市级每次扣2分,最多扣10分; 国家级、省级表彰分别加5分、3分,累计不超过8分. One item takes the value
 * or the sum of the parts; several take one part each, in order, and any other number of parts is refused; so is a negative count.
 * One thing of a kind that clears leaves no points at all.
 *
 * @example base 10, 火点 -1, 卫星火点 -3: 2 and 1 -> 5; 3 and 3 -> 0
 */
export const tally: RuleKindOf<TallyRule> = {
  kind: "tally",
  names: { "zh-CN": "加扣计分", en: "Plus and minus points" },
  needs: ["value", "parts"],
  parameters: {
    base: optional(amount("基本分", "10")),
    items: list<TallyItem>("项目", "省级:加3,通报:扣2:最多6", ",", { read: readItem, write: writeItem }),
    counting: choice<TallyRule["counting"]>(
      "计法",
      [
        ["sum", "累加"],
        ["highest", "就高"],
      ],
      "sum",
    ),
    plusCap: optional(amount("最多加", "5")),
    minusCap: optional(amount("最多扣", "10")),
    whenNone: amount("未发生加", "2", ZERO),
    top: optional(amount("最高", "100")),
    floor: FLOOR,
  },
  apply(rule, input) {
    const values = valuesOf(rule, input);
    if (values.length === 0) return refused("tally", input.value === null ? "noValue" : "noParts", input);
    if (values.length !== rule.items.length) return refused("tally", "wrongNumberOfParts", input);
    if (values.some((value) => value.compare(ZERO) < 0)) return refused("tally", "notACount", input);
    const moved = rule.items.map((item, index) => pointsFor(item, values[index]!));
    const together = rule.counting === "highest" ? highest : sum;
    const of = (sign: TallyItem["sign"]): Exact =>
      together(moved.filter((_points, index) => rule.items[index]!.sign === sign));
    const isNone = values.every((value) => value.equals(ZERO));
    const added = held(of("plus"), rule.plusCap).add(isNone ? rule.whenNone : ZERO);
    const taken = held(of("minus"), rule.minusCap);
    const base = rule.base ?? input.full;
    const isCleared = rule.items.some(({ sign }, index) => sign === "clear" && values[index]!.compare(ZERO) > 0);
    const points = isCleared ? ZERO : notBelow(rule.floor, held(base.add(added).sub(taken), rule.top));
    const items = rule.items.map(({ name }, index) => `${name} ${exactText(values[index]!)}`).join("、");
    return scored("tally", points, input, { items, base, added, taken, counting: rule.counting, isCleared });
  },
};

/** One thing counted in several places is what they give together. */
function valuesOf(rule: TallyRule, input: RuleInput): readonly Exact[] {
  if (rule.items.length > 1) return input.parts;
  if (input.parts.length > 0) return [sum(input.parts)];
  return input.value === null ? [] : [input.value];
}

function pointsFor({ each, perCount, cap, reading }: TallyItem, value: Exact): Exact {
  return held(each === null ? value : countSteps(value, perCount, reading ?? "whole").mul(each), cap);
}

function highest(points: readonly Exact[]): Exact {
  return points.reduce((best, one) => max(best, one), ZERO);
}

function held(points: Exact, cap: Exact | null): Exact {
  return cap === null ? points : min(points, cap);
}

const READINGS: Readonly<Record<string, StepReading>> = { 按比例: "linear", 起步: "started" };

/** `省级:加3`, `通报:扣2:每5:最多6`, `资金:加0.2:每100:按比例`, `较大事故:清零`, `加分:加:最多20` where the input gives the points. */
function readItem(text: string): TallyItem | undefined {
  const [name, ...facts] = text.split(":");
  if (!name || facts.length === 0) return undefined;
  let item: TallyItem = { name, sign: "clear", each: null, perCount: ONE, cap: null };
  if (facts.length === 1 && facts[0] === "清零") return item;
  for (const fact of facts) {
    const read = readFact(item, fact);
    if (read === undefined) return undefined;
    item = read;
  }
  return item.sign === "clear" ? undefined : item;
}

function readFact(item: TallyItem, fact: string): TallyItem | undefined {
  const reading = READINGS[fact];
  if (reading) return { ...item, reading };
  if (fact === "加" || fact === "扣") return { ...item, sign: signOf(fact) };
  const match = /^(加|扣|每|最多)(.+)$/.exec(fact);
  const value = match ? readExact(match[2]!) : undefined;
  if (!match || value === undefined || value.compare(ZERO) < 0) return undefined;
  if (match[1] === "加" || match[1] === "扣") return { ...item, sign: signOf(match[1]), each: value };
  if (match[1] === "每") return value.equals(ZERO) ? undefined : { ...item, perCount: value };
  return { ...item, cap: value };
}

function signOf(word: "加" | "扣"): "plus" | "minus" {
  return word === "加" ? "plus" : "minus";
}

function writeItem({ name, sign, each, perCount, cap, reading }: TallyItem): string {
  if (sign === "clear") return `${name}:清零`;
  const said = Object.entries(READINGS).find(([, one]) => one === reading);
  const facts = [
    `${sign === "plus" ? "加" : "扣"}${each ? exactText(each) : ""}`,
    ...(perCount.equals(ONE) ? [] : [`每${exactText(perCount)}`]),
    ...(said ? [said[0]] : []),
    ...(cap ? [`最多${exactText(cap)}`] : []),
  ];
  return [name, ...facts].join(":");
}
