import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import type { CalendarDay } from "../values/period";
import type { Deadline, DeadlineReading } from "./deadline";

/** A year's work plan 工作计划, as read from a document or from its sheet. */
export interface Plan {
  readonly title: string;
  /** The year that the plan is for, null when nothing says one. */
  readonly year: number | null;
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly PlanTarget[];
  /** A report's figures: what was planned, done and reached. */
  readonly figures: readonly PlanTarget[];
  /** What the document sets out besides tasks: stages, measures, mechanisms, campaigns. */
  readonly parts: readonly PlanPart[];
  readonly findings: readonly Finding[];
}

/** A task 任务 of the plan. */
export interface PlanTask {
  /** As the document numbers it: "7", "(三)", "(一)1". */
  readonly number: string;
  readonly section: string;
  readonly title: string;
  /** What is to be done, without the labels behind it. */
  readonly text: string;
  /** 牵头单位 */
  readonly leadUnits: readonly string[];
  /** 责任单位 */
  readonly units: readonly string[];
  /** 完成时限 as written, null when the task has none. */
  readonly deadlineText: string | null;
  readonly deadline: Deadline | null;
  /** 进度安排 */
  readonly schedule: readonly ScheduleStep[];
  /** The campaign 攻势/行动 that it belongs to. */
  readonly campaign: Campaign | null;
  /** Somebody marked it as done 已完成. */
  readonly isDone: boolean;
  /** The day of the event that the deadline counts from, once somebody wrote it down. */
  readonly eventDay: CalendarDay | null;
  readonly place: DocumentPlace;
}

/** A step of a schedule: what is due when. */
export interface ScheduleStep {
  readonly text: string;
  readonly timeText: string;
  readonly deadline: Deadline | null;
  /** How the time was read; null when the step has none. */
  readonly reading: DeadlineReading | null;
}

/** A span of months with a name, such as 冬季决战(11月-次年1月); its last months may lie in the next year. */
export interface Campaign {
  readonly name: string;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** A measurable aim in the plan's text. */
export interface PlanTarget {
  readonly name: string;
  readonly op: ">=" | "<=" | "=" | ">" | "<";
  /** A plain decimal, or the words of the bar it is held against, such as 全省平均值. */
  readonly value: string;
  readonly isRelative: boolean;
  /** Null for relative bars. */
  readonly unit: string | null;
  /** What the bar is a share of or grows from, such as 年度地方财政收入增量. */
  readonly base: string | null;
  /** The words it was read from. */
  readonly text: string;
  readonly deadlineText: string | null;
  readonly place: DocumentPlace;
}

export interface PlanPart {
  readonly kind: "stage" | "measure" | "mechanism" | "campaign" | "focus";
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly place: DocumentPlace;
}

/** Where in the document something stands: its line, from 1, and for a sheet its cell. */
export interface DocumentPlace {
  readonly line: number;
  readonly cell: CellPlace | null;
}
