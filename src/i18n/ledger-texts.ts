import type { LedgerTexts } from "../core/ledgers/sheets/ledger-texts";
import { ledgerTexts as english } from "./en/ledger-texts";
import type { Locale } from "./locale";
import { ledgerTexts as chinese } from "./zh-CN/ledger-texts";

/** The words of the ledger's sheets in a language. */
export function ledgerTexts(locale: Locale): LedgerTexts {
  return locale === "en" ? english : chinese;
}
