import type { Period } from "../../core/values/period";

/** The quarters, halves and the whole of the year of a period; nothing while no period is known. */
export function periodsToChoose(period: Period | null): readonly Period[] {
  if (period === null) return [];
  const { year } = period;
  return [
    ...([1, 2, 3, 4] as const).map((quarter) => ({ kind: "quarter", year, quarter }) as const),
    ...([1, 2] as const).map((half) => ({ kind: "half", year, half }) as const),
    { kind: "year", year },
  ];
}
