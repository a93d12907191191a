import type { CalendarDay } from "../../values/period";
import type { LedgerQuotas } from "../ledger-quotas";
import type { RectificationState } from "../rectification";

/** The words of the sheets drawn from ledgers, in one language. */
export interface LedgerTexts {
  readonly names: {
    readonly clearance: string;
    readonly missing: string;
    readonly coverage: string;
    readonly spotCheck: string;
    readonly cadres: string;
    readonly unreported: string;
  };
  readonly titles: LedgerTexts["names"];
  readonly line: (first: CalendarDay, last: CalendarDay) => string;
  readonly heads: Readonly<Record<LedgerHead, string>>;
  readonly state: Readonly<Record<RectificationState, string>>;
  readonly mark: Readonly<Record<RectificationState, string>>;
  readonly all: string;
  readonly none: string;
  readonly empty: string;
  readonly source: string;
  readonly reported: string;
  readonly notReported: string;
  readonly daysLate: (days: number) => string;
  readonly notes: Readonly<Record<keyof LedgerTexts["names"], readonly string[]>>;
  readonly coverageQuotas: (quotas: LedgerQuotas) => string;
  readonly spotCheckLine: (percent: number, seed: string) => string;
}

export type LedgerHead =
  | "number"
  | "unit"
  | "village"
  | "villages"
  | "problem"
  | "source"
  | "leader"
  | "deadline"
  | "state"
  | "late"
  | "all"
  | "cleared"
  | "open"
  | "overdue"
  | "standing"
  | "rate"
  | "lacking"
  | "unreported"
  | "openItems"
  | "count"
  | "covered"
  | "uncovered"
  | "first"
  | "over"
  | "row"
  | "result"
  | "checker"
  | "person"
  | "role"
  | "households"
  | "problems"
  | "visits"
  | "month"
  | "plan"
  | "track"
  | "clear"
  | "department";
