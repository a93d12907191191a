import { scorePageTexts as en } from "./en/score-page-texts";
import type { Locale } from "./locale";
import { scorePageTexts as zh } from "./zh-CN/score-page-texts";

/** The pane's scoring page. */
export interface ScorePageTexts {
  readonly score: string;
  readonly running: string;
  readonly ranking: string;
  readonly rank: string;
  readonly unit: string;
  readonly total: string;
  readonly band: string;
  readonly vetoed: string;
  readonly blocked: (count: number) => string;
}

export function scorePageTexts(locale: Locale): ScorePageTexts {
  return locale === "zh-CN" ? zh : en;
}
