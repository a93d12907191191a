/** A period of assessment 考核期: a quarter, a half-year or a year. */
export type Period =
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: "year"; readonly year: number };

/** Stands where a method does not say which period it scores; a finding blocks then, and nobody prints it. */
export const UNKNOWN_PERIOD: Period = { kind: "year", year: 1 };

/** A calendar day as YYYY-MM-DD. Texts in this form sort as the days do. */
export type CalendarDay = string;

/** `2020Q2`, `2020H1` or `2020`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:Q([1-4])|H([12]))?$/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { kind: "quarter", year, quarter: Number(match[2]) as 1 | 2 | 3 | 4 };
  if (match[3]) return { kind: "half", year, half: Number(match[3]) as 1 | 2 };
  return { kind: "year", year };
}

/** The fixed text form of a period. @example periodText({ kind: "quarter", year: 2020, quarter: 2 }) // "2020Q2" */
export function periodText(period: Period): string {
  if (period.kind === "quarter") return `${period.year}Q${period.quarter}`;
  return period.kind === "half" ? `${period.year}H${period.half}` : `${period.year}`;
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  if (period.kind === "quarter") {
    return period.quarter === 1
      ? { kind: "quarter", year: period.year - 1, quarter: 4 }
      : { ...period, quarter: (period.quarter - 1) as 1 | 2 | 3 };
  }
  if (period.kind === "half") {
    return period.half === 1 ? { kind: "half", year: period.year - 1, half: 2 } : { ...period, half: 1 };
  }
  return { kind: "year", year: period.year - 1 };
}

/** The first and the last day of a period. */
export function periodDays(period: Period): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const [from, to] =
    period.kind === "quarter"
      ? [period.quarter * 3 - 2, period.quarter * 3]
      : period.kind === "half"
        ? [period.half * 6 - 5, period.half * 6]
        : [1, 12];
  const lastDay = to === 6 || to === 9 ? 30 : 31;
  return { first: `${period.year}-${pad(from)}-01`, last: `${period.year}-${pad(to)}-${lastDay}` };
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
