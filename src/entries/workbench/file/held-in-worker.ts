import { HostError } from "../../../host/host-error";
import type { FileAnswer, FileRequest } from "./file-messages";

/** The worker of one file. It answers one question at a time, and ends with the signal until the file is kept. */
export class FileWorker {
  private readonly worker = new Worker(new URL("./file-worker.ts", import.meta.url), { name: "file" });
  private reject: ((error: Error) => void) | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private isEnded = false;
  private isKept = false;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener("abort", this.end);
    if (signal.aborted) this.end();
  }

  /** Rejects with the `HostError` of a refused file, or with "cancelled" when the worker was ended. */
  ask(request: FileRequest, transfer: Transferable[] = []): Promise<FileAnswer> {
    const answer = this.last.then(() => this.askNow(request, transfer));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** From now on only `end` ends it. */
  keep(): void {
    this.isKept = true;
    this.signal.removeEventListener("abort", this.end);
  }

  readonly end = (): void => {
    this.isEnded = true;
    this.worker.terminate();
    this.reject?.(new HostError("cancelled"));
  };

  private askNow(request: FileRequest, transfer: Transferable[]): Promise<FileAnswer> {
    if (this.isEnded) throw new HostError("cancelled");
    return new Promise((resolve, reject) => {
      this.reject = reject;
      this.worker.onerror = ({ message }) => reject(new Error(message));
      this.worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
        if (data.kind === "refused") reject(new HostError(data.code, data.facts));
        else if (data.kind === "failed") reject(new Error(data.message));
        else return resolve(data);
        if (!this.isKept) this.end();
      };
      this.worker.postMessage(request, transfer);
    });
  }
}
