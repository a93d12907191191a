import { HostError } from "../../host-error";
import { hostErrorOf } from "./host-error-of";
import type { SyncMeter } from "./sync-meter";

/** What a batch gets: Excel's request context, and the one way to send what has been queued. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Sends the queue. Throws a HostError when Excel refuses, does not answer in time, or the user has cancelled. */
  sync(): Promise<void>;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Waits for the user to leave the cell that is being edited, up to the time limit. */
  readonly waitForCellEdit?: boolean;
}

/** Every call to Excel goes through here: it has a time limit of our own, since `sync()` can hang for ever. */
export class ExcelSession {
  constructor(
    private readonly excel: typeof Excel,
    private readonly timeoutMs: number,
    private readonly meter: SyncMeter,
  ) {}

  /**
   * Runs `work` in an `Excel.run` of its own. Nothing that belongs to the context may leave `work`. After a failure the
   * queue is gone: a second try needs a second `run`.
   */
  run<T>(work: (batch: Batch) => Promise<T>, options: RunOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const fail = (error: unknown) => reject(hostErrorOf(error));
      const batchOf = (context: Excel.RequestContext): Batch => ({
        context,
        // A sync that hangs ends the run here; what Excel.run itself still waits for is nobody's business any more.
        sync: () => this.send(context, options.signal, fail),
      });
      const runOptions = { delayForCellEdit: options.waitForCellEdit ?? false };
      this.excel.run(runOptions, async (context) => work(batchOf(context))).then(resolve, fail);
    });
  }

  private async send(
    context: Excel.RequestContext,
    signal: AbortSignal | undefined,
    fail: (error: unknown) => void,
  ): Promise<void> {
    if (signal?.aborted) throw new HostError("cancelled");
    this.meter.count();
    let stop: (error: HostError) => void = fail;
    const stopped = new Promise<never>((_, reject) => {
      stop = (error) => {
        fail(error);
        reject(error);
      };
    });
    const timer = setTimeout(
      () => stop(new HostError("timed-out", { seconds: this.timeoutMs / 1000 })),
      this.timeoutMs,
    );
    const cancel = () => stop(new HostError("cancelled"));
    signal?.addEventListener("abort", cancel);
    await Promise.race([context.sync(), stopped]).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    });
  }
}
