import { HostError } from "../../host-error";
import { readDirectory, type SheetDirectory } from "../reading/sheet-directory";
import type { Batch } from "../session/excel-session";
import { runTagOf } from "./commit-plan";
import { readTemporaryName } from "./temporary-names";

/** A former result that waits under a temporary name for a commit that died. */
interface Waiting {
  readonly id: string;
  readonly formerName: string;
}

/**
 * Deletes sheets of ours by their ids, with their marks. Former results that a dead commit had moved aside get their names
 * back where the name is free by then; otherwise their successor is there and they go as well. Looks afterwards whether all
 * of it happened.
 *
 * @param only takes back just this commit's former results; all of them when left out
 */
export async function removeSheets(
  batch: Batch,
  directory: SheetDirectory,
  ids: readonly string[],
  only?: { readonly runTag: string },
): Promise<void> {
  const { workbook } = batch.context;
  const removed = new Set(ids);
  const remaining = directory.sheets.filter((sheet) => !removed.has(sheet.id));
  const names = new Set(remaining.map((sheet) => sheet.name.toLowerCase()));
  const restored = waitingSheets(directory, only).filter(({ formerName }) => !names.has(formerName.toLowerCase()));
  const kept = new Set(restored.map((one) => one.id));
  const deleted = directory.sheets.filter((sheet) => removed.has(sheet.id) && !kept.has(sheet.id));
  for (const sheet of deleted) {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet.id);
    // Excel does not delete what is very hidden.
    if (sheet.visibility === "veryHidden") worksheet.visibility = "Hidden";
    worksheet.delete();
  }
  for (const { id, formerName } of restored) workbook.worksheets.getItem(id).name = formerName;
  for (const name of staleMarks(
    directory,
    deleted.map((sheet) => sheet.name),
    only,
  )) {
    workbook.names.getItemOrNullObject(name).delete();
  }
  await batch.sync();
  const after = await readDirectory(batch);
  const stays = after.sheets.find((sheet) => deleted.some((one) => one.id === sheet.id));
  if (stays) throw new HostError("read-back-differs", { sheet: stays.name });
}

function waitingSheets(directory: SheetDirectory, only?: { readonly runTag: string }): Waiting[] {
  return directory.sheets.flatMap((sheet) => {
    const temporary = readTemporaryName(sheet.name);
    if (temporary?.kind !== "old" || (only && only.runTag !== temporary.runTag)) return [];
    const was = directory.marks.find(
      (mark) => mark.kind === "was" && runTagOf(mark.runId) === temporary.runTag && mark.index === temporary.index,
    );
    return was?.kind === "was" ? [{ id: sheet.id, formerName: was.name }] : [];
  });
}

/** Marks that point at nothing once the sheets are gone. */
function staleMarks(
  directory: SheetDirectory,
  deleted: readonly string[],
  only?: { readonly runTag: string },
): string[] {
  const gone = new Set(deleted.map((name) => name.toLowerCase()));
  return directory.marks
    .filter((mark) =>
      mark.kind === "was"
        ? !only || runTagOf(mark.runId) === only.runTag
        : mark.sheet === null || gone.has(mark.sheet.toLowerCase()),
    )
    .map((mark) => mark.markName);
}
