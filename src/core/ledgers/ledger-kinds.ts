import type { Ledger } from "./ledger";
import { MONTHLY_LISTS } from "./monthly-lists";
import { PROJECTS } from "./projects";
import { RECTIFICATION } from "./rectification";
import { RESPONSIBILITY } from "./responsibility";
import { SUPERVISION } from "./supervision";
import { VISITS } from "./visits";

/** A ledger of any columns: what the registry holds. Readers go through `withLedger`, which gives the columns back. */
export type AnyLedger = (typeof LEDGERS)[number];

/** The ledgers of rows; registers of households and villages are scanned (scan-register). */
export const LEDGERS = [RECTIFICATION, SUPERVISION, PROJECTS, RESPONSIBILITY, VISITS, MONTHLY_LISTS] as const;

/** The ledger that a sheet's name names: 整改台账, 2020年整改台账. */
export function ledgerNamed(sheet: string): AnyLedger | null {
  return LEDGERS.find(({ name }) => sheet.replace(/\s/g, "").includes(name)) ?? null;
}

/** Calls back with the ledger and its own column type. */
export function withLedger<Result>(
  ledger: AnyLedger,
  read: <Key extends string>(ledger: Ledger<Key>) => Result,
): Result {
  return read(ledger as Ledger<string>);
}
