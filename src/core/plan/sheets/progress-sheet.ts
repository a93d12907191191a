import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import { addHeading, addParagraph, paintHead } from "../../sheets/result-frame";
import { area, SheetCanvas } from "../../sheets/sheet-canvas";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { wrappedHeight } from "../../sheets/text-width";
import type { CalendarDay } from "../../values/period";
import type { Plan, PlanTask } from "../plan";
import { namesUnit, unitsOf } from "../same-unit";
import { taskState, type StateContext, type TaskState } from "../task-state";
import { barOf, monthOf, monthSpan, type MonthSpan } from "./month-grid";
import { addNotes, addPlanTitle, printPlan } from "./plan-frame";
import type { PlanTexts } from "./plan-texts";
import { BAR_FILLS, STATE_LOOKS, STATE_ORDER } from "./state-looks";

const LEFT = [7, 34, 26, 15, 12] as const;
const STATE_COL = 4;
const MONTH_WIDTH = 5;

interface Frame {
  readonly canvas: SheetCanvas;
  readonly texts: PlanTexts;
  readonly context: StateContext;
  readonly span: MonthSpan;
}

/**
 * 计划进度: the tasks with their states in words and colours, a month grid with bars in cells and the present month marked, one
 * block a campaign or section, and at the foot the states by unit.
 */
export function progressSheet(plan: Plan, context: StateContext, texts: PlanTexts): SheetSpec {
  const year = plan.year ?? Number(context.today.slice(0, 4));
  const span = monthSpan(plan.tasks, year);
  const months = span.last - span.first + 1;
  const canvas = new SheetCanvas([...LEFT, ...Array<number>(months).fill(MONTH_WIDTH)].map((width) => ({ width })));
  const frame = { canvas, texts, context, span };
  addPlanTitle(canvas, texts.titles.progress(plan.title), texts.titles.line(context.today, context.nearDays));
  addParagraph(canvas, stateCounts(plan.tasks, context, texts));
  const head = addHead(frame, year);
  for (const [block, tasks] of blocks(plan.tasks)) {
    addHeading(canvas, `${block}(${tasks.length})`);
    for (const task of tasks) addTaskRow(frame, task);
  }
  if (plan.tasks.length === 0) addParagraph(canvas, texts.noTasks);
  addUnits(frame, plan.tasks);
  addNotes(canvas, [...texts.notes, texts.gridNote]);
  return canvas.finish({
    name: texts.sheets.progress,
    tabColor: TAB_COLORS.result,
    frozen: { rows: head + 1, cols: 2 },
    print: printPlan(canvas, [head, head], texts.sheets.progress),
  });
}

function addHead({ canvas, texts, context, span }: Frame, year: number): number {
  const { heads } = texts;
  const months = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  const names = months.map((month) => texts.month(Math.floor(month / 12), (month % 12) + 1, month >= (year + 1) * 12));
  const head = canvas.add([heads.number, heads.task, heads.units, heads.deadline, heads.state, ...names], 34);
  paintHead(canvas, head, head);
  const now = monthOf(context.today) - span.first;
  if (now >= 0 && now < months.length) {
    const col = LEFT.length + now;
    canvas.paint(area(head, col, head, col), { fill: PALETTE.rule, color: PALETTE.paper });
  }
  return head;
}

function addTaskRow({ canvas, texts, context, span }: Frame, task: PlanTask): void {
  const state = taskState(task, context);
  const units = [...task.leadUnits.map((unit) => `${unit}${texts.lead}`), ...task.units].join("、");
  const wraps = [
    [task.title, LEFT[1]],
    [units, LEFT[2]],
    [task.deadlineText ?? "", LEFT[3]],
  ] as const;
  const row = canvas.add(
    [task.number, task.title, units, task.deadlineText ?? texts.noDeadline, stateText(state, texts)],
    Math.max(22, wrappedHeight(wraps, 10)),
  );
  canvas.paint(area(row, 0, row, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line, wrap: true });
  canvas.paint(area(row, 0, row, 0), { horizontal: "center" });
  canvas.paint(area(row, STATE_COL, row, STATE_COL), { ...STATE_LOOKS[state], horizontal: "center" });
  const bar = barOf(task, span);
  if (bar) {
    const [left, right] = [LEFT.length + bar.first - span.first, LEFT.length + bar.last - span.first];
    canvas.paint(area(row, left, row, right), { fill: BAR_FILLS[state] });
  }
  if (task.place.cell) canvas.link(row, 1, task.place.cell, texts.source(task.number));
}

function stateText(state: TaskState, texts: PlanTexts): string {
  return `${texts.mark[state]} ${texts.state[state]}`.trim();
}

function stateCounts(tasks: readonly PlanTask[], context: StateContext, texts: PlanTexts): string {
  const counts = countStates(tasks, context);
  const parts = STATE_ORDER.filter((state) => counts[state] > 0).map(
    (state) => `${stateText(state, texts)} ${counts[state]}`,
  );
  return [`${texts.heads.total} ${tasks.length}`, ...parts].join("    ");
}

/** How many tasks stand in each state. */
export function countStates(tasks: readonly PlanTask[], context: StateContext): Readonly<Record<TaskState, number>> {
  const counts: Record<TaskState, number> = {
    done: 0,
    onTime: 0,
    nearDue: 0,
    overdue: 0,
    standing: 0,
    waiting: 0,
    unknown: 0,
  };
  for (const task of tasks) counts[taskState(task, context)]++;
  return counts;
}

/** Tasks by campaign, or by section where there is none, in the plan's order. */
function blocks(tasks: readonly PlanTask[]): ReadonlyMap<string, readonly PlanTask[]> {
  const found = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const name = task.campaign
      ? campaignName(task.campaign.name, task.campaign.first, task.campaign.last)
      : task.section;
    found.set(name, [...(found.get(name) ?? []), task]);
  }
  return found;
}

function campaignName(name: string, first: CalendarDay, last: CalendarDay): string {
  return `${name} ${first.slice(0, 7)}—${last.slice(0, 7)}`;
}

/** One line a unit: how many tasks it leads or shares, by state. */
function addUnits({ canvas, texts, context }: Frame, tasks: readonly PlanTask[]): void {
  const units = unitsOf(tasks);
  if (units.length === 0) return;
  addHeading(canvas, texts.byUnit);
  const lines = units
    .map((unit) => ({ unit, own: tasks.filter((task) => namesUnit(task, unit)) }))
    .map(({ unit, own }) => ({ unit, own, counts: countStates(own, context) }))
    .sort(
      (a, b) =>
        b.counts.overdue - a.counts.overdue || b.counts.nearDue - a.counts.nearDue || b.own.length - a.own.length,
    );
  for (const { unit, own, counts } of lines) {
    const late = counts.overdue > 0 ? "overdue" : counts.nearDue > 0 ? "nearDue" : "onTime";
    const words = STATE_ORDER.filter((state) => counts[state] > 0).map(
      (state) => `${stateText(state, texts)} ${counts[state]}`,
    );
    const row = canvas.add([{ number: String(own.length) }, unit, words.join("  ")], 20);
    canvas.merge(area(row, 2, row, canvas.lastCol));
    canvas.paint(area(row, 0, row, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
    canvas.paint(area(row, 0, row, 0), { horizontal: "center" });
    canvas.paint(area(row, 1, row, 1), STATE_LOOKS[late]);
  }
}
