import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import { startOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { OfficeJsHost } from "../../src/host/officejs/office-js-host";
import { JOURNAL_SPEC, smallSpec } from "./small-specs";
import { sourceWorkbook } from "./source-workbook";

/** What one commit cost on the wire. */
export interface CommitCost {
  readonly resultRows: number;
  readonly requests: number;
  readonly megabytes: number;
  readonly largestRequestMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

/** Writes a result of so many rows with twelve columns, and counts requests and bytes at the host. */
export async function commitCost(resultRows: number): Promise<CommitCost> {
  const opened = openWorkbook(sourceWorkbook(), "来源.xlsx");
  const embedded = new EmbeddedHost(opened.model);
  await startOffice(embedded);
  const host = new OfficeJsHost(Excel);
  const { hash } = await host.snapshot();
  const head = Array.from({ length: 12 }, (_, col) => `指标${String.fromCharCode(65 + col)}`);
  const rows = Array.from({ length: resultRows }, (_, row) =>
    head.map((name, col) => (col === 0 ? `${name}镇` : { number: `${row}.25` })),
  );
  const sheets = [smallSpec("得分明细", [head, ...rows])];
  const before = { ...embedded.stats };
  await host.commit({
    runId: "r",
    sheets,
    inputsHash: hash,
    replaces: [],
    journal: [["1"]],
    journalSheet: JOURNAL_SPEC,
  });
  const bytes = embedded.stats.bytesIn + embedded.stats.bytesOut - before.bytesIn - before.bytesOut;
  return {
    resultRows,
    requests: embedded.stats.requests - before.requests,
    megabytes: bytes / MEGABYTE,
    largestRequestMegabytes: embedded.stats.mostBytesIn / MEGABYTE,
  };
}
