import type { ProfileWords } from "../core/profiles/profile-sheet";
import { profileTexts as english } from "./en/profile-texts";
import { ledgerTexts } from "./ledger-texts";
import type { Locale } from "./locale";
import { planTexts } from "./plan-texts";
import { resultTexts } from "./result-texts";
import { profileTexts as chinese } from "./zh-CN/profile-texts";

/** The words of 乡镇档案 in a language, with those of the sheets whose parts it repeats. */
export function profileWords(locale: Locale): ProfileWords {
  const profile = locale === "en" ? english : chinese;
  return { profile, scores: resultTexts(locale), plan: planTexts(locale), ledgers: ledgerTexts(locale) };
}
