/** A ratio of two whole numbers, the lower one above zero; written for the tests alone, beside the product's own numbers. */
export type Rational = readonly [bigint, bigint];

export const zero: Rational = [0n, 1n];
export const whole = (value: number): Rational => [BigInt(value), 1n];

/** "92.05" or "-3"; lowest terms, so that 4 and 4.0 are one number. */
export function fromText(text: string): Rational {
  const [left, right = ""] = text.split(".") as [string, string?];
  return small(BigInt(left + right), 10n ** BigInt(right.length));
}

export const plus = ([a, b]: Rational, [c, d]: Rational): Rational => small(a * d + c * b, b * d);
export const minus = ([a, b]: Rational, [c, d]: Rational): Rational => small(a * d - c * b, b * d);
export const times = ([a, b]: Rational, [c, d]: Rational): Rational => small(a * c, b * d);

export function over([a, b]: Rational, [c, d]: Rational): Rational {
  if (c === 0n) throw new Error("expected a divisor other than zero");
  return c < 0n ? small(-a * d, b * -c) : small(a * d, b * c);
}

export function compare([a, b]: Rational, [c, d]: Rational): number {
  const difference = a * d - c * b;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const most = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const total = (values: readonly Rational[]): Rational => values.reduce(plus, zero);
export const negated = ([a, b]: Rational): Rational => [-a, b];

/** The largest whole number that is not above. */
export function floorOf([a, b]: Rational): Rational {
  const cut = a / b;
  return [a % b !== 0n && a < 0n ? cut - 1n : cut, 1n];
}

export const ceilOf = (value: Rational): Rational => negated(floorOf(negated(value)));

/** To so many decimals, halves away from zero or to the even digit, as text. */
export function printed(value: Rational, digits: number, halves: "away" | "even"): string {
  const scale = 10n ** BigInt(digits);
  const [a, b] = [value[0] < 0n ? -value[0] : value[0], value[1]];
  const cut = (a * scale) / b;
  const rest = a * scale - cut * b;
  const isHalf = rest * 2n === b;
  const goesUp = isHalf ? halves === "away" || cut % 2n === 1n : rest * 2n > b;
  const digitsText = (goesUp ? cut + 1n : cut).toString().padStart(digits + 1, "0");
  const sign = value[0] < 0n && /[1-9]/.test(digitsText) ? "-" : "";
  if (digits === 0) return sign + digitsText;
  return `${sign}${digitsText.slice(0, -digits)}.${digitsText.slice(-digits)}`;
}

function small(a: bigint, b: bigint): Rational {
  const divisor = common(a < 0n ? -a : a, b);
  return divisor === 0n ? [0n, 1n] : [a / divisor, b / divisor];
}

function common(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
