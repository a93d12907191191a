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

/** Words in a sheet's name that make it worth looking whether it is a ledger of that kind. */
const NAME_WORDS: readonly (readonly [RegExp, AnyLedger])[] = [
  [/整改(?:.*台账|台账|清单)|销号/, RECTIFICATION],
  [/督查|暗访|检查问题/, SUPERVISION],
  [/项目.*(?:台账|进度)/, PROJECTS],
  [/包抓|包村|联户/, RESPONSIBILITY],
  [/走访|帮扶台账/, VISITS],
  [/三单|晒单/, MONTHLY_LISTS],
];

/** The ledger that a sheet's name names: 整改台账, 2020年督查检查. Whether it is one its headers tell. */
export function ledgerNamed(sheet: string): AnyLedger | null {
  const name = sheet.replace(/\s/g, "");
  return NAME_WORDS.find(([words]) => words.test(name))?.[1] ?? null;
}

/** Calls back with the ledger and its own column type. */
export function withLedger<Result>(
  ledger: AnyLedger,
  read: <Key extends string>(ledger: Ledger<Key>) => Result,
): Result {
  return read(ledger as Ledger<string>);
}
