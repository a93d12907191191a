import { findTables } from "../core/reading/find-tables";
import type { SheetTables } from "../core/reading/table";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";

/** What every sheet of the workbook holds, in sheet order. Looking needs no fresh calculation. */
export async function findWorkbookTables(
  host: WorkbookHost,
  options: HostOptions = {},
): Promise<readonly SheetTables[]> {
  const { grids } = await host.snapshot({ ...options, acceptManualCalculation: true });
  return grids.map((grid) => findTables(grid));
}
