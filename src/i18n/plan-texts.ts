import type { PlanTexts } from "../core/plan/sheets/plan-texts";
import { planTexts as english } from "./en/plan-texts";
import type { Locale } from "./locale";
import { planTexts as chinese } from "./zh-CN/plan-texts";

/** The words of the plan's sheets in a language. */
export function planTexts(locale: Locale): PlanTexts {
  return locale === "en" ? english : chinese;
}
