import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";

const DIGITS = 40n;
const SCALE = 10n ** DIGITS;

/**
 * The square root of a number of zero or more, cut to 40 decimals: the same on every machine. Exact where it is a decimal
 * of that length.
 */
export function squareRoot(value: Exact): Exact {
  const root = integerRoot((value.n * SCALE * SCALE) / value.d);
  return exact(root).div(SCALE);
}

function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length / 2 + 1) | 0);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
