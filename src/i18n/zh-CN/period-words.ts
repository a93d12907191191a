import type { Method } from "../../core/method/method";
import { periodDays, type CalendarDay, type Period } from "../../core/values/period";

const QUARTERS = ["一", "二", "三", "四"] as const;

/** A period as offices write it. @example periodWords({ kind: "quarter", year: 2020, quarter: 2 }) // "2020年第二季度" */
export function periodWords(period: Period): string {
  if (period.kind === "quarter") return `${period.year}年第${QUARTERS[period.quarter - 1]}季度`;
  return period.kind === "half" ? `${period.year}年${period.half === 1 ? "上" : "下"}半年` : `${period.year}年度`;
}

/** What is assessed: 乡镇, or what a further method's sheets are named after, such as 部门. */
export function unitWord({ suffix }: Pick<Method, "suffix">): string {
  return suffix ?? "乡镇";
}

/** A day. @example dayWords("2020-04-01") // "2020年4月1日" */
export function dayWords(day: CalendarDay): string {
  const [year, month, date] = day.split("-");
  return month === undefined || date === undefined ? day : `${year}年${Number(month)}月${Number(date)}日`;
}

/** The days of a period, the year said once. @example "2020年4月1日—6月30日" */
export function daysWords(period: Period): string {
  const { first, last } = periodDays(period);
  return `${dayWords(first)}—${dayWords(last).replace(/^\d+年/, "")}`;
}
