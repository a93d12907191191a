import type { Exact } from "../../src/core/values/exact";
import { exact, max, min, sum } from "../../src/core/values/exact";
import { round } from "../../src/core/values/rounding";
import { WAYS } from "../../test/support/large-county";

/**
 * The arithmetic of WAYS and nothing else, in the exact numbers that the product uses: no sheets, names, units, states,
 * sources, sentences or findings. Gives each township's total, best first.
 */
export function scoreBarely(figures: readonly (readonly number[])[]): readonly Exact[] {
  const points = figures.map((values, at) => {
    const exacts = values.map((value) => exact(value));
    const rule = RULES[at % WAYS.length]!(exacts);
    return exacts.map((value) => round(rule(value), 2, "halfAway"));
  });
  const totals = figures[0]!.map((_, unit) => sum(points.map((own) => own[unit]!)));
  return totals.sort((a, b) => b.compare(a));
}

type Rule = (value: Exact) => Exact;

const [ZERO, FULL, BASE] = [exact(0), exact(10), exact("8")];
const atLeastZero = (points: Exact): Exact => max(ZERO, points);
const capped = (points: Exact): Exact => atLeastZero(min(FULL, points));

function steps(target: string, step: string, each: string, read: (steps: Exact) => Exact): () => Rule {
  const [bar, size, off] = [exact(target), exact(step), exact(each)];
  return () => (value) => atLeastZero(FULL.sub(read(atLeastZero(bar.sub(value)).div(size)).mul(off)));
}

const tiers: () => Rule = () => {
  const bounds = [exact(90), exact(80), exact("60.5")];
  const points = [FULL, BASE, exact(5), ZERO];
  return (value) => {
    const at = bounds.findIndex((bound) => value.compare(bound) >= 0);
    return points[at < 0 ? 3 : at]!;
  };
};

const places: (peers: readonly Exact[]) => Rule = (peers) => {
  const table = ["10", "9.5", "9", "8.5", "8"].map((points) => exact(points));
  const order = [...peers].sort((a, b) => b.compare(a));
  const first = new Map<string, number>();
  order.forEach((value, at) => {
    const key = value.toFraction();
    if (!first.has(key)) first.set(key, at);
  });
  return (value) => table[first.get(value.toFraction())!] ?? ZERO;
};

const efficacy: (peers: readonly Exact[]) => Rule = (peers) => {
  const [low, high] = [peers.reduce(min), peers.reduce(max)];
  const [base, rest, range] = [exact("0.6"), exact("0.4"), high.sub(low)];
  return (value) => FULL.mul(base.add(rest.mul(value.sub(low).div(range))));
};

const aroundAverage: (peers: readonly Exact[]) => Rule = (peers) => {
  const average = sum(peers).div(peers.length);
  const [plus, minus] = [exact("0.04"), exact("0.3")];
  return (value) => {
    const distance = value.sub(average);
    return capped(BASE.add(distance.mul(distance.compare(0) >= 0 ? plus : minus)));
  };
};

const shareOfBest: (peers: readonly Exact[]) => Rule = (peers) => {
  const best = peers.reduce(max);
  return (value) => FULL.mul(value).div(best);
};

/** In the order of WAYS. */
const RULES: readonly ((peers: readonly Exact[]) => Rule)[] = [
  () => (value) => capped(FULL.mul(value).div(exact(120))),
  () => (value) => capped(FULL.mul(exact("12.5")).div(value)),
  steps("95", "1", "0.2", (count) => count),
  steps("90", "2", "0.25", (count) => count.floor()),
  steps("88.5", "0.1", "0.02", (count) => count.ceil()),
  () => (value) => (value.compare(60) >= 0 ? FULL : ZERO),
  tiers,
  places,
  () => (value) => atLeastZero(FULL.sub(value.mul(exact("0.5")))),
  shareOfBest,
  efficacy,
  aroundAverage,
  () => capped,
];
