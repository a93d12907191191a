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
    return Number.isSafeInteger(value) ? new Fraction(BigInt(value), 1n) : decimalFraction(decimalText(value));
  }
  return typeof value === "string" ? decimalFraction(value) : new Fraction(value);
}

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);
export const HUNDRED = new Fraction(100);

/**
 * The sum of exact numbers; zero of none. Adds over one common denominator and reduces once: points and figures are
 * decimals, whose denominators divide one another.
 */
export function sum(values: Iterable<Exact>): Exact {
  let [above, below] = [0n, 1n];
  for (const { s, n, d } of values) {
    if (below % d === 0n) above += s * n * (below / d);
    else if (d % below === 0n) [above, below] = [above * (d / below) + s * n, d];
    else [above, below] = [above * d + s * n * below, below * d];
  }
  return new Fraction(above, below);
}

export function min(a: Exact, b: Exact): Exact {
  return a.compare(b) <= 0 ? a : b;
}

export function max(a: Exact, b: Exact): Exact {
  return a.compare(b) >= 0 ? a : b;
}

const PLAIN_DECIMAL = /^([+-]?)(\d*)\.?(\d*)$/;

/** Two integers make a fraction many times faster than the library's own reading of a text, which knows repeating decimals. */
function decimalFraction(text: string): Exact {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match || (match[2] === "" && match[3] === "")) throw new Error(`expected a plain decimal, got "${text}"`);
  const [, sign, whole, part] = match as unknown as [string, string, string, string];
  const digits = BigInt(whole + part);
  return new Fraction(sign === "-" ? -digits : digits, 10n ** BigInt(part.length));
}

function decimalText(value: number): string {
  const shortest = String(value);
  if (shortest.length <= 15 && !shortest.includes("e")) return shortest;
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
