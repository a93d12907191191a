import type { Finding } from "../finding";
import type { Grid } from "../grid";
import type { RunRecord } from "./run-record";

/** The runs that the journal 考核运行记录 holds. */
export function readRuns(_grids: readonly Grid[]): {
  readonly runs: readonly RunRecord[];
  readonly findings: readonly Finding[];
} {
  return { runs: [], findings: [] };
}
