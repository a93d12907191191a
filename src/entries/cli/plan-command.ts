import type { Deadline } from "../../core/plan/deadline";
import type { PlanTarget } from "../../core/plan/plan";
import { dueDay, type StateContext, type TaskState } from "../../core/plan/task-state";
import { calendarDay } from "../../core/values/calendar-day";
import { readDayText } from "../../core/values/read-day-text";
import { readPlanDocument, tasksWithState } from "../../app/read-plan";
import { planTexts as english } from "../../i18n/en/plan-texts";
import { planTexts as chinese } from "../../i18n/zh-CN/plan-texts";
import { type Answer, type CliContext, UsageError } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openDocument } from "./open-document";
import { textTable } from "./text-table";

/** A task is near due from this many days before its last day. */
const NEAR_DAYS = 15;

/** `plan FILE [--today YYYY-MM-DD]`: the tasks, aims and faults of a plan, and how each task stands on the day. */
export async function planCommand(args: Arguments, { texts, locale }: CliContext): Promise<Answer> {
  const context: StateContext = { today: readToday(args, texts.wrongArgument), nearDays: NEAR_DAYS };
  const plan = readPlanDocument(await openDocument(onlyFile(args, texts)));
  const tasks = tasksWithState(plan, context);
  const words = locale === "en" ? english : chinese;
  const json = {
    title: plan.title,
    year: plan.year,
    today: context.today,
    tasks: tasks.map(taskJson),
    targets: plan.targets.map(targetJson),
    figures: plan.figures.map(targetJson),
    parts: plan.parts.map(({ kind, number, title }) => ({ kind, number, title })),
    findings: findingsJson(plan.findings, locale),
  };
  const rows = tasks.map(({ task, state }) => [
    task.number,
    task.title,
    [...task.leadUnits.map((unit) => unit + words.lead), ...task.units].join("、"),
    task.deadlineText ?? words.noDeadline,
    words.state[state],
  ]);
  const { heads } = words;
  const table = textTable([[heads.number, heads.task, heads.units, heads.deadline, heads.state], ...rows]);
  const text = [plan.title, rows.length > 0 ? table : words.noTasks, findingsText(plan.findings, locale, texts)];
  return { exit: 0, json, text: text.filter((part) => part !== "").join("\n\n") };
}

function readToday({ options }: Arguments, wrong: (text: string) => string): string {
  if (options.today === undefined) {
    const now = new Date();
    return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  }
  const day = readDayText(options.today);
  if (day === null) throw new UsageError(wrong(`--today ${options.today}`));
  return day;
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
