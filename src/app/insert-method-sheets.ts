import { METHOD_SHEETS, methodSheetSpecs } from "../core/method/method-sheet-specs";
import { methodSheetName, type MethodSheetKind } from "../core/method/method-column";
import { proposeRoster } from "../core/names/propose-roster";
import { findTables } from "../core/reading/find-tables";
import type { Period } from "../core/values/period";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { inputGrids } from "./assess-workbook";

/** What the new method sheets begin with. */
export interface InsertRequest {
  readonly locale: Locale;
  readonly county?: string;
  readonly period?: Period | null;
  readonly suffix?: string | null;
}

/**
 * Adds the method sheets that the workbook lacks, ready to be filled in, with the township names that its tables show. They
 * belong to the user from then on. Gives the names of the new sheets; none where all are there.
 */
export async function insertMethodSheets(
  host: WorkbookHost,
  request: InsertRequest,
  options: HostOptions = {},
): Promise<readonly string[]> {
  const snapshot = await host.snapshot({ ...options, acceptManualCalculation: true });
  const suffix = request.suffix ?? null;
  const names = new Set(snapshot.outlines.map(({ name }) => name));
  const existing = METHOD_SHEETS.filter((sheet) => names.has(methodSheetName(sheet.name, suffix)));
  const grids = inputGrids(snapshot);
  const units = proposeRoster(grids.map((grid) => ({ grid, tables: findTables(grid).tables })));
  const kinds: readonly MethodSheetKind[] = existing.map(({ kind }) => kind);
  const sheets = methodSheetSpecs({ ...request, suffix, units, existing: kinds, locale: request.locale });
  if (sheets.length === 0) return [];
  const commit = { runId: "init", sheets, inputsHash: snapshot.hash, replaces: [], journal: [], handOver: true };
  await host.commit(commit, { ...options, acceptManualCalculation: true });
  return sheets.map(({ name }) => name);
}
