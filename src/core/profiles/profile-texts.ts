import type { CalendarDay } from "../values/period";

/** The words of 乡镇档案 beside those of the score, plan and ledger sheets. */
export interface ProfileTexts {
  readonly sheet: string;
  readonly title: (unit: string) => string;
  readonly line: (period: string, today: CalendarDay) => string;
  readonly parts: Readonly<
    Record<"scores" | "figures" | "tasks" | "rectifications" | "duties", (count: number) => string>
  >;
  readonly heads: Readonly<
    Record<
      | "item"
      | "value"
      | "target"
      | "points"
      | "full"
      | "lost"
      | "ledger"
      | "figure"
      | "measure"
      | "task"
      | "role"
      | "deadline"
      | "state"
      | "problem"
      | "village"
      | "person"
      | "department"
      | "duty",
      string
    >
  >;
  /** How the unit stands in one line. */
  readonly standing: (facts: StandingFacts) => string;
  readonly noScore: string;
  readonly nobody: string;
  readonly empty: string;
  readonly source: string;
  readonly notes: readonly string[];
}

export interface StandingFacts {
  readonly rank: string | null;
  readonly of: number;
  readonly total: string | null;
  readonly full: string;
  readonly band: string | null;
  readonly previousRank: string | null;
  readonly targets: number;
  readonly reached: number;
  readonly vetoes: readonly string[];
}
