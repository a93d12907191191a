import Fraction from "fraction.js";
import type { Exact } from "./exact";

/** 四舍五入 (half away from zero, as Excel's ROUND) or 四舍六入五成双 (half to even, GB/T 8170). */
export type RoundingMode = "halfAway" | "halfEven";

/**
 * Rounds to a number of decimal digits, exactly; a negative number of digits rounds to tens, hundreds and so on.
 *
 * @example round(exact("2.345"), 2, "halfAway") // 2.35
 * @example round(exact("2.345"), 2, "halfEven") // 2.34
 */
export function round(value: Exact, digits: number, mode: RoundingMode = "halfAway"): Exact {
  if (digits < 0) {
    const unit = 10n ** BigInt(-digits);
    return round(value.div(unit), 0, mode).mul(unit);
  }
  return new Fraction(value.s * scaledDigits(value, digits, mode), 10n ** BigInt(digits));
}

/** The rounded number times ten to the `digits`, without its sign. */
function scaledDigits(value: Exact, digits: number, mode: RoundingMode): bigint {
  const numerator = value.n * 10n ** BigInt(digits);
  const quotient = numerator / value.d;
  const twice = (numerator % value.d) * 2n;
  const up = twice > value.d || (twice === value.d && (mode === "halfAway" || quotient % 2n === 1n));
  return up ? quotient + 1n : quotient;
}

/**
 * The number with exactly `digits` decimals; rounds half away from zero when it has more.
 *
 * @example decimal(exact("1.4"), 2) // "1.40"
 */
export function decimal(value: Exact, digits: number): string {
  const scaled = scaledDigits(value, digits, "halfAway");
  const text = scaled.toString().padStart(digits + 1, "0");
  const sign = value.s < 0n && scaled !== 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * The shortest text of a number: no trailing zeros; a number without a finite decimal form is cut to `most` decimals, rounded.
 *
 * @example plain(exact("3.50")) // "3.5"
 */
export function plain(value: Exact, most = 6): string {
  if (value.d === 1n) return (value.s * value.n).toString();
  const text = decimal(value, most);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
