import { cellKey } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import type { WritableCells } from "./cell-writing";
import { assertFormattable, changeLooks } from "./cell-looks";
import { cellText } from "./cell-text";
import { writeInputs } from "./cell-writing";

/** A link as the API writes it. */
export interface RangeHyperlink {
  readonly address?: string;
  /** A place in the workbook such as '社保'!F7. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** How Excel shows a link that it makes. */
const LINK_LOOK = { color: "#0563C1", underline: "single" } as const;

/** The link of a range's first cell, or null. */
export function readHyperlink(cells: WritableCells): RangeHyperlink | null {
  const { top, left } = cells.range;
  const link = cells.sheet.hyperlinks.get(cellKey(top, left));
  if (!link) return null;
  const { styles, date1904 } = cells.book.model;
  const format = styles.look(cells.sheet.styleAt(top, left)).numberFormat;
  return {
    address: link.url ?? "",
    documentReference: link.location ?? "",
    screenTip: link.tip ?? "",
    textToDisplay: cellText(cells.sheet.valueAt(top, left), format, date1904),
  };
}

/** Links every cell of a range and gives it the look of a link; null takes links away. */
export function setHyperlink(cells: WritableCells, link: RangeHyperlink | null): void {
  assertFormattable(cells.sheet);
  if (link === null) return removeHyperlinks(cells);
  if (!link.address && !link.documentReference) throw new ApiFailure("InvalidArgument");
  const first = cells.sheet.valueAt(cells.range.top, cells.range.left);
  const isEmpty = first === null && !cells.sheet.formulas.has(cellKey(cells.range.top, cells.range.left));
  const shown = link.textToDisplay ?? (isEmpty ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined) writeInputs(cells, shown);
  for (const key of keysOf(cells)) {
    cells.sheet.hyperlinks.set(key, {
      location: link.documentReference ?? null,
      url: link.address ?? null,
      tip: link.screenTip ?? null,
    });
  }
  changeLooks({ ...cells, book: cells.book, sheet: cells.sheet, ranges: [cells.range] }, () => LINK_LOOK);
  cells.sheet.changedParts.add("hyperlinks");
}

export function removeHyperlinks(cells: WritableCells): void {
  for (const key of keysOf(cells)) cells.sheet.hyperlinks.delete(key);
  cells.sheet.changedParts.add("hyperlinks");
}

function keysOf({ range }: WritableCells): readonly number[] {
  const keys: number[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) keys.push(cellKey(row, col));
  }
  return keys;
}
