import type { CalendarDay } from "../../values/period";
import type { TaskState } from "../task-state";

/** The words of the plan's sheets, in one language. */
export interface PlanTexts {
  readonly sheets: { readonly plan: string; readonly progress: string; readonly duties: string };
  readonly titles: {
    readonly progress: (plan: string) => string;
    readonly duties: (unit: string, plan: string) => string;
    /** The line under a title: the day it shows, how many days count as near. */
    readonly line: (today: CalendarDay, nearDays: number) => string;
  };
  readonly heads: {
    readonly number: string;
    readonly task: string;
    readonly units: string;
    readonly deadline: string;
    readonly state: string;
    readonly role: string;
    readonly left: string;
    readonly unit: string;
    readonly total: string;
    readonly next: string;
  };
  readonly month: (year: number, month: number, isNextYear: boolean) => string;
  readonly state: Readonly<Record<TaskState, string>>;
  /** A sign before the state, so that it shows without colour. */
  readonly mark: Readonly<Record<TaskState, string>>;
  readonly lead: string;
  readonly leads: string;
  readonly responsible: string;
  readonly noDeadline: string;
  readonly daysLeft: (days: number) => string;
  readonly byUnit: string;
  readonly noTasks: string;
  readonly notes: readonly string[];
  /** What the bars of the month grid mean. */
  readonly gridNote: string;
  readonly source: (number: string) => string;
  readonly planNote: string;
}
