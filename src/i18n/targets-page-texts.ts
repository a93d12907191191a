import { targetsPageTexts as en } from "./en/targets-page-texts";
import type { Locale } from "./locale";
import { targetsPageTexts as zh } from "./zh-CN/targets-page-texts";

/** The pane's page of targets. */
export interface TargetsPageTexts {
  readonly summary: (reached: number, near: number, notReached: number, unknown: number) => string;
  readonly onlyMissed: string;
  readonly byIndicator: string;
  readonly county: string;
  readonly target: (bar: string) => string;
  readonly gap: (gap: string) => string;
  readonly state: Readonly<Record<"reached" | "near" | "notReached" | "unknown", string>>;
  readonly unit: string;
  readonly value: string;
  readonly gapHead: string;
  readonly stateHead: string;
  readonly none: string;
  readonly noTargets: string;
  readonly counts: (notReached: number, near: number, all: number) => string;
  readonly write: string;
  readonly writing: string;
  readonly written: string;
}

export function targetsPageTexts(locale: Locale): TargetsPageTexts {
  return locale === "zh-CN" ? zh : en;
}
