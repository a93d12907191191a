import type { Grid } from "../core/grid";
import type { Plan } from "../core/plan/plan";
import { planFromGrids } from "../core/plan/plan-from-sheet";
import { planFromText } from "../core/plan/plan-from-text";
import { taskState, type StateContext, type TaskState } from "../core/plan/task-state";

/** A plan as it comes to us: text with the tables that stand in it, or the sheets of a workbook. */
export type PlanDocument =
  | { readonly kind: "text"; readonly text: string; readonly tables: readonly (readonly (readonly string[])[])[] }
  | { readonly kind: "sheets"; readonly grids: readonly Grid[] };

/** Reads a plan, from the text of a document with the tables in it, or from the sheets of a workbook. */
export function readPlanDocument(document: PlanDocument): Plan {
  return document.kind === "sheets" ? planFromGrids(document.grids) : planFromText(document.text, document.tables);
}

/** Every task of a plan with its state on a day. */
export function tasksWithState(plan: Plan, context: StateContext) {
  return plan.tasks.map((task): { readonly task: Plan["tasks"][number]; readonly state: TaskState } => ({
    task,
    state: taskState(task, context),
  }));
}
