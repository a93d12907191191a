import { addDays, addMonths, daysBetween } from "../values/calendar-day";
import type { CalendarDay } from "../values/period";
import type { PlanTask } from "./plan";

/**
 * How a task stands on a day: 已完成, 按期推进, 临近到期, 已逾期, 长期坚持, 待事件发生. `unknown` when it has no time by which it is due.
 */
export type TaskState = "done" | "onTime" | "nearDue" | "overdue" | "standing" | "waiting" | "unknown";

export interface StateContext {
  readonly today: CalendarDay;
  /** A task is near due when at most this many days are left. */
  readonly nearDays: number;
}

/** What the state of a task hangs on. */
export type DatedTask = Pick<PlanTask, "deadline" | "schedule" | "isDone" | "eventDay">;

/**
 * The state of a task on a day. The last day still counts as in time. A task that waits for an event is due counted from the
 * day that the user gave for it. A task with a schedule and no deadline is due with its last step.
 *
 * @example taskState(dueBy("2020-03-31"), { today: "2020-04-01", nearDays: 15 }) // "overdue"
 */
export function taskState(task: DatedTask, context: StateContext): TaskState {
  if (task.isDone) return "done";
  if (task.deadline?.kind === "standing" || task.deadline?.kind === "recurring") return "standing";
  const due = dueDay(task);
  if (due === null) return task.deadline?.kind === "afterEvent" ? "waiting" : "unknown";
  const left = daysBetween(context.today, due);
  if (left < 0) return "overdue";
  return left <= context.nearDays ? "nearDue" : "onTime";
}

/** The last day that is still in time, null when there is none or it waits for its event. */
export function dueDay(task: DatedTask): CalendarDay | null {
  const { deadline } = task;
  if (deadline?.kind === "day") return deadline.last;
  if (deadline?.kind === "afterEvent") {
    return task.eventDay === null ? null : addDays(addMonths(task.eventDay, deadline.months), deadline.days);
  }
  if (deadline !== null) return null;
  const days = task.schedule.flatMap((step) => (step.deadline?.kind === "day" ? [step.deadline.last] : []));
  return days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest));
}
