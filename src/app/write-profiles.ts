import { PLAN_SHEET } from "../core/plan/plan-columns";
import { planFromGrids } from "../core/plan/plan-from-sheet";
import { profileSheet } from "../core/profiles/profile-sheet";
import { profileSources } from "../core/profiles/unit-profile";
import type { Assessment } from "../core/scoring/assessment";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import { freeSheetName } from "../core/sheets/sheet-names";
import { periodText, type CalendarDay } from "../core/values/period";
import type { HostOptions, WorkbookHost, WorkbookSnapshot } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { profileWords } from "../i18n/profile-texts";
import { assessWorkbook, inputGrids, type AssessRequest } from "./assess-workbook";

/** Whose profiles are drawn, and for which day the tasks' states are told. */
export interface ProfileRequest extends AssessRequest {
  readonly locale: Locale;
  /** Names of the roster: one gives a sheet of its own, several one sheet with all; null takes the whole roster. */
  readonly units: readonly string[] | null;
  readonly today: CalendarDay;
  /** Null or absent takes 考核设置. */
  readonly nearDays?: number | null;
}

/** The sheet 乡镇档案 as it would be written; nothing is written. */
export function profileSpec(snapshot: WorkbookSnapshot, assessment: Assessment, request: ProfileRequest): SheetSpec {
  const grids = inputGrids(snapshot);
  const own = grids.filter(({ sheet }) => sheet === PLAN_SHEET.name);
  const sources = profileSources(assessment, grids, own.length > 0 ? planFromGrids(own) : null);
  const { roster, settings } = assessment.method;
  const units = request.units ?? roster.map(({ name }) => name);
  const dated = { today: request.today, nearDays: request.nearDays ?? settings.watch.nearDays };
  return profileSheet(units, sources, dated, profileWords(request.locale));
}

/**
 * Writes 乡镇档案 (M23), in the place of the one of the same units that was written before; a sheet of the user's keeps its
 * name. Gives the sheet's name.
 */
export async function writeProfiles(
  host: WorkbookHost,
  request: ProfileRequest,
  options: HostOptions = {},
): Promise<string> {
  const { snapshot, assessment } = await assessWorkbook(host, request, options);
  const spec = profileSpec(snapshot, assessment, request);
  const runId = `profile-${spec.name}`;
  const own = snapshot.outlines.filter((outline) => outline.runId === runId).map(({ name }) => name);
  const taken = snapshot.outlines.map(({ name }) => name).filter((name) => !own.includes(name));
  const name = freeSheetName(spec.name, periodText(assessment.period), taken);
  const replaces = own.filter((before) => before === name);
  const commit = { runId, sheets: [{ ...spec, name }], inputsHash: snapshot.hash, replaces, journal: [] };
  await host.commit(commit, options);
  return name;
}
