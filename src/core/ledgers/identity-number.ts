import { calendarDay } from "../values/calendar-day";
import type { CalendarDay } from "../values/period";

/** What an ID number 公民身份号码 says about its holder, and nothing that names them. */
export interface IdentityFacts {
  readonly born: CalendarDay;
  readonly sex: "男" | "女";
}

export type IdentityReading =
  | { readonly ok: true; readonly facts: IdentityFacts }
  | { readonly ok: false; readonly why: "length" | "birth" | "checkDigit" };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = "10X98765432";
const WHOLE = /^\d{17}[\dX]$/;
const ZERO_SIGN = "0".charCodeAt(0);

/**
 * Checks an 18-digit ID number by GB 11643-1999: a birthday that exists and the check digit of ISO 7064 MOD 11-2. 15-digit
 * numbers are no longer valid and fail by length.
 */
export function readIdentityNumber(text: string): IdentityReading {
  // Nearly every number is typed plainly; only the others are tidied first.
  const number = WHOLE.test(text) ? text : text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (!WHOLE.test(number)) return { ok: false, why: "length" };
  const born = calendarDay(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));
  if (born === null || born < "1900-01-01") return { ok: false, why: "birth" };
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (number.charCodeAt(i) - ZERO_SIGN), 0);
  if (CHECK_SIGNS[sum % 11] !== number[17]) return { ok: false, why: "checkDigit" };
  return { ok: true, facts: { born, sex: Number(number[16]) % 2 === 1 ? "男" : "女" } };
}

/** Full years of age on a day. @example ageOn("1980-03-01", "2020-02-29") // 39 */
export function ageOn(born: CalendarDay, day: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
