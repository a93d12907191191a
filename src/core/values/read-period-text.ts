import { foldText } from "./fold-text";
import { parsePeriod } from "./period";
import type { Period } from "./period";

/** A period as people write it; `year` is null where the text names none (一季度). */
export type PeriodText =
  | { readonly kind: "quarter"; readonly year: number | null; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "half"; readonly year: number | null; readonly half: 1 | 2 }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number }
  | { readonly kind: "year"; readonly year: number };

const YEAR = "(\\d{4}|二[〇零○]\\S{2}|一九\\S{2})";
const NUMERALS = "〇一二三四五六七八九";

/**
 * Reads a period: `一季度`, `第二季度`, `2020年第三季度`, `2020年上半年`, `2020Q2`, `2020年度`, `二〇二〇年`, `2020年3月`.
 *
 * Several quarters at once (一、二季度) and texts with anything else around are not one period: null.
 *
 * @example readPeriodText("2020年上半年") // { kind: "half", year: 2020, half: 1 }
 */
export function readPeriodText(text: string): PeriodText | null {
  const plain = foldText(text).replace(/^[(]|[)]$/g, "");
  const fixed = parsePeriod(plain.toUpperCase());
  if (fixed && plain.length > 4) return fixed;
  const own = new RegExp(`^(?:${YEAR}年度?)?(.*)$`).exec(plain)!;
  const year = own[1] === undefined ? null : yearNumber(own[1]);
  if (own[1] !== undefined && year === null) return null;
  return readPart(own[2]!, year);
}

/** The period with its year; null when the text names none and none is given, and for a single month. */
export function periodOfText(text: PeriodText, year: number | null): Period | null {
  const own = text.year ?? year;
  if (own === null || text.kind === "month") return null;
  return { ...text, year: own };
}

function readPart(part: string, year: number | null): PeriodText | null {
  const quarter = /^第?([一二三四1-4])个?季度?$/.exec(part)?.[1] ?? /^Q([1-4])$/i.exec(part)?.[1];
  if (quarter !== undefined) return { kind: "quarter", year, quarter: oneToFour(quarter) };
  if (/^上半年度?$/.test(part)) return { kind: "half", year, half: 1 };
  if (/^下半年度?$/.test(part)) return { kind: "half", year, half: 2 };
  const month = /^(\d{1,2}|十[一二]?|[一二三四五六七八九])月份?$/.exec(part)?.[1];
  if (month !== undefined) return readMonth(month, year);
  return year !== null && /^(?:全年|年度)?$/.test(part) ? { kind: "year", year } : null;
}

function readMonth(text: string, year: number | null): PeriodText | null {
  const month = /\d/.test(text) ? Number(text) : ["十", "十一", "十二"].indexOf(text) + 10;
  const number = /^[一二三四五六七八九]$/.test(text) ? NUMERALS.indexOf(text) : month;
  return number >= 1 && number <= 12 ? { kind: "month", year, month: number } : null;
}

function oneToFour(text: string): 1 | 2 | 3 | 4 {
  return (/\d/.test(text) ? Number(text) : NUMERALS.indexOf(text)) as 1 | 2 | 3 | 4;
}

function yearNumber(text: string): number | null {
  const digits = [...text].map((sign) => (/\d/.test(sign) ? sign : NUMERALS.indexOf(sign.replace(/[零○]/, "〇"))));
  return digits.includes(-1) ? null : Number(digits.join(""));
}
