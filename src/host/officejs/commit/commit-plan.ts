import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import { HostError } from "../../host-error";
import type { Commit } from "../../workbook-host";
import { JOURNAL_MARK, runMark } from "../reading/own-marks";
import { hashText } from "../reading/hash-inputs";
import { type SheetDirectory, type SheetEntry, ownRunOf } from "../reading/sheet-directory";
import { newSheetName, oldSheetName } from "./temporary-names";

/** A sheet that a commit writes, from its temporary name to its place. */
export interface NewSheet {
  readonly index: number;
  readonly spec: SheetSpec;
  readonly temporaryName: string;
  readonly finalName: string;
  readonly isJournal: boolean;
  /** The hidden name that says that the sheet is ours. */
  readonly markName: string;
}

/** A former result of ours that gives way. */
export interface OldSheet {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly temporaryName: string;
}

/** What a commit will do to the workbook, decided before anything is written. */
export interface CommitPlan {
  readonly commit: Commit;
  readonly runTag: string;
  readonly news: readonly NewSheet[];
  readonly olds: readonly OldSheet[];
  /** The journal that the rows are appended to; null when the commit brings the journal's sheet or has no rows. */
  readonly journal: SheetEntry | null;
}

/** Eight hex digits that stand for a run in temporary names. */
export function runTagOf(runId: string): string {
  return hashText(runId).slice(0, 8);
}

/**
 * Plans a commit. Throws `name-taken` when a user's sheet stands where a new sheet should: the user's sheet always wins.
 */
export function planCommit(commit: Commit, directory: SheetDirectory): CommitPlan {
  assertDistinct(commit.sheets);
  const runTag = runTagOf(commit.runId);
  const olds = oldSheets(commit, directory, runTag);
  const journal = commit.journal.length > 0 ? journalOf(directory) : null;
  const brings = commit.journal.length > 0 && journal === null ? [newJournal(commit, directory)] : [];
  const specs = [...commit.sheets, ...brings];
  const firstMark = freeMarkIndex(commit.runId, directory);
  const news = specs.map((spec, index) => ({
    index,
    spec,
    temporaryName: newSheetName(runTag, index),
    finalName: spec.name,
    isJournal: index >= commit.sheets.length,
    // The journal belongs to no single run.
    markName: index >= commit.sheets.length ? JOURNAL_MARK : runMark(commit.runId, firstMark + index),
  }));
  assertFree(news, olds, directory);
  return { commit, runTag, news, olds, journal };
}

function oldSheets(commit: Commit, directory: SheetDirectory, runTag: string): OldSheet[] {
  const names = new Set(commit.replaces.map((name) => name.toLowerCase()));
  const found = directory.sheets.filter((sheet) => names.has(sheet.name.toLowerCase()));
  return found.map(({ id, name }, index) => {
    if (ownRunOf(name, directory.marks) === null) throw new HostError("name-taken", { sheet: name });
    return { index, id, name, temporaryName: oldSheetName(runTag, index) };
  });
}

function journalOf(directory: SheetDirectory): SheetEntry | null {
  const mark = directory.marks.find((one) => one.kind === "journal");
  const name = mark?.kind === "journal" ? mark.sheet : null;
  return directory.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The journal gets another name when the user has a sheet of that name. */
function newJournal(commit: Commit, directory: SheetDirectory): SheetSpec {
  if (!commit.journalSheet) throw new Error("expected the look of a new journal, since the workbook has none");
  const taken = new Set(directory.sheets.map((sheet) => sheet.name));
  let { name } = commit.journalSheet;
  for (let count = 2; taken.has(name); count++) name = `${commit.journalSheet.name}(${count})`;
  return { ...commit.journalSheet, name };
}

/** The same run over the same inputs may have been written before: its marks stay good until its sheets are gone. */
function freeMarkIndex(runId: string, directory: SheetDirectory): number {
  const used = directory.marks.flatMap((mark) => (mark.kind === "run" && mark.runId === runId ? [mark.index] : []));
  return Math.max(-1, ...used) + 1;
}

function assertDistinct(specs: readonly SheetSpec[]): void {
  const names = specs.map((spec) => spec.name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`expected sheets of different names, got "${twice}" twice`);
}

function assertFree(news: readonly NewSheet[], olds: readonly OldSheet[], directory: SheetDirectory): void {
  const leaving = new Set(olds.map((old) => old.id));
  const staying = directory.sheets.filter((sheet) => !leaving.has(sheet.id)).map((sheet) => sheet.name.toLowerCase());
  const clash = news.find((one) => staying.includes(one.finalName.toLowerCase()));
  if (clash) throw new HostError("name-taken", { sheet: clash.finalName });
}
