import { HostError } from "../../../host/host-error";
import { openWorkbook, type OpenedWorkbook } from "../../../host/embedded/package/open-workbook";
import { ChangeTaker } from "../../../host/embedded/transfer/apply-changes";
import { cellsIn, cellsOf, slicesOf, type ModelSlice } from "../../../host/embedded/transfer/model-slices";
import type { FileAnswer, FileRequest } from "./file-messages";

/** One file: it is opened here, its content goes to the page in slices, and it is saved here with the page's changes. */
class HeldFile {
  private readonly taker: ChangeTaker;
  private readonly slices: Generator<ModelSlice, void>;
  private readonly total: number;
  private done = 0;

  constructor(private readonly opened: OpenedWorkbook) {
    this.taker = new ChangeTaker(opened.model);
    this.slices = slicesOf(opened.model);
    this.total = cellsOf(opened.model);
  }

  next(): FileAnswer {
    const step = this.slices.next();
    if (step.done) return { kind: "whole" };
    this.done += cellsIn(step.value);
    return { kind: "slice", slice: step.value, done: this.done, total: this.total };
  }

  save(changes: Parameters<ChangeTaker["take"]>[0]): FileAnswer {
    this.taker.take(changes);
    // A copy: the file's own bytes stay here for the next save.
    const bytes = this.opened.save().slice().buffer as ArrayBuffer;
    return { kind: "saved", bytes };
  }
}

let held: HeldFile | null = null;

function answer(request: FileRequest): FileAnswer {
  if (request.kind === "open") held = new HeldFile(openWorkbook(new Uint8Array(request.bytes), request.name));
  if (!held) throw new Error("Expected a file to be opened first");
  return request.kind === "save" ? held.save(request.changes) : held.next();
}

/** A stranger's file may be refused; everything else that goes wrong is a mistake of ours and is told as one. */
function answerSafely(request: FileRequest): FileAnswer {
  try {
    return answer(request);
  } catch (error) {
    if (error instanceof HostError) return { kind: "refused", code: error.code, facts: error.facts };
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  const reply = answerSafely(data);
  self.postMessage(reply, { transfer: reply.kind === "saved" ? [reply.bytes] : [] });
};
