import { expose } from "comlink";
import { CORE_TASKS } from "../../../app/work/core-tasks";
import { reviveExacts } from "../../../core/values/revive-exact";
import { FILE_TASKS } from "./file-tasks";

/** What the worker can be asked for: a task by its name, with its one input. */
const TASKS = { ...CORE_TASKS, ...FILE_TASKS } as unknown as Readonly<Record<string, (input: unknown) => unknown>>;

expose({ run: (name: string, input: unknown): unknown => TASKS[name]!(reviveExacts(input)) });
