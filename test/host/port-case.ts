import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { startOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook, type OpenedWorkbook } from "../../src/host/embedded/package/open-workbook";
import { OfficeJsHost } from "../../src/host/officejs/office-js-host";
import type { Commit } from "../../src/host/workbook-host";
import { JOURNAL_SPEC, rankingSpec } from "./small-specs";
import { sourceWorkbook } from "./source-workbook";

/** A small workbook behind the port, with what stands behind both. */
export interface PortCase {
  readonly opened: OpenedWorkbook;
  readonly embedded: EmbeddedHost;
  readonly host: OfficeJsHost;
}

export async function portCase(
  bytes: Uint8Array = sourceWorkbook(),
  prepare: (opened: OpenedWorkbook) => void = () => {},
): Promise<PortCase> {
  const opened = openWorkbook(bytes, "来源.xlsx");
  prepare(opened);
  const embedded = new EmbeddedHost(opened.model);
  await startOffice(embedded);
  return { opened, embedded, host: new OfficeJsHost(Excel, { timeoutMs: 2000 }) };
}

/** A commit of one ranking over the workbook as it is now; the facts take the place of what is said here. */
export async function rankingCommit({ host }: PortCase, facts: Partial<Commit> = {}): Promise<Commit> {
  const { hash } = await host.snapshot();
  const sheets = [rankingSpec("季度排名", "92.05")];
  const journal = [["1", "2020Q2", "草稿"]];
  return { runId: "2020Q2-1", sheets, inputsHash: hash, replaces: [], journal, journalSheet: JOURNAL_SPEC, ...facts };
}

export function names({ opened }: PortCase): string[] {
  return opened.model.sheets.map(({ name }) => name);
}

/**
 * The number, counted from 1, of the request that puts all in place, as a commit that is carried out here shows: the last
 * one that still finds temporary sheets.
 */
export async function lastBatchOf(embedded: EmbeddedHost, commit: () => Promise<void>): Promise<number> {
  let last = 0;
  for (let at = 1; at < 80; at++) {
    const look = ({ sheets }: WorkbookModel): void => {
      if (sheets.some(({ name }) => name.startsWith("考核写入中"))) last = at;
    };
    embedded.faults.at(at, { kind: "meanwhile", change: look });
  }
  await commit();
  embedded.faults.clear();
  return last;
}
