import { calendarDay } from "./calendar-day";
import { foldWidth, withoutSpaces } from "./fold-text";
import type { CalendarDay } from "./period";

/**
 * Reads a whole date: `2020-06-30`, `2020/6/30`, `2020.6.30`, `2020年6月30日`, `20200630`, each also with a time behind it.
 * Null for a day that does not exist and for a text without a year.
 *
 * @example readDayText("2020年6月30日") // "2020-06-30"
 */
export function readDayText(text: string): CalendarDay | null {
  const plain = withoutSpaces(foldWidth(text).replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?\s*$/, ""));
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]$/.exec(plain) ??
    /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(plain);
  return match ? calendarDay(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}
