import type { WorkbookHost } from "../host/workbook-host";
import { type AssessedWorkbook, assessWorkbook, type AssessRequest } from "./assess-workbook";
import type { WorkOptions } from "./work/core-work";
import { writeResults, type WriteRequest, type WrittenRun } from "./write-results";

/** A scored workbook; `written` is null where a finding blocks: then nothing was written. */
export interface ScoredWorkbook extends AssessedWorkbook {
  readonly written: WrittenRun | null;
}

/** Reads, scores and writes in one go. */
export async function scoreWorkbook(
  host: WorkbookHost,
  request: AssessRequest & WriteRequest,
  options: WorkOptions = {},
): Promise<ScoredWorkbook> {
  const assessed = await assessWorkbook(host, request, options);
  const written = assessed.assessment.isComplete ? await writeResults(host, assessed, request, options) : null;
  return { ...assessed, written };
}
