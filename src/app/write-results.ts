import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { sha256 } from "@noble/hashes/sha256";
import { journalRows, journalSheet } from "../core/runs/journal-rows";
import { readRuns } from "../core/runs/read-runs";
import { recordRun } from "../core/runs/record-run";
import type { RunRecord } from "../core/runs/run-record";
import { periodText } from "../core/values/period";
import type { WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import type { AssessedWorkbook } from "./assess-workbook";
import { workOf, type WorkOptions } from "./work/core-work";

/** What a written run is called, and the sheets that it wrote, in order. */
export interface WrittenRun {
  readonly runId: string;
  /** The run as the journal now keeps it. */
  readonly record: RunRecord;
  readonly sheets: readonly string[];
}

/** How the result sheets are to be written. */
export interface WriteRequest {
  readonly locale: Locale;
  /** 草稿 or 定稿. */
  readonly state: "draft" | "final";
  /** The moment for the journal, as the caller's clock tells it; absent leaves it open, and the same inputs give the same file. */
  readonly writtenAt?: string;
}

/**
 * Writes the result sheets of a complete assessment, in the place of this add-in's own sheets of the same names. The user's
 * sheets keep their names: where one is in the way, the result gets another. Throws when a finding blocks.
 */
export async function writeResults(
  host: WorkbookHost,
  { snapshot, assessment }: AssessedWorkbook,
  request: WriteRequest,
  options: WorkOptions = {},
): Promise<WrittenRun> {
  const own = snapshot.outlines.filter(({ runId }) => runId !== null && runId !== "journal").map(({ name }) => name);
  const taken = snapshot.outlines.map(({ name }) => name).filter((name) => !own.includes(name));
  const { runs } = readRuns(snapshot.grids);
  const record = recordRun(assessment, { state: request.state, inputsHash: snapshot.hash }, runs);
  const runNumber = String(record.number);
  const stamp = { runNumber, state: request.state, dataAsOf: null };
  const work = await workOf(options);
  const description = { assessment, stamp, takenNames: taken, locale: request.locale };
  const sheets = await work("describe", description, options.signal);
  const names = sheets.map(({ name }) => name);
  const runId = runIdOf(assessment, snapshot.hash, runNumber);
  const replaces = own.filter((name) => names.includes(name));
  const journal = journalRows(record, request.writtenAt ?? "");
  const commit = { runId, sheets, inputsHash: snapshot.hash, replaces, journal, journalSheet: journalSheet() };
  await host.commit(commit, options);
  return { runId, record, sheets: names };
}

/** The same inputs, method, period and run number give the same id. */
function runIdOf(assessment: AssessedWorkbook["assessment"], inputsHash: string, runNumber: string): string {
  const period = periodText(assessment.period);
  const digest = sha256(utf8ToBytes([period, runNumber, assessment.method.version, inputsHash].join(" ")));
  return `${period}-${runNumber}-${bytesToHex(digest).slice(0, 8)}`;
}
