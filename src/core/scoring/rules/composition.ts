import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, min, sum } from "../../values/exact";
import { plain } from "../../values/rounding";
import { refused, scored } from "./outcome";
import { amount, exactText, list, optional, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Some results in a row whose mean counts with a weight. */
export interface WeightedPart {
  readonly name: string;
  /** Weight in percent. */
  readonly percent: Exact;
  /** How many results make up this part; null for all that remain. */
  readonly count: number | null;
  /** 难度系数: multiplies the part before it instead of being added. */
  readonly isFactor?: boolean;
}

/** Results of periods or checks put together by weight 加权合成. */
export interface CompositionRule {
  readonly kind: "composition";
  readonly parts: readonly WeightedPart[];
  /** 总分超过100分的按100分计: the most that the sum counts; null for no such cap. */
  readonly cap: Exact | null;
}

/**
 * The sum of each part's mean times its weight.
 *
 * Rules: 上半年40%、下半年60%; 3、6、9月平均占60%,12月占40%; 四个季度平均. Takes the results in the order of the parts; any other
 * number of them is refused, because a missing quarter is no zero. Weights are taken as written, whether or not they make
 * 100%. A weight of -200% takes two points off for each of what the part counts; a coefficient `×` multiplies the part
 * before it.
 *
 * @example 88, 84, 80 and 90 with 60% (3) and 40% (1) -> 86.4
 */
export const composition: RuleKindOf<CompositionRule> = {
  kind: "composition",
  names: { "zh-CN": "加权合成", en: "Weighted composition" },
  otherNames: ["周期合成", "季度合成"],
  needs: ["parts"],
  parameters: {
    parts: list<WeightedPart>("组成", "上半年:40%,下半年:60%", ",", { read: readPart, write: writePart }),
    cap: optional(amount("最高", "100")),
  },
  apply(rule, input) {
    if (input.parts.length === 0) return refused("composition", "noParts", input);
    const taken = means(rule.parts, input.parts);
    if (taken === null) return refused("composition", "wrongNumberOfParts", input);
    const worth = rule.parts.map((_part, at) => worthOf(rule.parts, taken, at));
    const total = sum(worth);
    const points = rule.cap === null ? total : min(total, rule.cap);
    const items = rule.parts.map((part, at) => itemText(part, taken[at]!, at === 0));
    return scored("composition", points, input, { items: items.join(""), total, isHeld: !points.equals(total) });
  },
};

/** A part's mean times its weight and the coefficients behind it; nothing for a coefficient, which is in the part before. */
function worthOf(parts: readonly WeightedPart[], taken: readonly Exact[], at: number): Exact {
  if (parts[at]!.isFactor) return ZERO;
  let worth = taken[at]!.mul(parts[at]!.percent).div(HUNDRED);
  for (let next = at + 1; parts[next]?.isFactor; next += 1) worth = worth.mul(taken[next]!);
  return worth;
}

/** `上半年 80×40%`, `+加分 2`, `-扣分 1`, `-末位次数 2×2`, `×难度系数 1.02`. */
function itemText({ name, percent, isFactor }: WeightedPart, result: Exact, isFirst: boolean): string {
  const figure = plain(result);
  if (isFactor) return `×${name} ${figure}`;
  const size = percent.compare(0) < 0 ? percent.neg() : percent;
  const weight = size.equals(HUNDRED)
    ? ""
    : size.compare(HUNDRED) > 0
      ? plain(size.div(HUNDRED))
      : `${exactText(size)}%`;
  const sign = percent.compare(0) < 0 ? "-" : isFirst ? "" : "+";
  return `${sign}${name} ${figure}${weight === "" ? "" : `×${weight}`}`;
}

/** The mean of each part's results; null when there are too many or too few. */
function means(parts: readonly WeightedPart[], results: readonly Exact[]): readonly Exact[] | null {
  let next = 0;
  const taken = parts.map(({ count }) => {
    const own = results.slice(next, count === null ? undefined : next + count);
    next += own.length;
    return own.length === 0 || (count !== null && own.length < count) ? null : sum(own).div(own.length);
  });
  return next === results.length && taken.every((mean) => mean !== null) ? taken : null;
}

function readPart(text: string): WeightedPart | undefined {
  const factor = /^([^:]+):×$/.exec(text);
  if (factor) return { name: factor[1]!, percent: HUNDRED, count: 1, isFactor: true };
  const match = /^([^:]+):([^:%]+)%?(?::(\d{1,3}|\*)次?)?$/.exec(text);
  const percent = match ? readExact(match[2]!) : undefined;
  if (!match || percent === undefined || match[3] === "0") return undefined;
  return { name: match[1]!, percent, count: match[3] === "*" ? null : Number(match[3] ?? 1) };
}

function writePart({ name, percent, count, isFactor }: WeightedPart): string {
  if (isFactor) return `${name}:×`;
  return `${name}:${exactText(percent)}%${count === 1 ? "" : `:${count ?? "*"}`}`;
}
