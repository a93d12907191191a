import { readChineseInteger } from "./small-number";
import { calendarDay, monthEnd, monthStart } from "../values/calendar-day";
import type { CalendarDay } from "../values/period";

/** When something is due 完成时限. */
export type Deadline =
  /** Due by `last`; `first` is the day it starts where the text gives a span. */
  | { readonly kind: "day"; readonly first: CalendarDay | null; readonly last: CalendarDay }
  /** 长期坚持: never done with, never late. */
  | { readonly kind: "standing" }
  /** 每月, 每季度: due again and again. */
  | { readonly kind: "recurring"; readonly everyMonths: number }
  /** 疫情结束后1个月内: counts from an event that the user dates. */
  | { readonly kind: "afterEvent"; readonly event: string; readonly months: number; readonly days: number }
  /** 利用3个月时间: a length of time whose start nothing says. */
  | { readonly kind: "length"; readonly months: number };

export type DeadlineReading =
  | { readonly ok: true; readonly deadline: Deadline; readonly otherReading?: CalendarDay }
  /** `noYear`: a month without any year; `noSuchDay`: 2月30日; `noDate`: not a time at all. */
  | { readonly ok: false; readonly reason: "noYear" | "noSuchDay" | "noDate" };

const BY = "(?:之?前|以前|前夕|内|完成|为止|止)?";
const QUARTER = "[一二三四1234]";

/**
 * Reads the time by which something is due, as plans write it. Months without a year belong to `year`, 次年 and 明年 to the
 * year after it, 今年 and 本年 to `year`.
 *
 * A quarter with 前 (二季度前) is read as that quarter's last day, as offices mean it, and the other reading, the day before
 * the quarter begins, comes with it. The same holds for a bare month with 前 the other way round: 10月前 ends on
 * 30 September. Nothing is guessed: a day that does not exist and a text that is no time are said so.
 *
 * @example readDeadline("10月底前", 2020) // due by 2020-10-31
 */
export function readDeadline(text: string, year: number | null): DeadlineReading {
  const plain = simplify(text);
  return (
    readStanding(plain) ??
    readAfterEvent(plain) ??
    readLength(plain) ??
    readRecurring(plain) ??
    readDated(plain, year) ??
    readSteps(plain, year) ?? { ok: false, reason: "noDate" }
  );
}

/** Words around the time of one step: 启动时间5月, 2022年12月完成. */
const STEP_WORDS =
  /^(?:启动时间|开工时间|完成时间|第[一二三四五]批|首批|启动|开工|完成)[::]?|(?:前)?(?:启动|开工|全部|全面|基本|分批|完成|完工|竣工|建成|投用|结束|到位|办结|见效|验收)+$/g;

/**
 * Several steps, each with its time: due with the latest of them, and what goes on for good afterwards (5月底前完成,长期坚持) does not
 * count. A step that is no time leaves the whole unread.
 */
function readSteps(text: string, year: number | null): DeadlineReading | null {
  const steps = text.split(/[,;、]/);
  const dated = steps.filter((step) => readStanding(step) === null && readRecurring(step) === null);
  if (dated.length === 0) return null;
  const readings = dated.map((step) => {
    const bare = step
      .replace(STEP_WORDS, (words) => (words.startsWith("前") ? "前" : ""))
      .replace(/^[\u4e00-\u9fff]{1,6}?(?:至|到)(?=\d)/, "");
    return bare === "" || (steps.length === 1 && bare === step) ? null : readDated(bare, year);
  });
  if (!readings.every((reading) => reading !== null)) return null;
  const failed = readings.find((reading) => !reading.ok);
  if (failed) return failed;
  const days = readings.flatMap((reading) => (reading.ok && reading.deadline.kind === "day" ? [reading.deadline] : []));
  const last = days.reduce((latest, one) => (one.last > latest.last ? one : latest));
  return { ok: true, deadline: { kind: "day", first: null, last: last.last } };
}

function readStanding(text: string): DeadlineReading | null {
  const isStanding =
    /^(?:并|全年|全程|贯穿全年)*(?:长期|持续|常年|常态化?|坚持|不断|始终)(?:长期|持续|常态化?|坚持|推进|开展|抓好?|保持|实施|落实|巩固|任务|工作|不懈|进行)*$|^贯穿全年$|^常抓不懈$|^全年(?:推进|开展|实施)$/.test(
      text,
    );
  return isStanding ? { ok: true, deadline: { kind: "standing" } } : null;
}

function readAfterEvent(text: string): DeadlineReading | null {
  const match =
    /^(.{2,20}?)(?:之?后|以后)的?([0-9一二两三四五六七八九十]+)(个月|个星期|星期|周|天|日|年)(?:之?内|以内)?(?:完成)?$/.exec(
      text,
    );
  if (!match) return null;
  const amount = readChineseInteger(match[2]!);
  if (amount === null) return null;
  const unit = match[3]!;
  const months = unit === "个月" ? amount : unit === "年" ? amount * 12 : 0;
  const days = /周|星期/.test(unit) ? amount * 7 : /天|日/.test(unit) ? amount : 0;
  return { ok: true, deadline: { kind: "afterEvent", event: match[1]!, months, days } };
}

function readLength(text: string): DeadlineReading | null {
  const match = /^(?:利?用|历时|集中)?([0-9一二两三四五六七八九十半]+)个?(月|年)(?:左右)?的?(?:时间|之?内|以内)?$/.exec(
    text,
  );
  if (!match || (/年$/.test(match[2]!) && /^\d{4}$/.test(match[1]!))) return null;
  const amount = match[1] === "半" ? 0.5 : readChineseInteger(match[1]!);
  if (amount === null || (match[2] === "月" && !text.includes("个"))) return null;
  return { ok: true, deadline: { kind: "length", months: match[2] === "年" ? amount * 12 : amount } };
}

function readRecurring(text: string): DeadlineReading | null {
  const match = /^(?:按|每)(个?月|季度?|半年|年度?|周)(?:度)?(?:底|末|初|一次|开展|报送|完成)?$/.exec(text);
  if (!match) return null;
  const months =
    match[1]!.includes("月") || match[1] === "周" ? 1 : match[1]!.startsWith("季") ? 3 : match[1] === "半年" ? 6 : 12;
  return { ok: true, deadline: { kind: "recurring", everyMonths: months } };
}

interface Dated {
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
  readonly otherReading?: CalendarDay;
}

type DateForm = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray, year: number) => Dated };

const FORMS: readonly DateForm[] = [
  {
    pattern: /^(\d{1,2})月(\d{1,2})[日号](?:-|至|到)(?:(\d{1,2})月)?(\d{1,2})[日号]$/,
    read: (m, year) => ({
      first: calendarDay(year, Number(m[1]), Number(m[2])),
      last: calendarDay(year, Number(m[3] ?? m[1]), Number(m[4])),
    }),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})月(\\d{1,2})[日号]${BY}$`),
    read: (m, year) => day(year, Number(m[1]), Number(m[2])),
  },
  { pattern: new RegExp(`^(\\d{1,2})月(?:底|末|下旬)${BY}$`), read: (m, year) => month(year, Number(m[1])) },
  { pattern: new RegExp(`^(\\d{1,2})月上旬${BY}$`), read: (m, year) => day(year, Number(m[1]), 10) },
  { pattern: new RegExp(`^(\\d{1,2})月(?:中旬|中)${BY}$`), read: (m, year) => day(year, Number(m[1]), 20) },
  {
    pattern: /^(\d{1,2})月份?(?:之?前|以前)(?:完成)?$/,
    read: (m, year) => ({
      first: null,
      last: Number(m[1]) <= 12 ? monthEnd(year, Number(m[1]) - 1) : null,
      otherReading: monthEnd(year, Number(m[1])),
    }),
  },
  { pattern: /^(\d{1,2})月份?(?:内|完成)?$/, read: (m, year) => month(year, Number(m[1])) },
  {
    pattern: /^(\d{1,2})月?(?:份|底)?(?:-|至|到)(次年|明年|翌年|第二年)?(\d{1,2})月份?(?:底|末)?$/,
    read: (m, year) => span(year, Number(m[1]), m[2] ? year + 1 : year, Number(m[3])),
  },
  {
    pattern:
      /^(\d{1,2})月(?:(\d{1,2})[日号])?(?:份|底|起)?(?:-|至|到)(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?(?:份)?(?:底|末)?$/,
    read: (m, year) => ({
      first: m[2] ? calendarDay(year, Number(m[1]), Number(m[2])) : monthStart(year, Number(m[1])),
      last: m[5] ? calendarDay(Number(m[3]), Number(m[4]), Number(m[5])) : monthEnd(Number(m[3]), Number(m[4])),
    }),
  },
  {
    pattern: new RegExp(`^第?(${QUARTER})季度?(?:-|至|到)第?(${QUARTER})季度(?:底|末)?$`),
    read: (m, year) => quarters(`${m[1]}${m[2]}`, year),
  },
  { pattern: /^前三季度(?:底|末)?$/, read: (_, year) => quarters("13", year) },
  {
    pattern: new RegExp(`^第?(${QUARTER}(?:[、,和至到-]${QUARTER})*)个?季度(?:底|末|内|完成|末前|底前)?$`),
    read: (m, year) => quarters(m[1]!, year),
  },
  {
    pattern: new RegExp(`^第?(${QUARTER})个?季度(?:之?前|以前)(?:完成)?$`),
    read: (m, year) => {
      const quarter = quarterNumber(m[1]!);
      return { first: null, last: monthEnd(year, quarter * 3), otherReading: monthEnd(year, quarter * 3 - 3) };
    },
  },
  { pattern: new RegExp(`^上半年(?:底|末)?${BY}$`), read: (_, year) => span(year, 1, year, 6) },
  { pattern: new RegExp(`^下半年(?:底|末)?${BY}$`), read: (_, year) => span(year, 7, year, 12) },
  { pattern: new RegExp(`^(?:全年|年内|本年度?内?|年度|当年)${BY}$`), read: (_, year) => span(year, 1, year, 12) },
  { pattern: new RegExp(`^(?:年终|年底|年末|底|末)${BY}$`), read: (_, year) => month(year, 12) },
  { pattern: new RegExp(`^年中${BY}$`), read: (_, year) => month(year, 6) },
  { pattern: new RegExp(`^年初${BY}$`), read: (_, year) => month(year, 3) },
  { pattern: new RegExp(`^${BY}$`), read: (_, year) => span(year, 1, year, 12) },
];

function readDated(text: string, year: number | null): DeadlineReading | null {
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (iso)
    return dated(iso[3] ? day(Number(iso[1]), Number(iso[2]), Number(iso[3])) : month(Number(iso[1]), Number(iso[2])));
  const own =
    /^(?:(?:从|自)?(?:即日|现在|印发之日|发文之日)起)?(?:到|至|于|在|力争|确保|-)?(?:(\d{4})年(?:度)?|(今年|本年)|(明年|次年)|(去年))?(.*)$/.exec(
      text,
    )!;
  const given =
    own[1] !== undefined ? Number(own[1]) : year === null ? null : own[3] ? year + 1 : own[4] ? year - 1 : year;
  const rest = own[5]!;
  if (rest === "" && !own[1] && !own[2] && !own[3]) return null;
  for (const form of FORMS) {
    const match = form.pattern.exec(rest);
    if (!match) continue;
    return given === null ? { ok: false, reason: "noYear" } : dated(form.read(match, given));
  }
  return null;
}

function dated(found: Dated): DeadlineReading {
  if (found.last === null) return { ok: false, reason: "noSuchDay" };
  const deadline: Deadline = { kind: "day", first: found.first, last: found.last };
  return found.otherReading ? { ok: true, deadline, otherReading: found.otherReading } : { ok: true, deadline };
}

function day(year: number, month: number, dayOfMonth: number): Dated {
  return { first: null, last: calendarDay(year, month, dayOfMonth) };
}

function month(year: number, number: number): Dated {
  return { first: null, last: number >= 1 && number <= 12 ? monthEnd(year, number) : null };
}

function span(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Dated {
  if (firstMonth < 1 || firstMonth > 12 || lastMonth < 1 || lastMonth > 12) return { first: null, last: null };
  const wraps = firstYear === lastYear && lastMonth < firstMonth;
  return { first: monthStart(firstYear, firstMonth), last: monthEnd(wraps ? lastYear + 1 : lastYear, lastMonth) };
}

function quarters(text: string, year: number): Dated {
  const named = [...text.matchAll(new RegExp(QUARTER, "g"))].map((match) => quarterNumber(match[0]));
  return span(year, Math.min(...named) * 3 - 2, year, Math.max(...named) * 3);
}

function quarterNumber(text: string): number {
  return "一二三四".includes(text) ? "一二三四".indexOf(text) + 1 : Number(text);
}

const DASHES = /[—–~～―－]+/g;

/** Half-width, no white space, one dash, Chinese month numbers as digits. */
function simplify(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u3000]+/g, "")
    .replace(DASHES, "-")
    .replace(/^[::,,;;((]+|[。;;,,))]+$/g, "")
    .replace(/(十[一二]?|[一二三四五六七八九])(?=月)/g, (month) => String(readChineseInteger(month)));
}
