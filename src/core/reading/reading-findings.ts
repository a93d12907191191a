import type { ValueFindings } from "../values/value-findings";
import type { NameFindings } from "../names/name-findings";

/** What can be off in a sheet that is read, with the facts that each sentence needs. */
export interface ReadingFindings extends ValueFindings, NameFindings {
  /** No table was found on a sheet that holds something. */
  "table.none": { readonly sheet: string; readonly reason: string };
}
