import type { Exact } from "../../values/exact";
import { ZERO, sum } from "../../values/exact";
import { refused, scored, notBelow } from "./outcome";
import { FLOOR, exactText, list, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** A severity of problem and what each costs. */
export interface Severity {
  readonly name: string;
  readonly points: Exact;
}

/** More points off the worse the problem 递进扣分. */
export interface EscalatingRule {
  readonly kind: "escalating";
  readonly severities: readonly Severity[];
  readonly floor: Exact | null;
}

/**
 * Full points less the counts of each severity times its points, added up, never below the floor.
 *
 * Rule: 发现问题每宗0.3分,未及时整改扣1分,连续通报二次扣2分, read as additive. Takes one part, a count, for each severity in
 * order; any other number of parts is refused, and so is a negative count.
 *
 * @example full 10, 0.3 / 1 / 2: 4 found, 1 not fixed, 1 repeated -> 5.8
 */
export const escalating: RuleKindOf<EscalatingRule> = {
  kind: "escalating",
  names: { "zh-CN": "递进扣分", en: "Escalating deduction" },
  needs: ["parts"],
  parameters: {
    severities: list<Severity>("情形", "发现:0.3,未改:1,连续:2", ",", {
      read: readSeverity,
      write: ({ name, points }) => `${name}:${exactText(points)}`,
    }),
    floor: FLOOR,
  },
  apply(rule, input) {
    const counts = input.parts.length === 0 && input.value !== null ? [input.value] : input.parts;
    if (counts.length === 0) return refused("escalating", "noParts", input);
    if (counts.length !== rule.severities.length) return refused("escalating", "wrongNumberOfParts", input);
    if (counts.some((count) => count.compare(ZERO) < 0)) return refused("escalating", "notACount", input);
    const off = rule.severities.map(({ points }, index) => points.mul(counts[index]!));
    const points = notBelow(rule.floor, input.full.sub(sum(off)));
    const items = rule.severities.map(({ name }, index) => `${name}${exactText(counts[index]!)}`).join("、");
    return scored("escalating", points, input, { items, wanted: sum(off), deducted: input.full.sub(points) });
  },
};

function readSeverity(text: string): Severity | undefined {
  const [name, pointsText, ...more] = text.split(":");
  const points = readExact(pointsText ?? "");
  return name && points !== undefined && more.length === 0 ? { name, points } : undefined;
}
