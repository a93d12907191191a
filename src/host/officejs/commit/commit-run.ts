import { HostError } from "../../host-error";
import type { Commit, HostOptions } from "../../workbook-host";
import { rehashInputs } from "../reading/read-snapshot";
import type { OwnWrites } from "../own-writes";
import { readDirectory, type SheetDirectory } from "../reading/sheet-directory";
import type { Batch, ExcelSession } from "../session/excel-session";
import type { SyncMeter } from "../session/sync-meter";
import { addSheets } from "./add-sheets";
import { planCommit, runTagOf, type CommitPlan } from "./commit-plan";
import { drawSheets } from "./draw-sheets";
import { putInPlace } from "./put-in-place";
import { readBack } from "./read-back";
import { removeSheets } from "./remove-sheets";
import { settle } from "./settle";
import { readTemporaryName } from "./temporary-names";

/**
 * Writes a commit: sheets under temporary names, written in chunks, read back, the inputs looked at once more, then one
 * batch that puts everything in place. Resolves only when all of it is there. Otherwise throws the HostError of what went
 * wrong, and the workbook is as it was; where even that could not be had, the error's facts say `leftovers`.
 */
export async function commitRun(
  session: ExcelSession,
  meter: SyncMeter,
  own: OwnWrites,
  commit: Commit,
  options: HostOptions,
): Promise<void> {
  const { signal } = options;
  if (commit.sheets.length === 0) throw new Error("expected at least one sheet to write");
  const before = await session.run((batch) => cleanDirectory(batch, own, commit.runId), { signal });
  const plan = planCommit(commit, before);
  own.note(plan.olds.map((old) => old.id));
  const written: { ids: readonly string[] } = { ids: [] };
  try {
    await write(session, meter, plan, before, options, written).finally(() => own.note(written.ids));
  } catch (error) {
    if ((await settled(session, plan, written.ids, error)) === "undone") throw error;
  }
}

/** The same run may have died here before: what it left would stand in the way of its names. */
async function cleanDirectory(batch: Batch, own: OwnWrites, runId: string): Promise<SheetDirectory> {
  const directory = await readDirectory(batch);
  const runTag = runTagOf(runId);
  const left = directory.sheets.filter((sheet) => readTemporaryName(sheet.name)?.runTag === runTag);
  const isStale = directory.marks.some((mark) => mark.kind === "was" && mark.runId === runId);
  if (left.length === 0 && !isStale) return directory;
  const ids = left.map((sheet) => sheet.id);
  own.note(ids);
  await removeSheets(batch, directory, ids, { runTag });
  return readDirectory(batch);
}

async function write(
  session: ExcelSession,
  meter: SyncMeter,
  plan: CommitPlan,
  before: SheetDirectory,
  options: HostOptions,
  written: { ids: readonly string[] },
): Promise<void> {
  const { signal, onProgress } = options;
  const added = await addSheets(session, plan, { signal });
  written.ids = added.ids;
  await drawSheets(session, meter, plan, added, options);
  await readBack(session, meter, plan, added, options);
  const hash = await rehashInputs(session, meter, { ...options, onProgress: undefined });
  if (hash !== plan.commit.inputsHash) throw await whatChanged(session, before);
  onProgress?.({ step: "finishing", done: 0, total: 1 });
  await putInPlace(session, plan, added, { signal });
  onProgress?.({ step: "finishing", done: 1, total: 1 });
}

/** A sheet that got another name meanwhile is named; any other change of the inputs is not told apart. */
async function whatChanged(session: ExcelSession, before: SheetDirectory): Promise<HostError> {
  const { sheets } = await session.run(readDirectory);
  for (const { id, name } of before.sheets) {
    const now = sheets.find((sheet) => sheet.id === id);
    if (now && now.name !== name) return new HostError("sheet-renamed", { sheet: name, now: now.name });
  }
  return new HostError("inputs-changed");
}

/** Where the clean-up fails too, people hear of the first failure, and that something was left behind. */
async function settled(session: ExcelSession, plan: CommitPlan, ids: readonly string[], error: unknown) {
  try {
    return await settle(session, plan, ids);
  } catch (second) {
    if (!(error instanceof HostError)) throw error;
    const reason = second instanceof HostError ? second.code : "unknown";
    throw new HostError(error.code, { ...error.facts, leftovers: reason }, { cause: error });
  }
}
