import { homePageTexts as en } from "./en/home-page-texts";
import type { Locale } from "./locale";
import { homePageTexts as zh } from "./zh-CN/home-page-texts";

/** The pane's first page: what the program does, then the dashboard. */
export interface HomePageTexts {
  readonly title: string;
  readonly lines: readonly [string, string, string];
  readonly useThis: string;
  readonly openSample: string;
  readonly ranking: string;
  readonly top: string;
  readonly bottom: string;
  readonly rankingAll: string;
  readonly targets: string;
  readonly targetsNone: string;
  readonly targetsCount: (notReached: number, near: number, all: number) => string;
  readonly tasks: string;
  readonly tasksCount: (overdue: number, nearDue: number, day: string) => string;
  readonly tasksNone: string;
  readonly noPlan: string;
  readonly openPlan: string;
  readonly rectifications: string;
  readonly rectificationsCount: (overdue: number, open: number) => string;
  readonly rectificationsNone: string;
  readonly noLedger: string;
  readonly all: string;
  readonly county: string;
  readonly overdue: string;
  readonly open: string;
  readonly notReached: string;
  readonly units: (count: number) => string;
  readonly notFinished: string;
  readonly toScore: string;
}

export function homePageTexts(locale: Locale): HomePageTexts {
  return locale === "zh-CN" ? zh : en;
}
