import { CellKind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

/** Why a sheet has no table: a code that i18n says; null for a sheet with nothing on it. */
export type NoTableReason = "confirmed" | "oneCell" | "text" | "oneColumn" | "noHeader";

/** The reason, from what the sheet holds. */
export function noTableReason(view: SheetView): NoTableReason | null {
  const filled = view.filledInCol.reduce((sum, count) => sum + count, 0);
  if (filled === 0) return null;
  if (filled === 1) return "oneCell";
  const columns = view.filledInCol.filter((count) => count > 0).length;
  if (columns === 1) return isText(view) ? "text" : "oneColumn";
  return isText(view) ? "text" : "noHeader";
}

/** Mostly long texts. */
function isText(view: SheetView): boolean {
  let [long, all] = [0, 0];
  for (let row = 0; row < Math.min(view.rows, 200); row++) {
    for (let col = 0; col < view.cols; col++) {
      if (view.kind(row, col) === CellKind.blank) continue;
      all++;
      if (view.text(row, col).length > 25) long++;
    }
  }
  return long * 3 > all;
}
