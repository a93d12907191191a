import { describeResults } from "../core/sheets/describe-results";
import { RESULT_SHEETS } from "../core/sheets/sheet-names";
import { periodText } from "../core/values/period";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { resultTexts } from "../i18n/result-texts";
import { type AssessedWorkbook, assessWorkbook, type AssessRequest } from "./assess-workbook";

/** A check whose sheet was written; `sheet` is null where a finding blocks: then nothing was written. */
export interface WrittenTargets extends AssessedWorkbook {
  readonly sheet: string | null;
}

/** Target sheets that stand alone, not in a scoring run, belong to runs of this name. */
const RUN = "targets";

/**
 * Compares every figure with its target and writes the target sheet 指标达标 alone, in the place of the last one that was
 * written so; the target sheet of a scoring run stays with its run.
 */
export async function writeTargets(
  host: WorkbookHost,
  request: AssessRequest & { readonly locale: Locale },
  options: HostOptions = {},
): Promise<WrittenTargets> {
  const assessed = await assessWorkbook(host, request, options);
  const { assessment, snapshot } = assessed;
  if (!assessment.isComplete) return { ...assessed, sheet: null };
  const runId = `${RUN}-${periodText(assessment.period)}`;
  const own = snapshot.outlines.filter((outline) => outline.runId === runId).map(({ name }) => name);
  const taken = snapshot.outlines.map(({ name }) => name).filter((name) => !own.includes(name));
  const stamp = { runNumber: RUN, state: "draft", dataAsOf: null } as const;
  const specs = describeResults(assessment, stamp, taken, resultTexts(request.locale));
  const spec = specs[RESULT_SHEETS.indexOf("targets")]!;
  const replaces = own.filter((name) => name === spec.name);
  await host.commit({ runId, sheets: [spec], inputsHash: snapshot.hash, replaces, journal: [] }, options);
  return { ...assessed, sheet: spec.name };
}
