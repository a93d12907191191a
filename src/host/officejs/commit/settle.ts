import { HostError } from "../../host-error";
import { readDirectory, type SheetDirectory } from "../reading/sheet-directory";
import type { Batch, ExcelSession } from "../session/excel-session";
import type { CommitPlan } from "./commit-plan";
import { readTemporaryName } from "./temporary-names";
import { removeSheets } from "./remove-sheets";

/** How a commit that went wrong has ended. */
export type Settlement = "complete" | "undone";

/**
 * Brings a workbook back to a clean state after a failure, in a fresh context. Looks first: an error may come after
 * everything was done, and then the result is complete. Otherwise every trace of the commit goes, and the former results
 * get their names back. Throws when Excel does not let us; then the next start finds what is left.
 */
export function settle(session: ExcelSession, plan: CommitPlan, ids: readonly string[]): Promise<Settlement> {
  return session.run(
    async (batch) => {
      const directory = await readDirectory(batch);
      const isComplete =
        ids.length === plan.news.length && ids.every((id, index) => isInPlace(directory, id, plan, index));
      if (isComplete && (await journalIsWritten(batch, plan, ids))) {
        await removeSheets(batch, directory, leftOlds(plan, directory));
        return "complete";
      }
      await undo(batch, plan, directory, ids);
      return "undone";
    },
    { waitForCellEdit: true },
  );
}

function isInPlace(directory: SheetDirectory, id: string, plan: CommitPlan, index: number): boolean {
  const { finalName, spec } = plan.news[index]!;
  return directory.sheets.some(
    (sheet) => sheet.id === id && sheet.name === finalName && sheet.visibility === spec.visibility,
  );
}

/** The last rows of the journal are the commit's own. */
async function journalIsWritten({ context, sync }: Batch, plan: CommitPlan, ids: readonly string[]): Promise<boolean> {
  const rows = plan.commit.journal;
  if (rows.length === 0) return true;
  const id = plan.journal?.id ?? ids[plan.news.findIndex((one) => one.isJournal)]!;
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("values");
  await sync();
  const last = used.isNullObject ? [] : used.values.slice(-rows.length);
  return rows.every((row, index) => row.every((text, col) => String(last[index]?.[col] ?? "") === text));
}

function leftOlds(plan: CommitPlan, directory: SheetDirectory): string[] {
  const ids = new Set(plan.olds.map((old) => old.id));
  return directory.sheets.filter((sheet) => ids.has(sheet.id)).map((sheet) => sheet.id);
}

/** Deletes what the commit added, gives the former results their names back, and looks whether it worked. */
async function undo(batch: Batch, plan: CommitPlan, directory: SheetDirectory, ids: readonly string[]): Promise<void> {
  const ours = directory.sheets.filter((sheet) => ids.includes(sheet.id) || isOfRun(sheet.name, plan.runTag));
  const removed = ours.filter((sheet) => !plan.olds.some((old) => old.id === sheet.id));
  const lost = plan.olds.filter((old) => !directory.sheets.some((sheet) => sheet.id === old.id));
  if (lost.length > 0) throw new HostError("read-back-differs", { sheet: lost[0]!.name });
  await removeSheets(
    batch,
    directory,
    removed.map((sheet) => sheet.id),
    plan,
  );
}

function isOfRun(name: string, runTag: string): boolean {
  const temporary = readTemporaryName(name);
  return temporary?.kind === "new" && temporary.runTag === runTag;
}
