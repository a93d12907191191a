import type { Finding } from "../finding";
import type { Grid } from "../grid";
import { foldText } from "../values/fold-text";
import { CONFIRMATIONS_SHEET } from "./confirmation-words";
import type { ReadingContext } from "./known";
import { readConfirmations } from "./read-confirmations";

/**
 * What is known before a workbook's sheets are read: the roster's names, and what its sheet 数据对照 keeps, with a finding
 * for every row of that sheet that cannot be used.
 */
export function readingContext(
  grids: readonly Grid[],
  rosterNames: readonly string[] = [],
): { readonly context: ReadingContext; readonly findings: readonly Finding[] } {
  const sheet = grids.find((grid) => foldText(grid.sheet) === CONFIRMATIONS_SHEET);
  const { confirmations, findings } = sheet ? readConfirmations(sheet) : { confirmations: [], findings: [] };
  return { context: { rosterNames, confirmations }, findings };
}
