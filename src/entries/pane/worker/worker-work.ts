import { wrap, type Remote } from "comlink";
import type { CoreWork } from "../../../app/work/core-work";
import type { FileWork } from "../../../app/work/file-work";
import { reviveExacts } from "../../../core/values/revive-exact";
import { HostError } from "../../../host/host-error";
import type { FileAnswer } from "./file-tasks";

interface Tasks {
  run(name: string, input: unknown): unknown;
}

/** The worker beside the page. It is started when it is first needed, and anew after it was stopped. */
export class WorkerWork implements FileWork {
  private worker: Worker | null = null;
  private tasks: Remote<Tasks> | null = null;
  private readonly waiting = new Set<(error: HostError) => void>();

  /** A task of the core. Cancelling ends the worker, because a computation hears nothing while it runs. */
  readonly work: CoreWork = async (name, input, signal) => (await this.run(name, input, signal)) as never;

  async openReturn(file: Parameters<FileWork["openReturn"]>[0]): ReturnType<FileWork["openReturn"]> {
    return read((await this.run("openReturn", file)) as FileAnswer<Awaited<ReturnType<FileWork["openReturn"]>>>);
  }

  async openPlan(file: Parameters<FileWork["openPlan"]>[0]): ReturnType<FileWork["openPlan"]> {
    return read((await this.run("openPlan", file)) as FileAnswer<Awaited<ReturnType<FileWork["openPlan"]>>>);
  }

  private run(name: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    if (signal?.aborted) throw new HostError("cancelled");
    const tasks = this.started();
    return new Promise((resolve, reject) => {
      const stop = () => this.stop();
      this.waiting.add(reject);
      signal?.addEventListener("abort", stop);
      const settle = () => {
        this.waiting.delete(reject);
        signal?.removeEventListener("abort", stop);
      };
      tasks.run(name, input).then(
        (result) => (settle(), resolve(reviveExacts(result))),
        (error: unknown) => (settle(), reject(error)),
      );
    });
  }

  private started(): Remote<Tasks> {
    if (this.tasks) return this.tasks;
    this.worker = new Worker(new URL("./core-worker.ts", import.meta.url), { name: "core" });
    this.tasks = wrap<Tasks>(this.worker);
    return this.tasks;
  }

  /** Everybody who waits for the worker hears that it was cancelled. */
  private stop(): void {
    this.worker?.terminate();
    [this.worker, this.tasks] = [null, null];
    for (const reject of [...this.waiting]) reject(new HostError("cancelled"));
    this.waiting.clear();
  }
}

function read<Result>(answer: FileAnswer<Result>): Result {
  if (answer.kind === "refused") throw new HostError(answer.code, answer.facts);
  return answer.result;
}
