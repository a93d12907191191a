import fc from "fast-check";
import { points, share } from "../scoring/rules/award";
import type { ScoringRule } from "../scoring/rules/registry";
import type { Tier } from "../scoring/rules/tiers";
import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import { readRule } from "./read-rule";
import type { StatedTarget } from "./rule-reading";
import { writeRule } from "./write-rule";

const tenths = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => exact(value).div(10));
const percentTarget = (op: ">=" | "<=") =>
  fc.integer({ min: 1, max: 100 }).map((value): StatedTarget => ({ op, value: exact(value), unit: "%" }));

/** The rule that its own sentence is read as. */
function expectBack(rule: ScoringRule, target: StatedTarget | null, full: Exact): void {
  const text = writeRule(rule, target, full);
  if (text === null) throw new Error(`no sentence for ${rule.kind}`);
  const reading = readRule(text);
  expect(reading).toMatchObject({ understood: true });
  if (reading.understood) expect({ text, rule: reading.rule, target: reading.target }).toEqual({ text, rule, target });
}

test("a deduction reads back from its own sentence", () => {
  const threshold = fc.record({
    step: tenths(1, 50),
    pointsPerStep: tenths(1, 30),
    mostOff: fc.option(tenths(1, 50), { nil: null }),
    isLower: fc.boolean(),
  });
  fc.assert(
    fc.property(threshold, percentTarget(">="), tenths(1, 300), ({ isLower, ...sizes }, target, full) => {
      const direction = isLower ? "lower" : "higher";
      const rest = { stepBasis: "value", reading: "linear", floor: exact(0), zeroBeyond: null, zeroGap: null } as const;
      expectBack({ kind: "threshold", direction, ...rest, ...sizes }, { ...target, op: isLower ? "<=" : ">=" }, full);
    }),
  );
});

test.each(["whole", "started"] as const)("steps read as %s are said in the sentence", (reading) => {
  const sizes = {
    step: exact(1),
    pointsPerStep: exact("0.2"),
    floor: exact(0),
    mostOff: null,
    zeroBeyond: null,
    zeroGap: null,
  };
  const target: StatedTarget = { op: ">=", value: exact(95), unit: "%" };
  expectBack({ kind: "threshold", direction: "higher", stepBasis: "value", reading, ...sizes }, target, exact(2));
});

test("tiers read back from their own sentence", () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(bounds, fc.boolean(), (figures, isShare) => {
      const falling = [...figures].sort((a, b) => b - a).map((figure) => exact(figure));
      const award = (index: number) => (isShare ? share(exact(90 - 10 * index)) : points(exact(20 - 2 * index)));
      const tiers = falling.map((low, index): Tier => {
        const high = index === 0 ? null : falling[index - 1]!;
        return { within: { low, lowClosed: true, high, highClosed: false }, award: award(index) };
      });
      const lowest = { low: null, lowClosed: false, high: falling[falling.length - 1]!, highClosed: false };
      const all = [...tiers, { within: lowest, award: points(exact(0)) }];
      expectBack({ kind: "tiers", basis: "value", tiers: all }, null, exact(20));
    }),
  );
});

test("tables and steps of places read back from their own sentence", () => {
  const ties = fc.constantFrom<"competition" | "dense" | "average">("competition", "dense", "average");
  fc.assert(
    fc.property(ties, fc.integer({ min: 1, max: 8 }), tenths(1, 30), tenths(0, 9), (reading, places, step, rest) => {
      const table = Array.from({ length: places }, (_unused, index) => ({
        from: index + 1,
        to: index + 1,
        award: points(exact(100).sub(step.mul(index))),
      }));
      expectBack(
        { kind: "rankTable", direction: "higher", ties: reading, table, rest: points(rest) },
        null,
        exact(100),
      );
      const stepped = {
        kind: "rankStep",
        from: "top",
        start: null,
        floor: exact(0),
        direction: "higher",
        lastPlace: null,
      } as const;
      expectBack({ ...stepped, step, ties: reading }, null, exact(100));
    }),
  );
});

test.each([
  [{ kind: "ratio", cap: null, zeroBelow: null }, ">="],
  [{ kind: "allOrNothing", direction: "higher", otherwise: exact(0) }, ">="],
  [{ kind: "allOrNothing", direction: "lower", otherwise: exact(0) }, "<="],
] as const)("%j reads back from its own sentence", (rule, op) => {
  expectBack(rule, { op, value: exact(95), unit: "%" }, exact(10));
});

test("compositions and heavier deductions read back from their own sentence", () => {
  const parts = [
    { name: "上半年", percent: exact(40), count: 1 },
    { name: "下半年", percent: exact(60), count: 1 },
  ];
  expectBack({ kind: "composition", parts, cap: null }, null, exact(100));
  expectBack(
    { kind: "progressive", off: [1, 2, 3].map((off) => exact(off)), mostOff: null, floor: exact(0) },
    null,
    exact(10),
  );
});

test.each([
  [{ kind: "manual" }, null],
  [
    { kind: "ratio", cap: exact(12), zeroBelow: null },
    { op: ">=", value: exact(95), unit: "%" },
  ],
  [{ kind: "tiers", basis: "completion", tiers: [] }, null],
  [{ kind: "progressive", off: [exact(1)], mostOff: null, floor: exact(0) }, null],
  [{ kind: "composition", parts: [{ name: "平时", percent: exact(100), count: 4 }], cap: null }, null],
] as [ScoringRule, StatedTarget | null][])("%j has no plain sentence", (rule, target) => {
  expect(writeRule(rule, target, exact(10))).toBeNull();
});
