import type { tasksWithState } from "../../app/read-plan";
import type { Deadline } from "../../core/plan/deadline";
import type { Plan, PlanTarget } from "../../core/plan/plan";
import { dueDay, type TaskState } from "../../core/plan/task-state";

/** The plan as the command's one JSON document holds it, without what was written. */
export function planJson(plan: Plan, today: string, tasks: ReturnType<typeof tasksWithState>) {
  return {
    title: plan.title,
    year: plan.year,
    today,
    tasks: tasks.map(taskJson),
    targets: plan.targets.map(targetJson),
    figures: plan.figures.map(targetJson),
    parts: plan.parts.map(({ kind, number, title }) => ({ kind, number, title })),
  };
}

function taskJson({ task, state }: ReturnType<typeof tasksWithState>[number]) {
  const { number, section, title, leadUnits, units, deadlineText, deadline, schedule, campaign } = task;
  return {
    number,
    section,
    title,
    leadUnits,
    units,
    deadlineText,
    deadline: deadline?.kind === "day" ? deadline.last : null,
    standing: deadline?.kind === "standing",
    state: state satisfies TaskState,
    due: dueDay(task),
    event: eventOf(deadline),
    schedule: schedule.map((step) => ({ time: step.timeText, text: step.text, deadline: dayOf(step.deadline) })),
    campaign: campaign && { name: campaign.name, first: campaign.first, last: campaign.last },
    line: task.place.line,
  };
}

function dayOf(deadline: Deadline | null): string | null {
  return deadline?.kind === "day" ? deadline.last : null;
}

function eventOf(deadline: Deadline | null) {
  return deadline?.kind === "afterEvent"
    ? { name: deadline.event, months: deadline.months, days: deadline.days }
    : null;
}

/** A figure is a number; a bar that is another figure stays in its words. */
function targetJson({ name, op, value, isRelative, unit, base, text, deadlineText, place }: PlanTarget) {
  const figure = isRelative ? value : Number(value);
  return { name, op, value: figure, unit, base, text, deadlineText, line: place.line };
}
