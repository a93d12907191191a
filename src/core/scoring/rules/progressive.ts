import type { Exact } from "../../values/exact";
import { ZERO, max } from "../../values/exact";
import { refused, scored } from "./outcome";
import { amount, exactText, list, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Each further occurrence costs more than the one before 逐次加重. */
export interface ProgressiveRule {
  readonly kind: "progressive";
  /** Points off for the first, the second ... occurrence; the last also for all later ones. */
  readonly off: readonly Exact[];
  readonly floor: Exact;
}

/**
 * Full points less the points of every occurrence in turn, never below the floor.
 *
 * Rule: 第一次扣1分,第二次扣2分,第三次及以上每次扣3分, added up. A count that is negative or no whole number is refused.
 *
 * @example full 10, 1 / 2 / 3: 2 -> 7, 4 -> 1
 */
export const progressive: RuleKindOf<ProgressiveRule> = {
  kind: "progressive",
  names: { "zh-CN": "逐次加重", en: "Heavier each time" },
  needs: ["value"],
  parameters: {
    off: list<Exact>("各次扣", "1,2,3", ",", { read: readExact, write: exactText }),
    floor: amount("最低", "0", ZERO),
  },
  apply(rule, input) {
    if (input.value === null) return refused("progressive", "noValue", input);
    if (input.value.compare(ZERO) < 0 || input.value.d !== 1n) return refused("progressive", "notACount", input);
    const wanted = offInAll(rule.off, input.value);
    const points = max(rule.floor, input.full.sub(wanted));
    return scored("progressive", points, input, { events: input.value, wanted, deducted: input.full.sub(points) });
  },
};

function offInAll(off: readonly Exact[], count: Exact): Exact {
  const named = off.filter((_, index) => count.compare(index + 1) >= 0);
  const last = off[off.length - 1]!;
  const later = max(ZERO, count.sub(off.length));
  return named.reduce((total, points) => total.add(points), later.mul(last));
}
