import { readMethod } from "../core/method/read-method";
import { carryRows } from "../core/templates/carry-rows";
import type { MergeResult } from "../core/templates/merge-returns";
import { placeMerged } from "../core/templates/place-merged";
import { repointCriteria, type Repointed } from "../core/templates/repoint-criteria";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { inputGrids } from "./assess-workbook";
import { collectedSheets } from "./collect-returns";

export interface AddedSheets {
  readonly sheets: readonly string[];
  /** Cells of the method that still name the county's own sheet of that name; empty where the merged sheets stand in for it. */
  readonly toRepoint: readonly Repointed[];
}

/**
 * Adds merged sheets to the open workbook as source sheets of the user's, never over one that is there. A sheet whose name is free
 * is read by the method at once; for the others, `repointTo` has to change the cells that name them.
 */
export async function addMerged(
  host: WorkbookHost,
  result: MergeResult,
  locale: Locale,
  options: HostOptions = {},
): Promise<AddedSheets> {
  const snapshot = await host.snapshot({ ...options, acceptManualCalculation: true });
  const taken = snapshot.outlines.map(({ name }) => name);
  const grids = inputGrids(snapshot);
  const { method } = readMethod(grids, { suffix: null, period: null });
  const specs = collectedSheets(carryRows(result, method, grids), locale);
  const { sheets, renamed } = placeMerged(specs, result.template.period, taken);
  const commit = { runId: "merge", sheets, inputsHash: snapshot.hash, replaces: [], journal: [], handOver: true };
  await host.commit(commit, { ...options, acceptManualCalculation: true });
  return { sheets: sheets.map(({ name }) => name), toRepoint: repointCriteria(method, grids, renamed) };
}

/** Makes the method read the merged sheets: changes the cells that were shown to the user, and no other. */
export async function repointTo(
  host: WorkbookHost,
  cells: readonly Repointed[],
  options: HostOptions = {},
): Promise<void> {
  const edits = cells.map(({ place, was, write }) => ({ place, was, cell: write }));
  if (edits.length > 0) await host.editCells(edits, options);
}
