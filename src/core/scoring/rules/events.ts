import type { Exact } from "../../values/exact";
import { ONE, ZERO, max, min } from "../../values/exact";
import { refused, scored, shortfall, notBelow } from "./outcome";
import { FLOOR, STEP_READING, amount, choice, optional, positive } from "./parameter";
import type { Interval } from "./interval";
import { INTERVAL, isWithin } from "./interval";
import type { RuleKindOf } from "./rule-kind";
import type { StepReading } from "./steps";
import { countSteps } from "./steps";

/** So many points off for each event 次数扣分, or for each one that is missing from the expected number. */
export interface EventsRule {
  readonly kind: "events";
  /** occurred: the value counts what went wrong; missing: it counts what was done of the expected number. */
  readonly counted: "occurred" | "missing";
  readonly pointsPerEvent: Exact;
  /** Events that make one deduction 每…次; a part of it counts by `reading`. */
  readonly eventsPerStep: Exact;
  readonly reading: StepReading;
  /** Events that cost nothing yet (occurred only). */
  readonly allowed: Exact;
  readonly floor: Exact | null;
  readonly mostOff: Exact | null;
  /** So many events give nothing at all 超过3次的不得分; null when there is no such bar. */
  readonly zeroCount: Interval | null;
}

/**
 * Full points less so many for each event, never below the floor.
 *
 * Rules: 出现一次扣2分,扣完为止; 至少3次,少一次扣1分 (the target is the expected number: without it refused; more than
 * expected costs nothing and gives nothing). A negative count is refused.
 *
 * @example full 4, 2 an event: 1 -> 2, 3 -> 0; full 3, expected 3, 1 each: 2 -> 2
 */
export const events: RuleKindOf<EventsRule> = {
  kind: "events",
  names: { "zh-CN": "次数扣分", en: "Events" },
  needs: ["value"],
  parameters: {
    counted: choice<EventsRule["counted"]>(
      "计次",
      [
        ["occurred", "发生"],
        ["missing", "缺少"],
      ],
      "occurred",
    ),
    pointsPerEvent: amount("每次扣", "2"),
    eventsPerStep: positive("每几次", "1", ONE),
    reading: { ...STEP_READING, fallback: "whole" },
    allowed: amount("允许次数", "0", ZERO),
    floor: FLOOR,
    mostOff: optional(amount("最多扣", "5")),
    zeroCount: optional({ name: "零分次数", example: "≥3", ...INTERVAL }),
  },
  apply(rule, input) {
    if (input.value === null) return refused("events", "noValue", input);
    if (input.value.compare(ZERO) < 0) return refused("events", "notACount", input);
    if (rule.counted === "missing" && input.target === null) return refused("events", "noTarget", input);
    const counted =
      rule.counted === "missing"
        ? shortfall(input.value, input.target!, "higher")
        : max(ZERO, input.value.sub(rule.allowed));
    const wanted = countSteps(counted, rule.eventsPerStep, rule.reading).mul(rule.pointsPerEvent);
    const off = rule.mostOff === null ? wanted : min(wanted, rule.mostOff);
    const isZeroed = rule.zeroCount ? isWithin(counted, rule.zeroCount) : false;
    const points = isZeroed ? ZERO : notBelow(rule.floor, input.full.sub(off));
    return scored("events", points, input, {
      counted: rule.counted,
      events: counted,
      pointsPerEvent: rule.pointsPerEvent,
      eventsPerStep: rule.eventsPerStep,
      allowed: rule.allowed,
      wanted,
      deducted: input.full.sub(points),
      isZeroed,
    });
  },
};
