/**
 * Exact arithmetic on pairs of whole numbers, written apart from the engine's so that the two can be held against each
 * other. A pair is not reduced; its second number is above zero.
 */
export type Pair = readonly [bigint, bigint];

export const pair = (numerator: number | bigint, denominator: number | bigint = 1): Pair => [
  BigInt(numerator),
  BigInt(denominator),
];

export const plus = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d + c * b, b * d];
export const minus = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d - c * b, b * d];
export const times = ([a, b]: Pair, [c, d]: Pair): Pair => [a * c, b * d];
export const over = ([a, b]: Pair, [c, d]: Pair): Pair => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
export const isLess = ([a, b]: Pair, [c, d]: Pair): boolean => a * d < c * b;
export const isSame = ([a, b]: Pair, [c, d]: Pair): boolean => a * d === c * b;
export const least = (one: Pair, other: Pair): Pair => (isLess(one, other) ? one : other);
export const most = (one: Pair, other: Pair): Pair => (isLess(one, other) ? other : one);

/** The whole number at or below. */
export const floorOf = ([a, b]: Pair): Pair => [a >= 0n ? a / b : -((-a + b - 1n) / b), 1n];
/** The whole number at or above. */
export const ceilOf = ([a, b]: Pair): Pair => {
  const [down] = floorOf([-a, b]);
  return [-down, 1n];
};
