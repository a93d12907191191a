import type { QuotaKey } from "../../ledgers/ledger-quotas";

/** One row of 考核设置. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly name: string;
  readonly words: readonly string[];
  /** What stands there when the sheet is new; also what a blank means. */
  readonly preset: string;
  readonly choices: readonly string[];
  readonly help: string;
  readonly helpEn: string;
}

export type SettingKey =
  | ("title" | "county" | "office" | "period" | "digits" | "rounding" | "ties" | "tieBreakers" | "notApplicable")
  | ("missing" | "band" | "vetoEffect" | "bonusCap" | "deductionCap" | "averageIncludesSelf")
  | ("averageIncludesVetoed" | "nearMargin" | "fullTotal" | "comprehensiveWeight" | "composition" | "previousResult")
  | QuotaKey;
