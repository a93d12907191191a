import { dayParts } from "../../values/calendar-day";
import type { CalendarDay } from "../../values/period";
import type { PlanTask } from "../plan";
import { dueDay } from "../task-state";

/** The months that a plan's grid shows, counted as year x 12 + month - 1. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** The plan's year, and the months of the next one that a task runs into. */
export function monthSpan(tasks: readonly PlanTask[], year: number): MonthSpan {
  const ends = tasks
    .flatMap((task) => [dueDay(task), task.campaign?.last ?? null])
    .flatMap((day) => (day ? [monthOf(day)] : []));
  const last = year * 12 + 11;
  return { first: year * 12, last: Math.min(Math.max(last, ...ends.filter((end) => end >= year * 12)), last + 6) };
}

/**
 * The months that a task's bar covers: from its start, or the plan's first month where the text gives none, to the month it
 * is due in; all months for a standing task; null for a task without a time.
 */
export function barOf(task: PlanTask, span: MonthSpan): MonthSpan | null {
  if (task.deadline?.kind === "standing" || task.deadline?.kind === "recurring") return span;
  const due = dueDay(task);
  if (due === null) return null;
  const starts = task.deadline?.kind === "day" ? task.deadline.first : null;
  const first = Math.max(starts ? monthOf(starts) : (firstStep(task) ?? span.first), span.first);
  const last = Math.min(monthOf(due), span.last);
  return last < first ? null : { first, last };
}

export function monthOf(day: CalendarDay): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

function firstStep(task: PlanTask): number | null {
  const starts = task.schedule.flatMap((step) =>
    step.deadline?.kind === "day" && step.deadline.first ? [monthOf(step.deadline.first)] : [],
  );
  return starts.length === 0 ? null : Math.min(...starts);
}
