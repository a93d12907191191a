import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import type { BothLanguages, MethodColumn } from "../method/method-column";
import type { MethodRow } from "../method/sheet-rows";
import type { Exact } from "../values/exact";
import type { CalendarDay } from "../values/period";
import type { LedgerQuotas } from "./ledger-quotas";

/** The ledgers 台账 that the product knows, each a sheet with its own reader, checks and measures. */
export type LedgerKind =
  | "rectification"
  | "supervision"
  | "projects"
  | "responsibility"
  | "visits"
  | "monthlyLists"
  | "households"
  | "villages";

/**
 * A ledger: the columns by which its sheet is known, what is checked in every row and over all rows, and the figures that it
 * gives for a unit. A criterion names such a figure as it names a column: `整改台账!销号率`.
 */
export interface Ledger<Key extends string = string> {
  readonly kind: LedgerKind;
  readonly name: string;
  readonly title: BothLanguages;
  readonly note: BothLanguages;
  readonly columns: readonly MethodColumn<Key>[];
  readonly measures: readonly LedgerMeasure<Key>[];
  readonly check: (rows: readonly LedgerRow<Key>[], context: LedgerContext) => readonly Finding[];
}

/** A figure of a ledger for one unit. */
export interface LedgerMeasure<Key extends string = string> {
  readonly name: string;
  readonly help: BothLanguages;
  /** Unit of measure; percentages are on 0-100. */
  readonly unit: string | null;
  /**
   * The unit's figure from its own rows, with the cells it hangs on. Null when the rows say nothing about it: a rate over
   * nothing is no rate.
   */
  readonly of: (rows: readonly LedgerRow<Key>[], context: LedgerContext) => Exact | null;
}

/** A row of a ledger and the unit of the roster that it belongs to; `unit` is null where the name is unknown or missing. */
export interface LedgerRow<Key extends string = string> {
  readonly cells: MethodRow<Key>;
  readonly unit: string | null;
  readonly place: CellPlace;
}

/** What a ledger is read against. */
export interface LedgerContext {
  readonly first: CalendarDay;
  /** The last day of the period: deadlines before it or on it are due. */
  readonly last: CalendarDay;
  /** All units of the roster, for who is missing. */
  readonly units: readonly string[];
  readonly quotas: LedgerQuotas;
}
