import type { Grid } from "../core/grid";
import { gridOfTable } from "../core/plan/grid-of-table";
import type { Plan } from "../core/plan/plan";
import { planFromGrids } from "../core/plan/plan-from-sheet";
import { readPlan } from "../core/plan/read-plan";
import { taskState, type StateContext, type TaskState } from "../core/plan/task-state";

/** A plan as it comes to us: text with the tables that stand in it, or the sheets of a workbook. */
export type PlanDocument =
  | { readonly kind: "text"; readonly text: string; readonly tables: readonly (readonly (readonly string[])[])[] }
  | { readonly kind: "sheets"; readonly grids: readonly Grid[] };

/**
 * Reads a plan. Tasks in tables of a document stand behind those of its text; where the tables hold the tasks, the text is
 * not searched for tasks in vain.
 */
export function readPlanDocument(document: PlanDocument): Plan {
  if (document.kind === "sheets") return planFromGrids(document.grids);
  const fromText = readPlan(document.text);
  const tables = document.tables.map((rows, i) => gridOfTable(`表${i + 1}`, rows));
  const fromTables = planFromGrids(tables);
  if (fromTables.tasks.length === 0) return fromText;
  return {
    ...fromText,
    year: fromText.year ?? fromTables.year,
    tasks: [...fromText.tasks, ...fromTables.tasks],
    targets: [...fromText.targets, ...fromTables.targets],
    findings: [...fromText.findings.filter(({ code }) => code !== "plan.no-task"), ...fromTables.findings],
  };
}

/** Every task of a plan with its state on a day. */
export function tasksWithState(plan: Plan, context: StateContext) {
  return plan.tasks.map((task): { readonly task: Plan["tasks"][number]; readonly state: TaskState } => ({
    task,
    state: taskState(task, context),
  }));
}
