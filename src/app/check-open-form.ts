import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import { checkForm } from "./collect-returns";

/** Checks the workbook that is open as a filled form; null when it is none. */
export async function checkOpenForm(
  host: WorkbookHost,
  options: HostOptions = {},
): Promise<ReturnType<typeof checkForm>> {
  const { grids } = await host.snapshot({ ...options, acceptManualCalculation: true });
  return checkForm(grids, "");
}
