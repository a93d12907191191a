import { runsPageTexts as en } from "./en/runs-page-texts";
import type { Locale } from "./locale";
import { runsPageTexts as zh } from "./zh-CN/runs-page-texts";

/** The pane's page of earlier runs. */
export interface RunsPageTexts {
  readonly none: string;
  readonly run: (number: number) => string;
  readonly state: Readonly<Record<"draft" | "final", string>>;
  readonly corrects: (number: number) => string;
  readonly hasSheets: (count: number) => string;
  readonly noSheets: string;
  readonly remove: string;
  readonly removeAsk: (sheets: string) => string;
  readonly removeYes: string;
  readonly removed: (count: number) => string;
  readonly compare: string;
  readonly compareNote: string;
  readonly earlier: string;
  readonly later: string;
  readonly now: string;
  readonly same: string;
  readonly changed: (count: number) => string;
  readonly what: Readonly<Record<"rank" | "total" | "band" | "points" | "value" | "veto", string>>;
  readonly items: (count: number) => string;
  readonly nothing: string;
  readonly since: { readonly title: string; readonly changed: string; readonly same: string };
}

export function runsPageTexts(locale: Locale): RunsPageTexts {
  return locale === "zh-CN" ? zh : en;
}
