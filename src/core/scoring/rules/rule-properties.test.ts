import fc from "fast-check";
import { ruleFromParameters, ruleParameters } from "../../rule-text/rule-parameters";
import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { NOTHING_KNOWN } from "../scoring-rule";
import { points } from "./award";
import { applyRule } from "./registry";
import type { ScoringRule } from "./registry";

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => exact(value).div(100));
const positive = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((value) => exact(value).div(100));
const maybe = (most: number): fc.Arbitrary<Exact | null> => fc.option(hundredths(most), { nil: null });
const direction = fc.constantFrom<"higher" | "lower">("higher", "lower");
const reading = fc.constantFrom<"linear" | "whole" | "started">("linear", "whole", "started");
const ties = fc.constantFrom<"competition" | "dense" | "average">("competition", "dense", "average");

const threshold: fc.Arbitrary<ScoringRule> = fc.record({
  kind: fc.constant("threshold" as const),
  direction,
  step: positive(5),
  pointsPerStep: hundredths(3),
  stepBasis: fc.constantFrom<"value" | "target">("value", "target"),
  reading,
  floor: fc.constant(exact(0)),
  mostOff: maybe(5),
  zeroBeyond: maybe(100),
  zeroGap: fc.option(
    positive(50).map((low) => ({ low, lowClosed: true, high: null, highClosed: false })),
    { nil: null },
  ),
});

const overFulfilment: fc.Arbitrary<ScoringRule> = fc.record({
  kind: fc.constant("overFulfilment" as const),
  direction,
  reading,
  stepBasis: fc.constant<"value" | "target">("value"),
  base: maybe(10),
  plusStep: positive(5),
  plus: hundredths(3),
  plusCap: maybe(5),
  minusStep: positive(5),
  minus: hundredths(3),
  minusCap: maybe(5),
  top: maybe(20),
  floor: fc.constant(exact(0)),
});

const efficacy: fc.Arbitrary<ScoringRule> = fc.record({
  kind: fc.constant("efficacy" as const),
  floor: hundredths(1),
  span: hundredths(1),
  direction,
});

const rankStep: fc.Arbitrary<ScoringRule> = fc.record({
  kind: fc.constant("rankStep" as const),
  step: hundredths(3),
  from: fc.constantFrom<"top" | "bottom">("top", "bottom"),
  start: maybe(20),
  floor: fc.constant(exact(0)),
  direction,
  ties,
  lastPlace: fc.constant(null),
});

const rankLinear: fc.Arbitrary<ScoringRule> = fc
  .record({ last: hundredths(50), more: hundredths(50), direction, ties })
  .map(({ last, more, direction: better, ties: reading }) => ({
    kind: "rankLinear",
    first: points(last.add(more)),
    last: points(last),
    direction: better,
    ties: reading,
  }));

const RULES = fc.oneof(threshold, overFulfilment, efficacy, rankStep, rankLinear);

/** Points of a value among its peers, with a target of 90 and full points of 10. */
function pointsOf(rule: ScoringRule, value: Exact, peers: readonly Exact[]): Exact {
  const outcome = applyRule(rule, { ...NOTHING_KNOWN, full: exact(10), target: exact(90), value, peers });
  if (outcome.points === null) throw new Error(`refused: ${outcome.refusal}`);
  return outcome.points;
}

test("a better figure never gives fewer points", () => {
  fc.assert(
    fc.property(RULES, fc.array(hundredths(120), { minLength: 2, maxLength: 12 }), (rule, peers) => {
      const [one, other] = [peers[0]!, peers[1]!];
      const isLower = "direction" in rule && rule.direction === "lower";
      const [better, worse] = one.compare(other) >= 0 === !isLower ? [one, other] : [other, one];
      expect(pointsOf(rule, better, peers).compare(pointsOf(rule, worse, peers))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the order of the units changes nobody's points", () => {
  fc.assert(
    fc.property(RULES, fc.array(hundredths(120), { minLength: 1, maxLength: 12 }), (rule, peers) => {
      const turned = [...peers].reverse();
      for (const value of peers) {
        expect(pointsOf(rule, value, turned).equals(pointsOf(rule, value, peers))).toBe(true);
      }
    }),
  );
});

test("a deduction stays between nothing and the full points", () => {
  fc.assert(
    fc.property(threshold, hundredths(200), (rule, value) => {
      const points = pointsOf(rule, value, []);
      expect(points.compare(0)).toBeGreaterThanOrEqual(0);
      expect(points.compare(10)).toBeLessThanOrEqual(0);
    }),
  );
});

test("every rule reads back from its parameters as it was written", () => {
  fc.assert(
    fc.property(RULES, (rule) => {
      const { rule: back, findings } = ruleFromParameters(rule.kind, ruleParameters(rule), null);
      expect(findings).toEqual([]);
      expect(back).toEqual(rule);
    }),
  );
});
