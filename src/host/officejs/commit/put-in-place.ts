import { HostError } from "../../host-error";
import type { OwnMark } from "../reading/own-marks";
import { wasMark } from "../reading/own-marks";
import { readDirectory, type SheetDirectory } from "../reading/sheet-directory";
import { freezePanes } from "../render/view";
import { setNumberFormat } from "../render/values";
import type { Batch, ExcelSession, RunOptions } from "../session/excel-session";
import type { AddedSheets } from "./add-sheets";
import type { CommitPlan, NewSheet } from "./commit-plan";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * The last batch of a commit: the former results step aside, the new sheets take their names and come into view, the
 * journal gets its rows, and only then are the former results deleted. What the workbook looks like afterwards comes back
 * with the same answer.
 */
export function putInPlace(
  session: ExcelSession,
  plan: CommitPlan,
  added: AddedSheets,
  options: RunOptions,
): Promise<void> {
  return session.run(async (batch) => {
    const before = await readDirectory(batch);
    assertNamesFree(plan, before);
    const firstRow = await nextJournalRow(batch, plan);
    const { worksheets } = batch.context.workbook;
    // A sheet of ours that is gone stops the batch here, before anything is renamed.
    const sheets = added.ids.map((id) => worksheets.getItem(id).load("name"));
    for (const old of plan.olds) worksheets.getItem(old.id).name = old.temporaryName;
    const places = placesOf(plan, before);
    plan.news.forEach((one, index) => reveal(sheets[index]!, one, places[index]!));
    appendJournal(batch, plan, added, firstRow);
    for (const old of plan.olds) remove(worksheets.getItem(old.id));
    dropMarks(batch, plan, before.marks);
    const names = sheets.map((sheet) => sheet.load("name"));
    await batch.sync();
    const wrong = plan.news.find((one, index) => names[index]!.name !== one.finalName);
    if (wrong) throw new HostError("read-back-differs", { sheet: wrong.finalName });
  }, options);
}

/** Somebody may have given a sheet one of our names while we were writing. */
function assertNamesFree(plan: CommitPlan, directory: SheetDirectory): void {
  const leaving = new Set(plan.olds.map((old) => old.id));
  for (const sheet of directory.sheets) {
    const clash = plan.news.find((one) => one.finalName.toLowerCase() === sheet.name.toLowerCase());
    if (clash && !leaving.has(sheet.id)) throw new HostError("name-taken", { sheet: sheet.name });
  }
}

/**
 * Where each new sheet goes: to the place of the one that it replaces, null for the end. A sheet that moved forward before
 * it has pushed the later places on by one.
 */
function placesOf(plan: CommitPlan, before: SheetDirectory): (number | null)[] {
  const moved: number[] = [];
  return plan.news.map((sheet) => {
    const old = plan.olds.find((one) => one.name.toLowerCase() === sheet.finalName.toLowerCase());
    const place = before.sheets.findIndex((entry) => entry.id === old?.id);
    if (place < 0) return null;
    const shift = moved.filter((earlier) => earlier < place).length;
    moved.push(place);
    return place + shift;
  });
}

function reveal(worksheet: Excel.Worksheet, sheet: NewSheet, place: number | null): void {
  worksheet.name = sheet.finalName;
  if (place !== null) worksheet.position = place;
  worksheet.visibility = VISIBILITY[sheet.spec.visibility];
  if (sheet.spec.visibility === "visible") freezePanes(worksheet, sheet.spec.frozen);
}

/** The first free row of the journal, one round trip; its own spec says it for a journal that this commit brings. */
async function nextJournalRow({ context, sync }: Batch, plan: CommitPlan): Promise<number> {
  if (plan.journal === null) return plan.news.find((one) => one.isJournal)?.spec.rows.length ?? 0;
  const used = context.workbook.worksheets.getItem(plan.journal.id).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await sync();
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

function appendJournal({ context }: Batch, plan: CommitPlan, added: AddedSheets, firstRow: number): void {
  const rows = plan.commit.journal;
  if (rows.length === 0) return;
  const id = plan.journal?.id ?? added.ids[plan.news.findIndex((one) => one.isJournal)]!;
  const width = Math.max(...rows.map((row) => row.length));
  const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(firstRow, 0, rows.length, width);
  setNumberFormat(range, "@");
  range.values = rows.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? ""));
}

function remove(worksheet: Excel.Worksheet): void {
  // Excel does not delete what is very hidden.
  worksheet.visibility = "Hidden";
  worksheet.delete();
}

/** Marks of former results point at nothing now; sheets that are handed over to the user lose theirs. */
function dropMarks({ context }: Batch, plan: CommitPlan, marks: readonly OwnMark[]): void {
  const { names } = context.workbook;
  const { runId, handOver } = plan.commit;
  const leaving = new Set(plan.olds.map((old) => old.name.toLowerCase()));
  const dropped = marks.filter(
    (mark) => mark.kind === "run" && (mark.sheet === null || leaving.has(mark.sheet.toLowerCase())),
  );
  const stale = dropped.map((mark) => mark.markName);
  const was = plan.olds.map((old) => wasMark(runId, old.index));
  const own = handOver ? plan.news.filter((one) => !one.isJournal).map((one) => one.markName) : [];
  for (const name of new Set([...stale, ...was, ...own])) names.getItemOrNullObject(name).delete();
}
