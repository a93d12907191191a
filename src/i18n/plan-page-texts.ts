import { planPageTexts as en } from "./en/plan-page-texts";
import type { Locale } from "./locale";
import { planPageTexts as zh } from "./zh-CN/plan-page-texts";

/** The pane's page of the work plan. */
export interface PlanPageTexts {
  readonly intro: string;
  readonly paste: string;
  readonly open: string;
  readonly read: string;
  readonly reading: string;
  readonly found: (tasks: number, targets: number, findings: number) => string;
  readonly tasks: string;
  readonly targets: string;
  readonly findings: string;
  readonly line: (line: number) => string;
  readonly lead: (units: string) => string;
  readonly units: (units: string) => string;
  readonly deadline: (deadline: string) => string;
  readonly write: string;
  readonly willWrite: (tasks: number) => string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly again: string;
  readonly current: string;
  readonly state: (day: string) => string;
  readonly count: (state: string, count: number) => string;
  readonly progress: string;
  readonly duties: string;
  readonly unit: string;
  readonly noTasks: string;
  readonly newPlan: string;
  readonly onlyUrgent: string;
}

export function planPageTexts(locale: Locale): PlanPageTexts {
  return locale === "zh-CN" ? zh : en;
}
