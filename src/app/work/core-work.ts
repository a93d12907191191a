import type { HostOptions } from "../../host/workbook-host";
import type { CoreTasks } from "./core-tasks";

/** Does a task of the core: in a worker where the page must stay alive, in place everywhere else. */
export type CoreWork = <Name extends keyof CoreTasks>(
  name: Name,
  input: Parameters<CoreTasks[Name]>[0],
  signal?: AbortSignal,
) => Promise<ReturnType<CoreTasks[Name]>>;

/** How a command runs: what the host takes, and who does the thinking. */
export interface WorkOptions extends HostOptions {
  /** Absent does the work in place. */
  readonly work?: CoreWork;
}

/** The worker that the options name, else the work done in place; its code is only loaded when it is needed. */
export async function workOf({ work }: WorkOptions): Promise<CoreWork> {
  return work ?? (await import("./work-in-place")).workInPlace;
}
