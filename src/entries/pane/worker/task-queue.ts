import { HostError } from "../../../host/host-error";

/** Somebody who does one task at a time, and can only be stopped altogether. */
export interface Doer {
  run(name: string, input: unknown): Promise<unknown>;
  stop(): void;
}

interface Job {
  readonly name: string;
  readonly input: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Hands tasks to a doer one after another, in the order in which they came. A computation hears nothing while it runs: the way to
 * cancel it is to stop its doer and to start another. Whoever waits behind it is not touched by that.
 */
export class TaskQueue {
  private doer: Doer | null = null;
  private current: Job | null = null;
  private waiting: Job[] = [];

  /** @param start called when a doer is first needed, and anew after one was stopped */
  constructor(private readonly start: () => Doer) {}

  /** Rejects with `cancelled` as soon as the signal says so, whether the task waits or runs. */
  run(name: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new HostError("cancelled"));
      const job: Job = { name, input, resolve, reject };
      const onAbort = () => this.cancel(job);
      signal?.addEventListener("abort", onAbort, { once: true });
      this.waiting.push(job);
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    const job = this.waiting.shift();
    if (!job) return;
    this.current = job;
    this.doer ??= this.start();
    this.doer.run(job.name, job.input).then(
      (result) => this.finish(job, () => job.resolve(result)),
      (error: unknown) => this.finish(job, () => job.reject(error)),
    );
  }

  /** A doer that was stopped may still answer: nobody listens any more. */
  private finish(job: Job, settle: () => void): void {
    if (this.current !== job) return;
    this.current = null;
    settle();
    this.next();
  }

  private cancel(job: Job): void {
    if (this.current === job) {
      this.doer?.stop();
      [this.doer, this.current] = [null, null];
    } else if (this.waiting.includes(job)) {
      this.waiting = this.waiting.filter((other) => other !== job);
    } else return;
    job.reject(new HostError("cancelled"));
    this.next();
  }
}
