import type { CellRange } from "../../../core/address";

/**
 * The cells that meet a condition as few rectangles: runs along the rows, put together where the next row has the same run.
 */
export function rectanglesWhere(rows: number, cols: number, isMet: (row: number, col: number) => boolean): CellRange[] {
  const finished: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (let row = 0; row < rows; row++) {
    const next = new Map<string, CellRange>();
    for (const [left, right] of runs(cols, (col) => isMet(row, col))) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
    }
    finished.push(...open.values());
    open = next;
  }
  return [...finished, ...open.values()];
}

function runs(cols: number, isMet: (col: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let col = 0; col < cols; col++) {
    if (!isMet(col)) continue;
    const last = found.at(-1);
    if (last && last[1] === col - 1) last[1] = col;
    else found.push([col, col]);
  }
  return found;
}
