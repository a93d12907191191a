import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";

/** From the first to the last cell that holds a value or, unless `valuesOnly`, a look; null for a sheet with neither. */
export function usedRange(sheet: SheetModel, valuesOnly: boolean): CellRange | null {
  const edges = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  sheet.values.forEach((row, index) =>
    stretch(edges, index, row ?? [], (value) => value !== null && value !== undefined),
  );
  if (!valuesOnly)
    sheet.styles.forEach((row, index) => stretch(edges, index, row ?? [], (style) => style !== undefined));
  return edges.bottom < 0 ? null : edges;
}

interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function stretch<T>(edges: Edges, row: number, cells: readonly T[], holds: (cell: T) => boolean): void {
  const first = cells.findIndex(holds);
  if (first < 0) return;
  edges.top = Math.min(edges.top, row);
  edges.bottom = Math.max(edges.bottom, row);
  edges.left = Math.min(edges.left, first);
  let last = cells.length - 1;
  while (!holds(cells[last]!)) last--;
  edges.right = Math.max(edges.right, last);
}
