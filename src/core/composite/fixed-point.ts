import type { Exact } from "../values/exact";
import { exact } from "../values/exact";

const DIGITS = 40n;
const SCALE = 10n ** DIGITS;

/**
 * The natural logarithm of a number above zero, to about 38 decimals: the same on every machine, which a processor's own
 * logarithm need not be.
 */
export function naturalLog(value: Exact): Exact {
  if (value.compare(0) <= 0) throw new Error(`expected a number above zero, got ${value.toFraction()}`);
  let scaled = (value.n * SCALE) / value.d;
  let doublings = 0n;
  while (scaled > 2n * SCALE) {
    scaled /= 2n;
    doublings += 1n;
  }
  while (scaled < SCALE) {
    scaled *= 2n;
    doublings -= 1n;
  }
  return exact(doublings * seriesLog(2n * SCALE) + seriesLog(scaled)).div(SCALE);
}

/** 2 artanh((x - 1) / (x + 1)) for x from 1 to 2, in units of the scale. */
function seriesLog(scaled: bigint): bigint {
  const step = ((scaled - SCALE) * SCALE) / (scaled + SCALE);
  const square = (step * step) / SCALE;
  let power = step;
  let total = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    total += power / odd;
    power = (power * square) / SCALE;
  }
  return 2n * total;
}

/** The root of a number of zero or more of the degree given, cut to 30 decimals. @example root(exact(8), 3) // 2 */
export function root(value: Exact, degree: number): Exact {
  const unit = 10n ** 30n;
  return exact(integerRoot((value.n * unit ** BigInt(degree)) / value.d, BigInt(degree))).div(unit);
}

function integerRoot(value: bigint, degree: bigint): bigint {
  if (value < 2n || degree === 1n) return value;
  let guess = 1n << (BigInt(value.toString(2).length) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}
