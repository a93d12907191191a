import type { Deadline } from "../../core/plan/deadline";
import type { PlanTarget } from "../../core/plan/plan";
import { dueDay, type StateContext, type TaskState } from "../../core/plan/task-state";
import { calendarDay } from "../../core/values/calendar-day";
import { readDayText } from "../../core/values/read-day-text";
import { readPlanDocument, tasksWithState } from "../../app/read-plan";
import { writeLedgerSheets } from "../../app/write-ledger-sheets";
import { planSheet } from "../../core/plan/sheets/plan-sheet";
import { progressSheet } from "../../core/plan/sheets/progress-sheet";
import type { Plan } from "../../core/plan/plan";
import type { Locale } from "../../i18n/locale";
import { planTexts } from "../../i18n/plan-texts";
import { type Answer, type CliContext, UsageError } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openDocument } from "./open-document";
import { openFile } from "./open-file";
import { saveFile } from "./save-file";
import { textTable } from "./text-table";
import { writeWorkbook } from "./write-workbook";

/** A task is near due from this many days before its last day. */
const NEAR_DAYS = 15;

/** `plan FILE [--today YYYY-MM-DD] [--out OUT.xlsx]`: the tasks, aims and faults of a plan, and how each task stands on the day. */
export async function planCommand(args: Arguments, { texts, locale }: CliContext): Promise<Answer> {
  const context: StateContext = { today: readToday(args, texts.wrongArgument), nearDays: NEAR_DAYS };
  const file = onlyFile(args, texts);
  const document = await openDocument(file);
  const plan = readPlanDocument(document);
  const sheets = args.options.out ? await writePlan(args.options.out, file, document.kind, plan, context, locale) : [];
  const tasks = tasksWithState(plan, context);
  const words = planTexts(locale);
  const json = {
    title: plan.title,
    year: plan.year,
    today: context.today,
    tasks: tasks.map(taskJson),
    targets: plan.targets.map(targetJson),
    figures: plan.figures.map(targetJson),
    parts: plan.parts.map(({ kind, number, title }) => ({ kind, number, title })),
    sheets,
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
  const written = sheets.length > 0 ? texts.written(args.options.out!, sheets) : "";
  const text = [
    plan.title,
    rows.length > 0 ? table : words.noTasks,
    findingsText(plan.findings, locale, texts),
    written,
  ];
  return { exit: 0, json, text: text.filter((part) => part !== "").join("\n\n") };
}

/**
 * From a document: a new workbook with 工作计划 and 计划进度. From a workbook: the same workbook with 计划进度 and the sheets of its
 * ledgers.
 */
async function writePlan(
  out: string,
  file: string,
  kind: "text" | "sheets",
  plan: Plan,
  context: StateContext,
  locale: Locale,
): Promise<readonly string[]> {
  if (kind === "text") {
    const sheets = [planSheet(plan, planTexts(locale)), progressSheet(plan, context, planTexts(locale))];
    await writeWorkbook(out, sheets);
    return sheets.map(({ name }) => name);
  }
  const { host, workbook } = await openFile(file);
  const names = await writeLedgerSheets(host, { locale, ...context });
  saveFile(out, workbook.save());
  return names;
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
