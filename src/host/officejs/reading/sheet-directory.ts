import type { SheetVisibility } from "../../../core/grid";
import { readTemporaryName } from "../commit/temporary-names";
import type { Batch } from "../session/excel-session";
import { type OwnMark, readMark } from "./own-marks";

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Which sheets there are and whose they are, at one moment. */
export interface SheetDirectory {
  readonly sheets: readonly SheetEntry[];
  readonly marks: readonly OwnMark[];
  readonly isCalculating: boolean;
  readonly isManualCalculation: boolean;
}

/** One round trip. */
export async function readDirectory({ context, sync }: Batch): Promise<SheetDirectory> {
  const { worksheets, names, application } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  application.load("calculationState,calculationMode");
  await sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) })),
    marks: names.items.flatMap(({ name, formula }) => readMark(name, String(formula)) ?? []),
    isCalculating: application.calculationState !== "Done",
    isManualCalculation: application.calculationMode === "Manual",
  };
}

/** The run that wrote a sheet; null for a sheet of the user's. A journal belongs to no single run: its run is "journal". */
export function ownRunOf(sheet: string, marks: readonly OwnMark[]): string | null {
  const lower = sheet.toLowerCase();
  const mark = marks.find((one) => one.kind !== "was" && one.sheet?.toLowerCase() === lower);
  return mark === undefined ? null : mark.kind === "journal" ? "journal" : (mark as { readonly runId: string }).runId;
}

/** True for what this add-in wrote: results, the journal, and sheets that are still being written. */
export function isOurs(sheet: string, marks: readonly OwnMark[]): boolean {
  return ownRunOf(sheet, marks) !== null || readTemporaryName(sheet) !== null;
}

function visibilityOf(visibility: string): SheetVisibility {
  return visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible";
}
