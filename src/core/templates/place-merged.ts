import { freeSheetName } from "../sheets/sheet-names";
import type { SheetSpec } from "../sheets/sheet-spec";

/** Merged sheets under names that the workbook has free. */
export interface PlacedSheets {
  readonly sheets: readonly SheetSpec[];
  /** Sheets whose name was taken, with the name they got. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Names for merged sheets in a workbook that has sheets of its own: the source sheet's name where it is free, so that the method
 * reads the merged sheet at once; with the period behind it where the county has a sheet of that name, which is never written over.
 */
export function placeMerged(specs: readonly SheetSpec[], period: string, taken: readonly string[]): PlacedSheets {
  const sheets: SheetSpec[] = [];
  const renamed = new Map<string, string>();
  for (const spec of specs) {
    const name = freeSheetName(spec.name, period, [...taken, ...sheets.map((one) => one.name)]);
    if (name !== spec.name) renamed.set(spec.name, name);
    sheets.push({ ...spec, name });
  }
  return { sheets, renamed };
}
