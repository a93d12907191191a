import type { WorkbookHost } from "../../host/workbook-host";

/** The way to the workbook through Office.js; the adapter's code is loaded once, when it is first asked for. */
export function excelHost(): () => Promise<WorkbookHost> {
  let host: Promise<WorkbookHost> | null = null;
  return () => (host ??= load());
}

async function load(): Promise<WorkbookHost> {
  const { OfficeJsHost } = await import("../../host/officejs/office-js-host");
  return new OfficeJsHost(Excel);
}
