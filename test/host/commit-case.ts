import type { CellValue } from "../../src/core/grid";
import type { SheetSpec } from "../../src/core/sheets/sheet-spec";
import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import type { Fault } from "../../src/host/embedded/faults/fault";
import type { SheetModel, WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { startOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook, type OpenedWorkbook } from "../../src/host/embedded/package/open-workbook";
import { HostError, type HostErrorCode } from "../../src/host/host-error";
import { OfficeJsHost } from "../../src/host/officejs/office-js-host";
import type { Commit } from "../../src/host/workbook-host";
import { JOURNAL_SPEC, rankingSpec } from "./small-specs";
import { sourceWorkbook } from "./source-workbook";

/** How a commit ended, told apart from what it says. */
export type Ending =
  | { readonly kind: "success" }
  | { readonly kind: "failure"; readonly code: HostErrorCode; readonly leftovers: boolean };

/** A fault, and the request of the commit that it strikes, from 1; a lasting fault strikes all that follow as well. */
export interface PlannedFault {
  readonly request: number;
  readonly fault: Fault;
  readonly lasts: boolean;
}

/** Our sheets of a workbook before and after: what stands in them, by name. */
type OwnSheets = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** A workbook with a commit about to happen, and all that must still be true of it afterwards. */
export interface CommitCase {
  readonly opened: OpenedWorkbook;
  readonly embedded: EmbeddedHost;
  readonly host: OfficeJsHost;
  readonly commit: Commit;
  readonly ownBefore: OwnSheets;
}

const TIMEOUT_MS = 60;
const NEW_SHEETS = ["季度排名", "得分明细"];

/** A first commit, or one that takes the place of an earlier result. */
export async function commitCase(kind: "first" | "replacing"): Promise<CommitCase> {
  const opened = openWorkbook(kind === "first" ? sourceWorkbook() : await scoredWorkbook(), "来源.xlsx");
  const embedded = new EmbeddedHost(opened.model);
  await startOffice(embedded);
  const host = new OfficeJsHost(Excel, { timeoutMs: TIMEOUT_MS });
  const { hash } = await host.snapshot();
  const replaces = (await host.ownSheets()).map(({ name }) => name);
  const sheets = NEW_SHEETS.map((name, index) => rankingSpec(name, `9${index}.05`));
  const journal = [["2", "2020Q2", "草稿"]];
  const commit = { runId: "2020Q2-2", sheets, inputsHash: hash, replaces, journal, journalSheet: JOURNAL_SPEC };
  return { opened, embedded, host, commit, ownBefore: ownSheets(opened.model) };
}

let scored: Promise<Uint8Array> | null = null;

/** The workbook with the result of an earlier run, made once. */
function scoredWorkbook(): Promise<Uint8Array> {
  return (scored ??= makeScored());
}

async function makeScored(): Promise<Uint8Array> {
  const opened = openWorkbook(sourceWorkbook(), "来源.xlsx");
  await startOffice(new EmbeddedHost(opened.model));
  const host = new OfficeJsHost(Excel);
  const { hash } = await host.snapshot();
  const sheets = NEW_SHEETS.map((name) => rankingSpec(name, "80"));
  const journal = [["1", "2020Q1", "定稿"]];
  await host.commit({ runId: "2020Q1-1", sheets, inputsHash: hash, replaces: [], journal, journalSheet: JOURNAL_SPEC });
  return opened.save();
}

/** How many requests a commit takes when nothing goes wrong; faults beyond them strike nothing. */
export async function requestCount(kind: "first" | "replacing"): Promise<number> {
  const { embedded, host, commit } = await commitCase(kind);
  const before = embedded.stats.requests;
  await host.commit(commit);
  return embedded.stats.requests - before;
}

export async function runCommit({ host, commit, embedded }: CommitCase, planned: PlannedFault): Promise<Ending> {
  strike(embedded, planned);
  const ending = await host.commit(commit).then(
    (): Ending => ({ kind: "success" }),
    (error: unknown): Ending => {
      if (!(error instanceof HostError)) throw error;
      return { kind: "failure", code: error.code, leftovers: error.facts.leftovers !== undefined };
    },
  );
  embedded.faults.clear();
  return ending;
}

/** A lasting fault strikes every request from its own on: Excel is gone until the next start. */
function strike({ faults }: EmbeddedHost, { request, fault, lasts }: PlannedFault): void {
  for (let at = request; at <= (lasts ? request + 60 : request); at++) faults.at(at, fault);
}

/**
 * What is wrong with a workbook after a commit that ended so; empty when all is as promised: the user's sheets as they were,
 * and either every new sheet complete or none, with the earlier result in its place.
 */
export async function breaches(one: CommitCase, ending: Ending, changesSource: boolean): Promise<string[]> {
  const found: string[] = [];
  if (!changesSource) found.push(...changedSources(one.opened));
  if (ending.kind === "failure" && ending.leftovers) await clearOnNextStart(one);
  const own = ownSheets(one.opened.model);
  const temporary = one.opened.model.sheets.filter(({ name }) => /^考核(写入中|待替换)/.test(name));
  if (temporary.length > 0) found.push(`left behind: ${temporary.map(({ name }) => name).join(", ")}`);
  found.push(...wrongResult(own, one, ending));
  return found;
}

/**
 * Success is a complete result; failure is none, with the earlier one in its place. Where Excel never answered again nobody
 * can know that the last batch was carried out: then a complete result stands as well as none, but nothing in between.
 */
function wrongResult(own: OwnSheets, { commit, ownBefore }: CommitCase, ending: Ending): string[] {
  if (ending.kind === "success") return incomplete(own, commit);
  const changed = different(own, ownBefore);
  return ending.leftovers && incomplete(own, commit).length === 0 ? [] : changed;
}

/** The next start finds what is left and removes it. */
async function clearOnNextStart({ opened }: CommitCase): Promise<void> {
  await startOffice(new EmbeddedHost(opened.model));
  const host = new OfficeJsHost(Excel);
  await host.removeOwnSheets(await host.leftovers());
}

/** The parts of the user's sheets in the saved file must be the file's own bytes; a changed cell would rewrite them. */
function changedSources({ model }: OpenedWorkbook): string[] {
  const touched = model.sheets.filter(
    (sheet) => isSource(sheet) && (sheet.changedCells.size > 0 || sheet.changedParts.size > 0),
  );
  return touched.map(({ name }) => `changed the user's sheet ${name}`);
}

export function isSource(sheet: SheetModel): boolean {
  return sheet.part !== null && !NEW_SHEETS.includes(sheet.name) && !/^考核(写入中|待替换|运行记录)/.test(sheet.name);
}

function ownSheets(model: WorkbookModel): OwnSheets {
  const own = model.sheets.filter(({ name }) => NEW_SHEETS.includes(name) || name === JOURNAL_SPEC.name);
  return new Map(own.map((sheet) => [sheet.name, valuesOf(sheet)]));
}

function valuesOf({ values }: SheetModel): CellValue[][] {
  const rows = Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? null));
  while (rows.length > 0 && rows.at(-1)!.every((value) => value === null)) rows.pop();
  return rows;
}

function different(now: OwnSheets, before: OwnSheets): string[] {
  const names = new Set([...now.keys(), ...before.keys()]);
  return [...names].flatMap((name) =>
    JSON.stringify(now.get(name)) === JSON.stringify(before.get(name)) ? [] : [`${name} is not as it was before`],
  );
}

function incomplete(now: OwnSheets, { sheets, journal }: Commit): string[] {
  const wrong = sheets.filter((spec) => JSON.stringify(now.get(spec.name)) !== JSON.stringify(expectedValues(spec)));
  const last = now.get(JOURNAL_SPEC.name)?.at(-1);
  const noJournal = JSON.stringify(last) === JSON.stringify(journal.at(-1)) ? [] : ["the journal lacks the run"];
  return [...wrong.map(({ name }) => `said success, but ${name} is not complete`), ...noJournal];
}

function expectedValues(spec: SheetSpec): CellValue[][] {
  return spec.rows.map(({ cells }) =>
    cells.map((cell) =>
      cell !== null && typeof cell === "object" ? Number((cell as { number: string }).number) : cell,
    ),
  );
}
