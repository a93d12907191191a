import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import { addParagraph, paintHead } from "../../sheets/result-frame";
import { area, SheetCanvas } from "../../sheets/sheet-canvas";
import type { SheetSpec, SpecCell, SpecValidation } from "../../sheets/sheet-spec";
import { wrappedHeight } from "../../sheets/text-width";
import type { Plan, PlanTask } from "../plan";
import { PLAN_SHEET, PLAN_STATES } from "../plan-columns";
import { dueDay } from "../task-state";
import { addPlanTitle, printPlan } from "./plan-frame";
import type { PlanTexts } from "./plan-texts";

type Key = (typeof PLAN_SHEET.columns)[number]["key"];

/** Rows below the last task that are ready for new ones. */
const SPARE_ROWS = 20;

/**
 * The sheet 工作计划 that people read and edit: one task a row, drop-downs for the state, dates checked. What is written here
 * reads back as the same tasks (planFromGrids).
 */
export function planSheet(plan: Plan, texts: PlanTexts): SheetSpec {
  const columns = PLAN_SHEET.columns;
  const canvas = new SheetCanvas(columns.map(({ width }) => ({ width })));
  addPlanTitle(canvas, plan.title === "" ? PLAN_SHEET.title.zh : plan.title, PLAN_SHEET.title.zh);
  const head = canvas.add(
    columns.map(({ header }) => header.zh),
    30,
  );
  paintHead(canvas, head, head);
  for (const task of plan.tasks) addTask(canvas, task);
  const last = canvas.nextRow - 1 + SPARE_ROWS;
  for (let row = canvas.nextRow; row <= last; row++) canvas.add([], 20);
  canvas.paint(area(head + 1, 0, last, canvas.lastCol), {
    borders: "grid",
    borderColor: PALETTE.line,
    wrap: true,
    unlocked: true,
  });
  addParagraph(canvas, `说明:${PLAN_SHEET.note.zh}`, { size: 9, quiet: true });
  const spec = canvas.finish({
    name: texts.sheets.plan,
    tabColor: TAB_COLORS.paper,
    frozen: { rows: head + 1, cols: 3 },
    print: printPlan(canvas, [head, head], texts.sheets.plan),
  });
  return { ...spec, validations: validations(head + 1, last) };
}

function addTask(canvas: SheetCanvas, task: PlanTask): void {
  const cells = PLAN_SHEET.columns.map(({ key }) => taskCell(task, key));
  const wraps = PLAN_SHEET.columns.map(({ width }, i) => [cellText(cells[i]!), width] as const);
  canvas.add(cells, Math.min(wrappedHeight(wraps, 10), 120));
}

function taskCell(task: PlanTask, key: Key): SpecCell {
  const due = dueDay(task);
  const cells: Readonly<Record<Key, SpecCell>> = {
    number: task.number,
    section: task.campaign ? task.campaign.name : task.section,
    title: task.title,
    text: task.text,
    lead: task.leadUnits.join("、"),
    units: task.units.join("、"),
    deadline: task.deadlineText,
    due: due === null || task.deadline?.kind === "afterEvent" ? null : { day: due },
    schedule: task.schedule.map((step) => step.text).join(";"),
    event: task.eventDay === null ? null : { day: task.eventDay },
    state: task.isDone ? PLAN_STATES[2] : null,
    note: null,
  };
  return cells[key] === "" ? null : cells[key];
}

function cellText(cell: SpecCell): string {
  return typeof cell === "string" ? cell : "";
}

function validations(top: number, bottom: number): readonly SpecValidation[] {
  return PLAN_SHEET.columns.flatMap((column, col): readonly SpecValidation[] => {
    const range = area(top, col, bottom, col);
    const prompt = { title: column.header.zh, text: column.help.zh };
    if (column.value === "day") {
      const error = { title: "不是日期", text: "请填写日期,如 2020-10-31。", style: "stop" } as const;
      return [{ range, rule: { kind: "date", min: "2000-01-01", max: "2099-12-31" }, prompt, error, allowBlank: true }];
    }
    if (column.choices.length === 0) return [];
    const error = { title: "请从列表选择", text: `只能填:${column.choices.join("、")}。`, style: "stop" } as const;
    return [{ range, rule: { kind: "list", source: column.choices }, prompt, error, allowBlank: true }];
  });
}
