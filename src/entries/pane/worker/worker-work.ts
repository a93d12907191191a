import { wrap } from "comlink";
import type { CoreWork } from "../../../app/work/core-work";
import type { FileWork } from "../../../app/work/file-work";
import { reviveExacts } from "../../../core/values/revive-exact";
import { HostError } from "../../../host/host-error";
import type { FileAnswer } from "./file-tasks";
import { TaskQueue, type Doer } from "./task-queue";

interface Tasks {
  run(name: string, input: unknown): unknown;
}

/** The worker beside the page. It is started when it is first needed, and anew after a task in it was cancelled. */
export class WorkerWork implements FileWork {
  private readonly queue = new TaskQueue(startWorker);

  readonly work: CoreWork = async (name, input, signal) => (await this.run(name, input, signal)) as never;

  openReturn: FileWork["openReturn"] = async (file, signal) => read(await this.run("openReturn", file, signal));

  openPlan: FileWork["openPlan"] = async (file, signal) => read(await this.run("openPlan", file, signal));

  writeForm: FileWork["writeForm"] = async (form, signal) => read(await this.run("writeForm", form, signal));

  pack: FileWork["pack"] = async (files, signal) => read(await this.run("pack", files, signal));

  private async run(name: string, input: unknown, signal?: AbortSignal): Promise<never> {
    return reviveExacts(await this.queue.run(name, input, signal)) as never;
  }
}

function startWorker(): Doer {
  const worker = new Worker(new URL("./core-worker.ts", import.meta.url), { name: "core" });
  const tasks = wrap<Tasks>(worker);
  return { run: async (name, input) => tasks.run(name, input), stop: () => worker.terminate() };
}

function read<Result>(answer: FileAnswer<Result>): Result {
  if (answer.kind === "refused") throw new HostError(answer.code, answer.facts);
  return answer.result;
}
