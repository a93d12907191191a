import { CORE_TASKS } from "./core-tasks";
import type { CoreWork } from "./core-work";

/** Does the core's tasks here and now, for the command line, the ribbon and tests. */
export const workInPlace: CoreWork = async (name, input) => {
  const task = CORE_TASKS[name] as (given: typeof input) => ReturnType<(typeof CORE_TASKS)[typeof name]>;
  return task(input);
};
