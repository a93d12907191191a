import type { Finding } from "../core/finding";
import { readMethod } from "../core/method/read-method";
import { checkArithmetic } from "../core/reading/arithmetic/check-arithmetic";
import { findTables } from "../core/reading/find-tables";
import { readingContext } from "../core/reading/reading-context";
import type { SheetTables } from "../core/reading/table";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";

/** What a sheet holds, with the sums and shares in it that do not agree. */
export interface CheckedSheet extends SheetTables {
  readonly arithmetic: readonly Finding[];
}

/**
 * What every sheet of the workbook holds, in sheet order, read with what the workbook says itself: its roster and what the
 * office confirmed on 数据对照. Looking needs no fresh calculation.
 */
export async function findWorkbookTables(
  host: WorkbookHost,
  options: HostOptions = {},
): Promise<readonly CheckedSheet[]> {
  const { grids } = await host.snapshot({ ...options, acceptManualCalculation: true });
  const { method } = readMethod(grids, { suffix: null, period: null });
  const names = method.roster.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const { context } = readingContext(grids, names);
  return grids.map((grid) => {
    const found = findTables(grid, context);
    return { ...found, arithmetic: found.tables.flatMap((table) => checkArithmetic(grid, table)) };
  });
}
