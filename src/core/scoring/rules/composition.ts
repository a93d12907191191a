import type { Exact } from "../../values/exact";
import { HUNDRED, sum } from "../../values/exact";
import { plain } from "../../values/rounding";
import { refused, scored } from "./outcome";
import { exactText, list, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Some results in a row whose mean counts with a weight. */
export interface WeightedPart {
  readonly name: string;
  /** Weight in percent. */
  readonly percent: Exact;
  /** How many results make up this part; null for all that remain. */
  readonly count: number | null;
}

/** Results of periods or checks put together by weight 加权合成. */
export interface CompositionRule {
  readonly kind: "composition";
  readonly parts: readonly WeightedPart[];
}

/**
 * The sum of each part's mean times its weight.
 *
 * Rules: 上半年40%、下半年60%; 3、6、9月平均占60%,12月占40%; 四个季度平均. Takes the results in the order of the parts; any other
 * number of them is refused, because a missing quarter is no zero. Weights are taken as written, whether or not they make
 * 100%.
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
  },
  apply(rule, input) {
    if (input.parts.length === 0) return refused("composition", "noParts", input);
    const taken = means(rule.parts, input.parts);
    if (taken === null) return refused("composition", "wrongNumberOfParts", input);
    const points = sum(rule.parts.map(({ percent }, index) => taken[index]!.mul(percent).div(HUNDRED)));
    const items = rule.parts.map(({ name, percent }, at) => `${name} ${plain(taken[at]!)}×${exactText(percent)}%`);
    return scored("composition", points, input, { items: items.join("+") });
  },
};

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
  const match = /^([^:]+):([^:%]+)%?(?::(\d{1,3}|\*)次?)?$/.exec(text);
  const percent = match ? readExact(match[2]!) : undefined;
  if (!match || percent === undefined || match[3] === "0") return undefined;
  return { name: match[1]!, percent, count: match[3] === "*" ? null : Number(match[3] ?? 1) };
}

function writePart({ name, percent, count }: WeightedPart): string {
  return `${name}:${exactText(percent)}%${count === 1 ? "" : `:${count ?? "*"}`}`;
}
