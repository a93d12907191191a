import type { CellPlace } from "../../core/address";
import type { Grid } from "../../core/grid";
import type { LedgerQuotas } from "../../core/ledgers/ledger-quotas";
import { ledgerNamed } from "../../core/ledgers/ledger-kinds";
import { readLedger } from "../../core/ledgers/read-ledger";
import { dueDay as rectificationDue, RECTIFICATION, rectificationState } from "../../core/ledgers/rectification";
import type { AssessedUnit } from "../../core/method/method";
import { rosterIndex } from "../../core/names/roster-index";
import type { Plan } from "../../core/plan/plan";
import { PLAN_SHEET } from "../../core/plan/plan-columns";
import { planFromGrids } from "../../core/plan/plan-from-sheet";
import { dueDay, taskState, type TaskState } from "../../core/plan/task-state";
import { daysBetween } from "../../core/values/calendar-day";
import { periodDays, type CalendarDay, type Period } from "../../core/values/period";

export interface OverviewInput {
  readonly grids: readonly Grid[];
  readonly roster: readonly AssessedUnit[];
  readonly period: Period;
  readonly quotas: LedgerQuotas;
  readonly today: CalendarDay;
  /** A task is near due when at most this many days are left. */
  readonly nearDays: number;
}

/** What the leaders look at beside the ranking: the plan and the rectifications as they stand on a day. */
export interface Overview {
  /** The day that the states are told for. */
  readonly day: CalendarDay;
  /** Null when the workbook has no sheet 工作计划. */
  readonly plan: Plan | null;
  /** Every task of the plan, the most urgent first. */
  readonly tasks: readonly TaskLine[];
  /** Null when the workbook has no 整改台账. */
  readonly rectifications: readonly RectificationLine[] | null;
}

export interface TaskLine {
  readonly number: string;
  readonly title: string;
  readonly units: readonly string[];
  readonly state: TaskState;
  /** Days until it is due, negative when late; null when it has no day. */
  readonly left: number | null;
  readonly place: CellPlace | null;
}

/** A problem that is not cleared yet. */
export interface RectificationLine {
  readonly problem: string;
  readonly unit: string | null;
  readonly state: "overdue" | "open";
  readonly due: CalendarDay | null;
  readonly place: CellPlace;
}

/** Rectifications count as overdue by the period's last day, as the scores do; tasks by the day that is given. */
export function overviewOf(input: OverviewInput): Overview {
  const own = input.grids.filter(({ sheet }) => sheet === PLAN_SHEET.name);
  const plan = own.length > 0 ? planFromGrids(own) : null;
  const day = dayOf(input);
  const tasks = plan ? taskLines(plan, { ...input, today: day }) : [];
  return { day, plan, tasks, rectifications: rectificationLines(input) };
}

/** Today within the period's year; for the workbook of another year the period's last day, when its leaders looked at it. */
function dayOf({ today, period }: OverviewInput): CalendarDay {
  return today.startsWith(String(period.year)) ? today : periodDays(period).last;
}

const URGENCY: readonly TaskState[] = ["overdue", "nearDue", "waiting", "onTime", "standing", "unknown", "done"];

/** A plan's tasks with their states, the most urgent first. */
export function taskLines(plan: Plan, context: Pick<OverviewInput, "today" | "nearDays">): readonly TaskLine[] {
  return plan.tasks
    .map((task) => {
      const due = dueDay(task);
      return {
        number: task.number,
        title: task.title,
        units: [...task.leadUnits, ...task.units],
        state: taskState(task, context),
        left: due === null ? null : daysBetween(context.today, due),
        place: task.place.cell,
      };
    })
    .sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || (a.left ?? 1e6) - (b.left ?? 1e6));
}

function rectificationLines({ grids, roster, period, quotas }: OverviewInput): readonly RectificationLine[] | null {
  const grid = grids.find(({ sheet }) => ledgerNamed(sheet)?.kind === RECTIFICATION.kind);
  if (!grid) return null;
  const context = { ...periodDays(period), units: roster.map(({ name }) => name), quotas };
  return readLedger(grid, RECTIFICATION, rosterIndex(roster))
    .rows.flatMap((row) => {
      const state = rectificationState(row, context);
      if (state !== "overdue" && state !== "open") return [];
      const due = rectificationDue(row, context);
      const place = row.cells.place("problem");
      return [{ problem: row.cells.text("problem"), unit: row.unit, state, due, place } as const];
    })
    .sort((a, b) =>
      a.state === b.state ? ((a.due ?? "9") < (b.due ?? "9") ? -1 : 1) : a.state === "overdue" ? -1 : 1,
    );
}
