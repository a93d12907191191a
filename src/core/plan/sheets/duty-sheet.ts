import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import { addParagraph, paintHead } from "../../sheets/result-frame";
import { area, SheetCanvas } from "../../sheets/sheet-canvas";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { wrappedHeight } from "../../sheets/text-width";
import { daysBetween } from "../../values/calendar-day";
import type { Plan, PlanTask } from "../plan";
import { roleIn } from "../same-unit";
import { dueDay, taskState, type StateContext } from "../task-state";
import { addNotes, addPlanTitle, printPlan } from "./plan-frame";
import type { PlanTexts } from "./plan-texts";
import { STATE_LOOKS, STATE_ORDER } from "./state-looks";

const WIDTHS = [7, 22, 34, 12, 18, 12, 14, 40] as const;

/** 责任清单: what one unit leads or shares, the most urgent first, with the days left and what comes next. */
export function dutySheet(plan: Plan, unit: string, context: StateContext, texts: PlanTexts): SheetSpec {
  const canvas = new SheetCanvas(WIDTHS.map((width) => ({ width })));
  const { heads } = texts;
  addPlanTitle(canvas, texts.titles.duties(unit, plan.title), texts.titles.line(context.today, context.nearDays));
  const head = canvas.add(
    [heads.number, heads.unit, heads.task, heads.role, heads.deadline, heads.state, heads.left, heads.next],
    28,
  );
  paintHead(canvas, head, head);
  const tasks = dutiesOf(plan, unit, context);
  for (const task of tasks) addDuty(canvas, task, unit, context, texts);
  if (tasks.length === 0) addParagraph(canvas, texts.noTasks);
  addNotes(canvas, texts.notes);
  return canvas.finish({
    name: `${texts.sheets.duties}·${unit}`.slice(0, 31),
    tabColor: TAB_COLORS.result,
    frozen: { rows: head + 1, cols: 3 },
    print: printPlan(canvas, [head, head], `${texts.sheets.duties} ${unit}`),
  });
}

/** A unit's tasks, the most urgent first. */
export function dutiesOf(plan: Plan, unit: string, context: StateContext): readonly PlanTask[] {
  const urgency = (task: PlanTask) => STATE_ORDER.indexOf(taskState(task, context));
  return plan.tasks
    .filter((task) => roleIn(task, unit) !== null)
    .map((task, index) => ({ task, index }))
    .sort((a, b) => urgency(a.task) - urgency(b.task) || a.index - b.index)
    .map(({ task }) => task);
}

function addDuty(canvas: SheetCanvas, task: PlanTask, unit: string, context: StateContext, texts: PlanTexts): void {
  const state = taskState(task, context);
  const due = dueDay(task);
  const next = nextStep(task, context);
  const wraps = [
    [task.section, WIDTHS[1]],
    [task.title, WIDTHS[2]],
    [next, WIDTHS[7]],
  ] as const;
  const row = canvas.add(
    [
      task.number,
      task.campaign?.name ?? task.section,
      task.title,
      roleIn(task, unit) === "lead" ? texts.leads : texts.responsible,
      task.deadlineText ?? texts.noDeadline,
      `${texts.mark[state]} ${texts.state[state]}`.trim(),
      due === null || state === "done" ? null : texts.daysLeft(daysBetween(context.today, due)),
      next === "" ? null : next,
    ],
    Math.max(22, wrappedHeight(wraps, 10)),
  );
  canvas.paint(area(row, 0, row, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line, wrap: true });
  for (const [from, to] of [
    [0, 0],
    [3, 6],
  ] as const)
    canvas.paint(area(row, from, row, to), { horizontal: "center" });
  canvas.paint(area(row, 5, row, 5), STATE_LOOKS[state]);
  if (task.place.cell) canvas.link(row, 2, task.place.cell, texts.source(task.number));
}

/** The first step of the schedule that is not over yet. */
function nextStep(task: PlanTask, context: StateContext): string {
  const step = task.schedule.find(({ deadline }) => deadline?.kind === "day" && deadline.last >= context.today);
  return step?.text ?? "";
}
