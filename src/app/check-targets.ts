import type { Finding } from "../core/finding";
import type { TargetCheck } from "../core/scoring/assessment";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import { assessWorkbook, type AssessRequest } from "./assess-workbook";

/** Which targets are reached, for the county and for every unit, with what is off. Writes nothing. */
export async function checkTargets(
  host: WorkbookHost,
  request: AssessRequest = {},
  options: HostOptions = {},
): Promise<{ readonly targets: readonly TargetCheck[]; readonly findings: readonly Finding[] }> {
  const { assessment } = await assessWorkbook(host, request, options);
  return { targets: assessment.targets, findings: assessment.findings };
}
