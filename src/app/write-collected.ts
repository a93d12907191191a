import { freeSheetName } from "../core/sheets/sheet-names";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import type { MergeResult } from "../core/templates/merge-returns";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { collectedSheets } from "./collect-returns";

/**
 * Writes what was collected as new sheets that the method can read; they are the user's from then on. A sheet whose name is
 * taken gets another: nothing of the user's is ever written over. Gives the names.
 */
export async function writeCollected(
  host: WorkbookHost,
  result: MergeResult,
  locale: Locale,
  options: HostOptions = {},
): Promise<readonly string[]> {
  const look = { ...options, acceptManualCalculation: true };
  const { outlines, hash } = await host.snapshot(look);
  const taken = outlines.map(({ name }) => name);
  const sheets = withFreeNames(shownSheets(result, locale), taken);
  const commit = { runId: "collected", sheets, inputsHash: hash, replaces: [], journal: [], handOver: true };
  await host.commit(commit, look);
  return sheets.map(({ name }) => name);
}

/** The form's hidden identity stays out: it would make the county's workbook look like a form. */
export function shownSheets(result: MergeResult, locale: Locale): readonly SheetSpec[] {
  return collectedSheets(result, locale).filter(({ visibility }) => visibility === "visible");
}

const MARK = "汇总";

function withFreeNames(sheets: readonly SheetSpec[], taken: readonly string[]): readonly SheetSpec[] {
  const used = [...taken];
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, MARK, used);
    used.push(name);
    return { ...sheet, name };
  });
}
