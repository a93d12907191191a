import type { HostOptions, WorkbookHost } from "../host/workbook-host";

/** True when the inputs are no longer those that a run was computed from. The hash is the truth; events are hints. */
export async function changedSinceRun(
  host: WorkbookHost,
  inputsHash: string,
  options: HostOptions = {},
): Promise<boolean> {
  const { hash } = await host.snapshot({ ...options, acceptManualCalculation: true });
  return hash !== inputsHash;
}
