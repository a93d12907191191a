import { WAYS } from "../../test/support/large-county";

/** The same arithmetic in binary floating point, wrong in the last digits: what exactness is compared with, never used. */
export function scoreInBinary(figures: readonly (readonly number[])[]): readonly number[] {
  const points = figures.map((values, at) => {
    const rule = RULES[at % WAYS.length]!(values);
    return values.map((value) => Math.round(rule(value) * 100) / 100);
  });
  const totals = figures[0]!.map((_, unit) => points.reduce((total, own) => total + own[unit]!, 0));
  return totals.sort((a, b) => b - a);
}

type Rule = (value: number) => number;

const capped = (points: number): number => Math.max(0, Math.min(10, points));

function steps(target: number, step: number, each: number, read: (steps: number) => number): () => Rule {
  return () => (value) => Math.max(0, 10 - read(Math.max(0, target - value) / step) * each);
}

const places: (peers: readonly number[]) => Rule = (peers) => {
  const first = new Map<number, number>();
  [...peers].sort((a, b) => b - a).forEach((value, at) => first.has(value) || first.set(value, at));
  return (value) => [10, 9.5, 9, 8.5, 8][first.get(value)!] ?? 0;
};

const efficacy: (peers: readonly number[]) => Rule = (peers) => {
  const [low, high] = [Math.min(...peers), Math.max(...peers)];
  return (value) => 10 * (0.6 + (0.4 * (value - low)) / (high - low));
};

const aroundAverage: (peers: readonly number[]) => Rule = (peers) => {
  const average = peers.reduce((total, value) => total + value, 0) / peers.length;
  return (value) => capped(8 + (value - average) * (value >= average ? 0.04 : 0.3));
};

const shareOfBest: (peers: readonly number[]) => Rule = (peers) => {
  const best = Math.max(...peers);
  return (value) => (10 * value) / best;
};

/** In the order of WAYS. */
const RULES: readonly ((peers: readonly number[]) => Rule)[] = [
  () => (value) => capped((10 * value) / 120),
  () => (value) => capped(125 / value),
  steps(95, 1, 0.2, (count) => count),
  steps(90, 2, 0.25, Math.floor),
  steps(88.5, 0.1, 0.02, Math.ceil),
  () => (value) => (value >= 60 ? 10 : 0),
  () => (value) => (value >= 90 ? 10 : value >= 80 ? 8 : value >= 60.5 ? 5 : 0),
  places,
  () => (value) => Math.max(0, 10 - value * 0.5),
  shareOfBest,
  efficacy,
  aroundAverage,
  () => capped,
];
