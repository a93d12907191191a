import type { Grid } from "../grid";
import { LIST_SHEET } from "./form-sheets";
import { IDENTITY_SHEET } from "./identity";
import { MARK_SHEET } from "./mark-sheet";

const OURS = new Set([LIST_SHEET, IDENTITY_SHEET, MARK_SHEET]);

/** The sheets of a returned file that people filled: without those that only the program reads and writes. */
export function formGrids(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter(({ sheet }) => !OURS.has(sheet));
}
