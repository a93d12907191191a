import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";
import { COLS, ROWS } from "./range-address";

const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLS - 1 };

/**
 * From the first to the last cell of a range that holds a value or, unless `valuesOnly`, a look of its own; null where
 * there is neither.
 */
export function usedRange(sheet: SheetModel, valuesOnly: boolean, within: CellRange = WHOLE_SHEET): CellRange | null {
  const edges = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  stretchAll(edges, sheet.values, within);
  if (!valuesOnly) stretchAll(edges, sheet.styles, within);
  return edges.bottom < 0 ? null : edges;
}

/** The block of filled cells around a range, up to the next empty rows and columns. */
export function surroundingRegion(sheet: SheetModel, start: CellRange): CellRange {
  let region = start;
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(ROWS - 1, region.bottom + 1),
      right: Math.min(COLS - 1, region.right + 1),
    };
    const used = usedRange(sheet, true, wider);
    const next = used
      ? {
          top: Math.min(region.top, used.top),
          left: Math.min(region.left, used.left),
          bottom: Math.max(region.bottom, used.bottom),
          right: Math.max(region.right, used.right),
        }
      : region;
    if (JSON.stringify(next) === JSON.stringify(region)) return region;
    region = next;
  }
}

interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

type Rows = readonly (readonly unknown[] | undefined)[];

function stretchAll(edges: Edges, rows: Rows, within: CellRange): void {
  const last = Math.min(within.bottom, rows.length - 1);
  for (let row = within.top; row <= last; row++) stretch(edges, row, rows[row] ?? [], within);
}

function stretch(edges: Edges, row: number, cells: readonly unknown[], within: CellRange): void {
  let first = within.left;
  let last = Math.min(within.right, cells.length - 1);
  while (first <= last && isEmpty(cells[first])) first++;
  while (last >= first && isEmpty(cells[last])) last--;
  if (first > last) return;
  edges.top = Math.min(edges.top, row);
  edges.bottom = Math.max(edges.bottom, row);
  edges.left = Math.min(edges.left, first);
  edges.right = Math.max(edges.right, last);
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined;
}
