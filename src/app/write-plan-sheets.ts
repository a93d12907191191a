import type { Plan } from "../core/plan/plan";
import { dutySheet } from "../core/plan/sheets/duty-sheet";
import { planSheet } from "../core/plan/sheets/plan-sheet";
import { progressSheet } from "../core/plan/sheets/progress-sheet";
import type { StateContext } from "../core/plan/task-state";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import { HostError } from "../host/host-error";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { planTexts } from "../i18n/plan-texts";

/** Runs of this name hold the sheets that are drawn from the plan; they replace each other. */
const RUN = "plan";

/** Writes the plan as the sheet 工作计划, which is the user's from then on. Refuses where there is one already. */
export async function writePlanSheet(
  host: WorkbookHost,
  plan: Plan,
  locale: Locale,
  options: HostOptions = {},
): Promise<string> {
  const spec = planSheet(plan, planTexts(locale));
  const look = { ...options, acceptManualCalculation: true };
  const snapshot = await host.snapshot(look);
  if (snapshot.outlines.some(({ name }) => name === spec.name)) throw new HostError("name-taken", { sheet: spec.name });
  const commit = { runId: RUN, sheets: [spec], inputsHash: snapshot.hash, replaces: [], journal: [], handOver: true };
  await host.commit(commit, look);
  return spec.name;
}

/** Writes 计划进度: where every task stands on the day. */
export function writeProgress(
  host: WorkbookHost,
  plan: Plan,
  context: StateContext,
  locale: Locale,
  options: HostOptions = {},
): Promise<string> {
  return writeDrawn(host, progressSheet(plan, context, planTexts(locale)), options);
}

/** Writes 责任清单 of one unit. */
export function writeDuties(
  host: WorkbookHost,
  plan: Plan,
  unit: string,
  context: StateContext,
  locale: Locale,
  options: HostOptions = {},
): Promise<string> {
  return writeDrawn(host, dutySheet(plan, unit, context, planTexts(locale)), options);
}

/** A drawn sheet takes the place of the one that was drawn before; a sheet of the user's of that name stops it. */
async function writeDrawn(host: WorkbookHost, spec: SheetSpec, options: HostOptions): Promise<string> {
  const look = { ...options, acceptManualCalculation: true };
  const { outlines, hash } = await host.snapshot(look);
  const before = outlines.find(({ name }) => name === spec.name);
  if (before && before.runId === null) throw new HostError("name-taken", { sheet: spec.name });
  const runId = `${RUN}-${spec.name}`;
  await host.commit(
    { runId, sheets: [spec], inputsHash: hash, replaces: before ? [spec.name] : [], journal: [] },
    look,
  );
  return spec.name;
}
