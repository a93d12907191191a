import type { CalendarDay } from "../core/values/period";
import { readRuns } from "../core/runs/read-runs";
import type { RunRecord } from "../core/runs/run-record";
import type { WorkbookHost } from "../host/workbook-host";
import { type AssessedWorkbook, assessWorkbook, type AssessRequest, inputGrids } from "./assess-workbook";
import { workOf, type WorkOptions } from "./work/core-work";
import type { Overview } from "./work/overview";
import type { SheetSurvey } from "./work/survey";

export interface ReadRequest extends AssessRequest {
  readonly today: CalendarDay;
  /** A task is near due from this many days before its last day; null or absent takes 考核设置. */
  readonly nearDays?: number | null;
}

/** Everything that the pane shows of a workbook at one moment. */
export interface WorkbookReading extends AssessedWorkbook {
  readonly survey: readonly SheetSurvey[];
  readonly overview: Overview;
  /** The runs of the journal, oldest first. */
  readonly runs: readonly RunRecord[];
}

/** Reads the workbook, scores it and looks over its sheets, its plan and its rectifications. Writes nothing. */
export async function readWorkbook(
  host: WorkbookHost,
  request: ReadRequest,
  options: WorkOptions = {},
): Promise<WorkbookReading> {
  const assessed = await assessWorkbook(host, request, options);
  const grids = inputGrids(assessed.snapshot);
  const { roster, settings } = assessed.assessment.method;
  const { period } = assessed.assessment;
  const work = await workOf(options);
  const { quotas, watch } = settings;
  const { today } = request;
  const nearDays = request.nearDays ?? watch.nearDays;
  const survey = await work("survey", { grids, roster }, options.signal);
  const overview = await work("overview", { grids, roster, period, quotas, today, nearDays }, options.signal);
  return { ...assessed, survey, overview, runs: readRuns(grids).runs };
}
