/** More digits than a stored number can keep, as in the 18 digits of an identity card. */
const MOST_DIGITS = 15;

/**
 * The number that a text of a CSV or web page plainly is; null for all else, which stays text: leading zeros, more digits than
 * a number keeps, percent signs, dates, thousands separators. Excel would turn some of these into other things and lose what
 * stood there.
 *
 * @example plainNumber("88.50") // 88.5
 * @example plainNumber("001") // null
 */
export function plainNumber(text: string): number | null {
  const match = /^\s*([+-]?)(0|[1-9]\d*)(?:\.(\d+))?\s*$/.exec(text);
  if (!match || (match[2]! + (match[3] ?? "")).replace(/^0+/, "").length > MOST_DIGITS) return null;
  const value = Number(text);
  return value === 0 ? 0 : value;
}
