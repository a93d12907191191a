import Fraction from "fraction.js";

/**
 * An exact number: a ratio of two integers of any size. Every value, share, point and total is one, so that binary
 * floating point never decides a score, a rank or a target.
 */
export type Exact = Fraction;

/**
 * The exact number that a decimal text ("92.05", "-3"), an integer or a cell's number stands for. A cell's number is taken
 * at Excel's own 15 significant digits, so 0.1 + 0.2 as stored by Excel is 0.3.
 *
 * Throws on NaN, Infinity and texts that are no plain decimal: reading people's texts is read-number's work.
 */
export function exact(value: string | number | bigint | Exact): Exact {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`expected a finite number, got ${value}`);
    return new Fraction(Number.isSafeInteger(value) ? value : decimalText(value));
  }
  if (typeof value === "string" && !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(value)) {
    throw new Error(`expected a plain decimal, got "${value}"`);
  }
  return new Fraction(value);
}

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);
export const HUNDRED = new Fraction(100);

/** The sum of exact numbers; zero of none. */
export function sum(values: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const value of values) total = total.add(value);
  return total;
}

export function min(a: Exact, b: Exact): Exact {
  return a.compare(b) <= 0 ? a : b;
}

export function max(a: Exact, b: Exact): Exact {
  return a.compare(b) >= 0 ? a : b;
}

function decimalText(value: number): string {
  const [digits, exponent] = value.toPrecision(15).toLowerCase().split("e") as [string, string?];
  if (exponent === undefined) return digits;
  const [whole, part = ""] = digits.replace("-", "").split(".") as [string, string?];
  const shift = Number(exponent);
  const sign = digits.startsWith("-") ? "-" : "";
  const all = whole + part;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  if (point >= all.length) return sign + all + "0".repeat(point - all.length);
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
