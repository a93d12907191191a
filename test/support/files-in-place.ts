import type { FileWork } from "../../src/app/work/file-work";
import { FILE_TASKS, type FileAnswer } from "../../src/entries/pane/worker/file-tasks";
import { HostError } from "../../src/host/host-error";

/** The worker's own tasks, done here and now. */
export const filesInPlace: FileWork = {
  openReturn: async (file) => read(FILE_TASKS.openReturn(file)),
  openPlan: async (file) => read(FILE_TASKS.openPlan(file)),
  writeForm: async (form) => read(FILE_TASKS.writeForm(form)),
  pack: async (files) => read(FILE_TASKS.pack(files)),
};

function read<Result>(answer: FileAnswer<Result>): Result {
  if (answer.kind === "refused") throw new HostError(answer.code, answer.facts);
  return answer.result;
}
