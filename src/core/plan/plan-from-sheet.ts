import type { Finding } from "../finding";
import type { Grid } from "../grid";
import { readRows } from "../method/match-headers";
import type { MethodRow } from "../method/sheet-rows";
import { checkTasks } from "./check-plan";
import type { Deadline } from "./deadline";
import { readStatedDeadline } from "./deadline-in-text";
import { halfWidth } from "./paragraphs";
import type { Plan, PlanTask } from "./plan";
import { PLAN_SHEET } from "./plan-columns";
import type { TaskReading } from "./read-tasks";
import { readLabels } from "./labels";
import { readTargets } from "./read-targets";
import { readSchedule } from "./schedule";
import { splitUnits } from "./split-units";

type Key = (typeof PLAN_SHEET.columns)[number]["key"];
type Row = MethodRow<Key>;

/**
 * The plan that stands in a workbook: the sheet 工作计划, or a plan table of the county's own, whose columns are known by
 * their headers. Sheets without a task column and one of units, deadline or schedule are no plans. Merged cells of the
 * section column count for every row they cover; a row with one filled cell names a section; a row that adds only units
 * belongs to the task above it.
 */
export function planFromGrids(grids: readonly Grid[]): Plan {
  const own = grids.filter((grid) => grid.sheet === PLAN_SHEET.name);
  const plans = (own.length > 0 ? own : grids).flatMap((grid) => planFromGrid(grid, null) ?? []);
  const targets = plans.flatMap((plan) => plan.targets);
  return {
    title: plans[0]?.title ?? "",
    year: plans.find((plan) => plan.year !== null)?.year ?? null,
    tasks: plans.flatMap((plan) => plan.tasks),
    targets,
    figures: [],
    parts: [],
    findings: plans.flatMap((plan) => plan.findings),
  };
}

/** The plan of one sheet or table, null for one that is no plan; `year` is its document's, for tables that name none. */
export function planFromGrid(grid: Grid, year: number | null): Plan | null {
  const findings: Finding[] = [];
  const rows = readRows<Key>(grid, PLAN_SHEET, findings);
  const known = rows[0];
  if (!known || !(["lead", "units", "deadline", "schedule"] as const).some((key) => known.knows(key))) return null;
  const ownYear = sheetYear(grid) ?? year;
  const tasks = readRowsAsTasks(rows, ownYear);
  if (tasks.length === 0) return null;
  return {
    title: sheetTitle(grid),
    year: ownYear,
    tasks: tasks.map(({ task }) => task),
    targets: tasks.flatMap(({ task }) => taskTargets(task)),
    figures: [],
    parts: [],
    findings: [...findings.filter((found) => found.severity !== "blocking"), ...checkTasks(tasks)],
  };
}

function readRowsAsTasks(rows: readonly Row[], year: number | null): readonly TaskReading[] {
  const tasks: TaskReading[] = [];
  let section = "";
  for (const row of rows) {
    if (row.has("section")) section = row.text("section");
    if (row.filled() === 1 && !row.has("units") && !row.has("lead")) {
      section = row.has("title") ? row.text("title") : row.anyText();
      continue;
    }
    const above = tasks.at(-1);
    if (row.has("title")) tasks.push(readTaskRow(row, section, year));
    else if (above && (row.has("units") || row.has("lead"))) tasks[tasks.length - 1] = addUnits(above, row);
  }
  return tasks;
}

function readTaskRow(row: Row, section: string, year: number | null): TaskReading {
  const text = (key: Key) => halfWidth(row.text(key)).replace(/\s*\n\s*/g, "");
  const inText = readLabels(text("text") || text("title"));
  const deadlineText = text("deadline") || inText.deadline;
  const reading = deadlineText === null || deadlineText === "" ? null : readStatedDeadline(deadlineText, year);
  const task: PlanTask = {
    number: row.text("number") || String(row.row + 1),
    section: section.replace(/\s+/g, ""),
    title: text("title"),
    text: text("text") || inText.text,
    leadUnits: splitUnits(row.text("lead") || inText.lead || ""),
    units: splitUnits(row.text("units") || inText.units || ""),
    deadlineText: deadlineText || null,
    deadline: dueOf(row) ?? (reading?.ok ? reading.deadline : null),
    schedule: readSchedule(text("schedule") || inText.schedule || "", year),
    campaign: null,
    isDone: /^(?:已完成|完成|已办结|办结|已销号|100%)$/.test(row.text("state")),
    eventDay: row.knows("event") ? row.day("event") : null,
    place: { line: row.row + 1, cell: row.place("title") },
  };
  return { node: null, task, labels: inText, deadline: dueOf(row) ? null : reading, isSaid: false };
}

function dueOf(row: Row): Deadline | null {
  const day = row.knows("due") && row.has("due") ? row.day("due") : null;
  return day === null ? null : { kind: "day", first: null, last: day };
}

function addUnits(above: TaskReading, row: Row): TaskReading {
  const units = [...new Set([...above.task.units, ...splitUnits(row.text("units"))])];
  const leadUnits = [...new Set([...above.task.leadUnits, ...splitUnits(row.text("lead"))])];
  return { ...above, task: { ...above.task, units, leadUnits } };
}

function taskTargets(task: PlanTask): Plan["targets"] {
  const node = {
    level: 1,
    number: task.number,
    ordinal: null,
    title: task.title,
    body: task.text,
    line: task.place.line,
    bodyLines: [task.place.line],
  };
  const root = {
    level: 0,
    number: "",
    ordinal: null,
    title: "",
    body: "",
    line: 1,
    bodyLines: [],
    children: [{ ...node, children: [] }],
  };
  return readTargets(root).map((target) => ({ ...target, place: task.place }));
}

function sheetTitle(grid: Grid): string {
  return (grid.texts[0] ?? []).find((text) => text.trim() !== "")?.replace(/\s+/g, "") ?? grid.sheet;
}

/** The year in the sheet's first rows or its name. */
function sheetYear(grid: Grid): number | null {
  const words = [...grid.texts.slice(0, 4).flat(), grid.sheet].join(" ");
  const year = /(?<!\d)(20\d{2})\s*年/.exec(words)?.[1];
  return year ? Number(year) : null;
}
