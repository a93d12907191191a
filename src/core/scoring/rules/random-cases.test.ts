import {
  ceilOf,
  floorOf,
  isLess,
  isSame,
  least,
  minus,
  most,
  over,
  pair,
  plus,
  times,
} from "../../../../test/support/fraction-pair";
import type { Pair } from "../../../../test/support/fraction-pair";
import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { NOTHING_KNOWN } from "../scoring-rule";
import type { RuleInput } from "../scoring-rule";
import { points } from "./award";
import { readFormula } from "./formula-text";
import { EVERYTHING, atLeast } from "./interval";
import { applyRule } from "./registry";
import type { ScoringRule } from "./registry";
import type { StepReading } from "./steps";

/**
 * Random townships scored by the engine and by a scorer of its own arithmetic, written from the rules' words. A million in
 * all are run by the deep tests; here is a slice.
 */
const CASES = Number(process.env["RANDOM_CASES"] ?? 8000);

/** Numbers that repeat with every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const ZERO = pair(0);

interface Case {
  readonly rule: ScoringRule;
  readonly input: Partial<RuleInput>;
  readonly full: Pair;
  readonly expected: Pair;
}

const asExact = ([a, b]: Pair): Exact => exact(a).div(b);

function stepsIn(gap: Pair, step: Pair, reading: StepReading): Pair {
  const steps = over(gap, step);
  return reading === "linear" ? steps : reading === "whole" ? floorOf(steps) : ceilOf(steps);
}

const READINGS: readonly StepReading[] = ["linear", "whole", "started"];

function thresholdCase(next: (below: number) => number): Case {
  const [value, target] = [pair(next(12000), 100), pair(next(10000), 100)];
  const [step, off, full] = [pair(1 + next(40), 10), pair(next(30), 10), pair(1 + next(30))];
  const reading = READINGS[next(3)]!;
  const isHigher = next(2) === 0;
  const gap = most(ZERO, isHigher ? minus(target, value) : minus(value, target));
  const expected = most(ZERO, minus(full, times(stepsIn(gap, step, reading), off)));
  const direction = isHigher ? "higher" : "lower";
  const sizes = {
    step: asExact(step),
    pointsPerStep: asExact(off),
    floor: exact(0),
    mostOff: null,
    zeroBeyond: null,
    zeroGap: null,
  };
  const rule: ScoringRule = { kind: "threshold", direction, stepBasis: "value", reading, ...sizes };
  return { rule, input: { value: asExact(value), target: asExact(target) }, full, expected };
}

function ratioCase(next: (below: number) => number): Case {
  const [value, target, full] = [pair(next(20000), 100), pair(1 + next(15000), 100), pair(1 + next(30))];
  const expected = least(full, over(times(full, value), target));
  return {
    rule: { kind: "ratio", cap: null, zeroBelow: null },
    input: { value: asExact(value), target: asExact(target) },
    full,
    expected,
  };
}

function overFulfilmentCase(next: (below: number) => number): Case {
  const [value, target, full] = [pair(next(12000), 100), pair(next(10000), 100), pair(1 + next(20))];
  const [up, down, cap] = [pair(next(20), 10), pair(next(20), 10), pair(next(5))];
  const reading = READINGS[next(3)]!;
  const above = most(ZERO, minus(value, target));
  const below = most(ZERO, minus(target, value));
  const added = least(cap, times(stepsIn(above, pair(1), reading), up));
  const taken = times(stepsIn(below, pair(1), reading), down);
  const sizes = {
    plusStep: exact(1),
    plus: asExact(up),
    plusCap: asExact(cap),
    minusStep: exact(1),
    minus: asExact(down),
  };
  const rest = {
    minusCap: null,
    base: null,
    top: null,
    floor: exact(0),
    direction: "higher",
    stepBasis: "value",
  } as const;
  return {
    rule: { kind: "overFulfilment", reading, ...sizes, ...rest },
    input: { value: asExact(value), target: asExact(target) },
    full,
    expected: most(ZERO, minus(plus(full, added), taken)),
  };
}

function tiersCase(next: (below: number) => number): Case {
  const value = pair(next(10100), 100);
  const expected = !isLess(value, pair(90))
    ? pair(10)
    : !isLess(value, pair(80))
      ? pair(8)
      : !isLess(value, pair(60))
        ? pair(5)
        : ZERO;
  const tier = (low: number, given: number) => ({ within: atLeast(exact(low)), award: points(exact(given)) });
  const tiers = [tier(90, 10), tier(80, 8), tier(60, 5), { within: EVERYTHING, award: points(exact(0)) }];
  return { rule: { kind: "tiers", basis: "value", tiers }, input: { value: asExact(value) }, full: pair(10), expected };
}

function eventsCase(next: (below: number) => number): Case {
  const [count, due, off, full] = [next(15), next(15), pair(next(30), 10), pair(1 + next(20))];
  const isMissing = next(2) === 0;
  const counted = isMissing ? Math.max(0, due - count) : count;
  const expected = most(ZERO, minus(full, times(pair(counted), off)));
  const rule: ScoringRule = {
    kind: "events",
    counted: isMissing ? "missing" : "occurred",
    pointsPerEvent: asExact(off),
    eventsPerStep: exact(1),
    reading: "whole",
    allowed: exact(0),
    floor: exact(0),
    mostOff: null,
    zeroCount: null,
  };
  return { rule, input: { value: exact(count), target: exact(due) }, full, expected };
}

/** The points of the places that equal values take up, shared out by the tie reading, counted one by one. */
function rankCase(next: (below: number) => number): Case {
  const peers = Array.from({ length: 1 + next(12) }, () => next(8));
  const own = peers[next(peers.length)]!;
  const better = peers.filter((peer) => peer > own);
  const same = peers.filter((peer) => peer === own).length;
  const ties = (["competition", "dense", "average"] as const)[next(3)]!;
  const table = Array.from({ length: 1 + next(8) }, (_unused, index) => 50 - 3 * index);
  const at = (place: number): number => table[place - 1] ?? 0;
  const places = Array.from({ length: same }, (_unused, index) => better.length + 1 + index);
  const shared = places.reduce((total, place) => total + at(place), 0);
  const expected =
    ties === "competition"
      ? pair(at(better.length + 1))
      : ties === "dense"
        ? pair(at(new Set(better).size + 1))
        : pair(shared, same);
  const rows = table.map((given, index) => ({ from: index + 1, to: index + 1, award: points(exact(given)) }));
  return {
    rule: { kind: "rankTable", direction: "higher", ties, table: rows, rest: points(exact(0)) },
    input: { value: exact(own), peers: peers.map((peer) => exact(peer)) },
    full: pair(50),
    expected,
  };
}

function efficacyCase(next: (below: number) => number): Case {
  const peers = Array.from({ length: 1 + next(10) }, () => next(500));
  const own = peers[next(peers.length)]!;
  const [low, high] = [Math.min(...peers), Math.max(...peers)];
  const full = pair(1 + next(30));
  const position = low === high ? pair(1) : pair(own - low, high - low);
  const expected = times(full, plus(pair(6, 10), times(pair(4, 10), position)));
  const rule: ScoringRule = { kind: "efficacy", floor: exact("0.6"), span: exact("0.4"), direction: "higher" };
  return { rule, input: { value: exact(own), peers: peers.map((peer) => exact(peer)) }, full, expected };
}

function compositionCase(next: (below: number) => number): Case {
  const parts = [next(10001), next(10001), next(10001)];
  const weight = next(101);
  const mean = over(plus(pair(parts[0]!, 100), pair(parts[1]!, 100)), pair(2));
  const expected = over(plus(times(mean, pair(weight)), times(pair(parts[2]!, 100), pair(100 - weight))), pair(100));
  const rule: ScoringRule = {
    kind: "composition",
    parts: [
      { name: "平时", percent: exact(weight), count: 2 },
      { name: "年终", percent: exact(100 - weight), count: 1 },
    ],
    cap: null,
  };
  return { rule, input: { parts: parts.map((part) => exact(part).div(100)) }, full: pair(100), expected };
}

/** At the bar full points, below it in proportion; both sides worked out from the words, not from the formula. */
function formulaCase(next: (below: number) => number): Case {
  const [own, bar] = [next(1200), 1 + next(1000)];
  const full = pair(1 + next(30));
  const [floor, span] = [next(80), 1 + next(40)];
  const peers = [own, own + 1 + next(50), own - next(30)];
  const [low, high] = [Math.min(...peers), Math.max(...peers)];
  const isSpread = next(2) === 0;
  const text = isSpread
    ? `${floor}+(实际值-最低值)÷(最高值-最低值)×${span}`
    : `实际值≥${bar}:分值|其余:分值×实际值÷${bar}`;
  const inProportion = own >= bar ? full : over(times(full, pair(own)), pair(bar));
  const expected = isSpread ? plus(pair(floor), times(pair(own - low, high - low), pair(span))) : inProportion;
  const rule: ScoringRule = { kind: "formula", cases: readFormula(text)!, top: null, floor: exact(0), decimals: null };
  return { rule, input: { value: exact(own), peers: peers.map((peer) => exact(peer)) }, full, expected };
}

const MAKERS = [
  thresholdCase,
  ratioCase,
  overFulfilmentCase,
  tiersCase,
  eventsCase,
  rankCase,
  efficacyCase,
  compositionCase,
  formulaCase,
];

test(`${CASES} random cases score the same in both arithmetics`, () => {
  const next = numbers(20260401);
  const differences: unknown[] = [];
  for (let index = 0; index < CASES; index += 1) {
    const { rule, input, full, expected } = MAKERS[index % MAKERS.length]!(next);
    const outcome = applyRule(rule, { ...NOTHING_KNOWN, ...input, full: asExact(full) });
    const got = outcome.points;
    const isEqual = got !== null && isSame([got.s * got.n, got.d], expected);
    if (!isEqual) differences.push({ kind: rule.kind, got: got?.toFraction(), expected });
  }
  expect(differences).toEqual([]);
});
