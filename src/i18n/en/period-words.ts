import { periodDays, type CalendarDay, type Period } from "../../core/values/period";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** @example periodWords({ kind: "quarter", year: 2020, quarter: 2 }) // "2020 Q2" */
export function periodWords(period: Period): string {
  if (period.kind === "quarter") return `${period.year} Q${period.quarter}`;
  return period.kind === "half" ? `${period.year} H${period.half}` : `${period.year}`;
}

/** @example dayWords("2020-04-01") // "1 Apr 2020" */
export function dayWords(day: CalendarDay): string {
  const [year, month, date] = day.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined || date === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** @example "1 Apr 2020 – 30 Jun 2020" */
export function daysWords(period: Period): string {
  const { first, last } = periodDays(period);
  return `${dayWords(first)} – ${dayWords(last)}`;
}
