import type { Exact } from "../../values/exact";
import { ZERO, max, min } from "../../values/exact";
import { notBelow, refused, scored } from "./outcome";
import { FLOOR, amount, exactText, list, optional, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Each further occurrence costs more than the one before 逐次加重. */
export interface ProgressiveRule {
  readonly kind: "progressive";
  /** Points off for the first, the second ... occurrence; the last also for all later ones. */
  readonly off: readonly Exact[];
  /** Most points off in all; null for no such cap. */
  readonly mostOff: Exact | null;
  readonly floor: Exact | null;
}

/**
 * Full points less the points of every occurrence in turn, never below the floor.
 *
 * Rule: 第一次扣1分,第二次扣2分,第三次及以上每次扣3分, added up, and held to 最多扣 where there is one. A count that is negative or no whole number is refused.
 *
 * @example full 10, 1 / 2 / 3: 2 -> 7, 4 -> 1
 */
export const progressive: RuleKindOf<ProgressiveRule> = {
  kind: "progressive",
  names: { "zh-CN": "逐次加重", en: "Heavier each time" },
  needs: ["value"],
  parameters: {
    off: list<Exact>("各次扣", "1,2,3", ",", { read: readExact, write: exactText }),
    mostOff: optional(amount("最多扣", "5")),
    floor: FLOOR,
  },
  apply(rule, input) {
    if (input.value === null) return refused("progressive", "noValue", input);
    if (input.value.compare(ZERO) < 0 || input.value.d !== 1n) return refused("progressive", "notACount", input);
    const all = offInAll(rule.off, input.value);
    const wanted = rule.mostOff ? min(all, rule.mostOff) : all;
    const points = notBelow(rule.floor, input.full.sub(wanted));
    return scored("progressive", points, input, { events: input.value, wanted, deducted: input.full.sub(points) });
  },
};

function offInAll(off: readonly Exact[], count: Exact): Exact {
  const named = off.filter((_, index) => count.compare(index + 1) >= 0);
  const last = off[off.length - 1]!;
  const later = max(ZERO, count.sub(off.length));
  return named.reduce((total, points) => total.add(points), later.mul(last));
}
