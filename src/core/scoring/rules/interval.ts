import type { Exact } from "../../values/exact";
import { exactText, readExact } from "./parameter";

/** A stretch of numbers; a null end is open without limit. */
export interface Interval {
  readonly low: Exact | null;
  readonly lowClosed: boolean;
  readonly high: Exact | null;
  readonly highClosed: boolean;
}

export const EVERYTHING: Interval = { low: null, lowClosed: false, high: null, highClosed: false };

export function atLeast(low: Exact): Interval {
  return { ...EVERYTHING, low, lowClosed: true };
}

export function isWithin(value: Exact, interval: Interval): boolean {
  return isAboveLow(value, interval) && isBelowHigh(value, interval);
}

function isAboveLow(value: Exact, { low, lowClosed }: Interval): boolean {
  const side = low === null ? 1 : value.compare(low);
  return side > 0 || (side === 0 && lowClosed);
}

function isBelowHigh(value: Exact, { high, highClosed }: Interval): boolean {
  const side = high === null ? -1 : value.compare(high);
  return side < 0 || (side === 0 && highClosed);
}

const BRACKETS = /^([[(])([^~]*)~([^~]*)([\])])$/;
const COMPARISON = /^(>=|<=|>|<|=)(.+)$/;

/** `>=90`, `<60`, `[80~90)`, `*` for everything. */
export const INTERVAL = {
  read: (text: string): Interval | undefined => {
    const sign = text.replaceAll("≥", ">=").replaceAll("≤", "<=");
    if (sign === "*") return EVERYTHING;
    const brackets = BRACKETS.exec(sign);
    return brackets ? readBrackets(brackets) : readComparison(sign);
  },
  write: (interval: Interval): string => {
    const { low, lowClosed, high, highClosed } = interval;
    if (low !== null && high !== null) {
      return `${lowClosed ? "[" : "("}${exactText(low)}~${exactText(high)}${highClosed ? "]" : ")"}`;
    }
    if (low !== null) return `${lowClosed ? "≥" : ">"}${exactText(low)}`;
    return high !== null ? `${highClosed ? "≤" : "<"}${exactText(high)}` : "*";
  },
};

function readBrackets([, open, lowText, highText, close]: RegExpExecArray): Interval | undefined {
  const low = readExact(lowText!);
  const high = readExact(highText!);
  if (low === undefined || high === undefined || low.compare(high) > 0) return undefined;
  return { low, lowClosed: open === "[", high, highClosed: close === "]" };
}

function readComparison(text: string): Interval | undefined {
  const match = COMPARISON.exec(text);
  const bound = match ? readExact(match[2]!) : undefined;
  if (!match || bound === undefined) return undefined;
  switch (match[1]) {
    case ">=":
      return atLeast(bound);
    case ">":
      return { ...EVERYTHING, low: bound };
    case "<=":
      return { ...EVERYTHING, high: bound, highClosed: true };
    case "<":
      return { ...EVERYTHING, high: bound };
    default:
      return { low: bound, lowClosed: true, high: bound, highClosed: true };
  }
}
