import { parsePlace, type CellPlace } from "../core/address";
import type { WorkbookHost } from "../host/workbook-host";

/** Shows a cell to the user; takes a place or its text such as `'社保'!F7`. Throws on a text that is no address. */
export async function goToCell(host: WorkbookHost, where: CellPlace | string): Promise<void> {
  const place = typeof where === "string" ? parsePlace(where) : where;
  if (place === null) throw new Error(`expected an address with its sheet, got "${String(where)}"`);
  await host.select(place);
}
