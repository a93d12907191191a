import type { Progress } from "../host/workbook-host";
import type { TaskState } from "../core/plan/task-state";
import { paneTexts as en } from "./en/pane-texts";
import type { Locale } from "./locale";
import { paneTexts as zh } from "./zh-CN/pane-texts";

/** Words that several pages of the pane share. */
export interface PaneTexts {
  readonly goToCell: string;
  readonly goTo: (cell: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly back: string;
  readonly retry: string;
  readonly reading: string;
  readonly readWorkbook: string;
  /** What is being done, with how far it is. */
  readonly progress: (progress: Progress) => string;
  readonly changed: {
    readonly title: string;
    readonly what: string;
    readonly show: string;
    readonly same: string;
    readonly moved: (count: number) => string;
    readonly sameRanks: string;
    readonly rank: (before: string, after: string) => string;
    readonly total: (before: string, after: string) => string;
  };
  readonly noMethod: {
    readonly title: string;
    readonly what: string;
    readonly insert: string;
    readonly inserting: string;
  };
  readonly blocked: (count: number) => string;
  readonly more: (count: number) => string;
  readonly less: string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly half: (year: number, half: number) => string;
  readonly year: (year: number) => string;
  readonly taskState: Readonly<Record<TaskState, string>>;
  readonly daysLeft: (days: number) => string;
  readonly cell: (sheet: string, cell: string) => string;
}

export function paneTexts(locale: Locale): PaneTexts {
  return locale === "zh-CN" ? zh : en;
}
