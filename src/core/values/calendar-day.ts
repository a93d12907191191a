import type { CalendarDay } from "./period";

/**
 * Calendar days as YYYY-MM-DD, by the proleptic Gregorian calendar, with no clock and no time zone.
 * Day numbers count from 1970-01-01 = 0 (the civil-day algorithm of Howard Hinnant's chrono paper).
 */

/** The day, or null when the calendar has no such day. @example calendarDay(2020, 2, 30) // null */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The last day of a month; months beyond 12 run into the next year. @example monthEnd(2020, 13) // "2021-01-31" */
export function monthEnd(year: number, month: number): CalendarDay {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  return calendarDay(y, m, lastDayOfMonth(y, m))!;
}

/** The first day of a month; months beyond 12 run into the next year. */
export function monthStart(year: number, month: number): CalendarDay {
  return `${monthEnd(year, month).slice(0, 8)}01`;
}

export function dayParts(day: CalendarDay): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days after `day`; before it when negative. @example addDays("2020-02-28", 2) // "2020-03-01" */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(dayNumber(day) + days);
}

/** The same day of a later month, or that month's last day when it is shorter. @example addMonths("2020-01-31", 1) // "2020-02-29" */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const from = dayParts(day);
  const end = dayParts(monthEnd(from.year, from.month + months));
  return calendarDay(end.year, end.month, Math.min(from.day, end.day))!;
}

/** How many days from `from` to `to`; negative when `to` is earlier. @example daysBetween("2020-02-28", "2020-03-01") // 2 */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01. */
export function dayNumber(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day that lies `number` days after 1970-01-01. */
export function fromDayNumber(number: number): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return calendarDay(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)!;
}

/** The day of an Excel serial number (its fraction, the time of day, is left out); null below 1. */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | null {
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 ? fromDayNumber(whole + dayNumber("1904-01-01")) : null;
  if (whole < 1) return null;
  // Excel's calendar has a 29 February 1900 that never was.
  return fromDayNumber(dayNumber("1899-12-31") + (whole > 59 ? whole - 1 : whole));
}

/** The Excel serial number of a day from 1900-03-01 on. */
export function serialOfDay(day: CalendarDay, date1904: boolean): number {
  return date1904 ? dayNumber(day) - dayNumber("1904-01-01") : dayNumber(day) - dayNumber("1899-12-30");
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
