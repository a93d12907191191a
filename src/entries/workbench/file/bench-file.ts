import type { WorkbookModel } from "../../../host/embedded/model/workbook-model";
import { changesOf } from "../../../host/embedded/transfer/model-changes";
import { ReceivedModel } from "../../../host/embedded/transfer/received-model";
import { FileWorker } from "./held-in-worker";

/** How far the opening of a file is: 0 to 1 once its content comes over, null while it is being read. */
export type Progress = (part: number | null) => void;

/**
 * A file that is open on the page. The worker beside the page holds the file itself, reads it and saves it; the page has the
 * workbook that people and the pane change.
 */
export class BenchFile {
  private constructor(
    readonly name: string,
    private readonly worker: FileWorker,
    private readonly received: ReceivedModel,
    private readonly looks: number,
  ) {}

  /**
   * Opens a file of any format that the package layer reads. Rejects with the `HostError` of a refused file, or with "cancelled"
   * as soon as the signal says so.
   */
  static async open(name: string, bytes: ArrayBuffer, progress: Progress, signal: AbortSignal): Promise<BenchFile> {
    const worker = new FileWorker(signal);
    const received = new ReceivedModel();
    progress(null);
    let answer = await worker.ask({ kind: "open", name, bytes }, [bytes]);
    while (answer.kind === "slice") {
      received.take(answer.slice);
      if (answer.total > 0) progress(answer.done / answer.total);
      answer = await worker.ask({ kind: "next" });
    }
    worker.keep();
    return new BenchFile(name, worker, received, received.model.styles.size);
  }

  get model(): WorkbookModel {
    return this.received.model;
  }

  /** The bytes of the .xlsx with every change in it; nothing of the original is lost. */
  async save(): Promise<ArrayBuffer> {
    const changes = changesOf(this.model, this.received.places, this.looks);
    const answer = await this.worker.ask({ kind: "save", changes });
    if (answer.kind !== "saved") throw new Error(`Expected the saved file, got ${answer.kind}`);
    return answer.bytes;
  }

  /** Lets go of the file. */
  close(): void {
    this.worker.end();
  }
}
