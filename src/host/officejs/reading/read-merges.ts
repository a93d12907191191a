import type { CellRange } from "../../../core/address";
import { HostError } from "../../host-error";
import type { ExcelSession, RunOptions } from "../session/excel-session";
import type { SheetArea } from "./used-areas";

/** A stretch of rows whose merges are asked for together. */
interface Stretch {
  readonly sheet: number;
  readonly from: number;
  readonly rows: number;
}

/** Excel gives no answer for more than 512 merged areas: such a stretch is asked for again in halves of this least size. */
const FEWEST_ROWS = 64;

/**
 * The merged areas of every sheet, in reading order. One round trip as a rule; where Excel cannot answer for a whole sheet
 * its rows are asked for in halves.
 */
export async function readMerges(
  session: ExcelSession,
  areas: readonly SheetArea[],
  options: RunOptions,
): Promise<CellRange[][]> {
  const merges = areas.map(() => new Map<string, CellRange>());
  const whole = areas.flatMap(({ area }, sheet) => (area ? [{ sheet, from: area.top, rows: area.rows }] : []));
  await ask(session, areas, whole, merges, options);
  return merges.map((found) => [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left));
}

async function ask(
  session: ExcelSession,
  areas: readonly SheetArea[],
  stretches: readonly Stretch[],
  merges: readonly Map<string, CellRange>[],
  options: RunOptions,
): Promise<void> {
  if (stretches.length === 0) return;
  try {
    await askOnce(session, areas, stretches, merges, options);
  } catch (error) {
    const halves = halved(stretches);
    if (!mayBeTooMany(error) || halves === null) throw error;
    for (const half of halves) await ask(session, areas, half, merges, options);
  }
}

/** Excel has no code of its own for "too many merges". */
function mayBeTooMany(error: unknown): boolean {
  return error instanceof HostError && (error.code === "unknown" || error.code === "too-large");
}

/** Several stretches part into two groups, a single one into two halves of its rows. */
function halved(stretches: readonly Stretch[]): Stretch[][] | null {
  if (stretches.length > 1) {
    const middle = Math.ceil(stretches.length / 2);
    return [stretches.slice(0, middle), stretches.slice(middle)];
  }
  const [{ sheet, from, rows }] = stretches as [Stretch];
  if (rows < 2 * FEWEST_ROWS) return null;
  const upper = Math.ceil(rows / 2);
  return [[{ sheet, from, rows: upper }], [{ sheet, from: from + upper, rows: rows - upper }]];
}

function askOnce(
  session: ExcelSession,
  areas: readonly SheetArea[],
  stretches: readonly Stretch[],
  merges: readonly Map<string, CellRange>[],
  options: RunOptions,
): Promise<void> {
  return session.run(async ({ context, sync }) => {
    const asked = stretches.map(({ sheet, from, rows }) => {
      const { sheet: entry, area } = areas[sheet]!;
      const worksheet = context.workbook.worksheets.getItemOrNullObject(entry.id);
      const found = worksheet.getRangeByIndexes(from, area!.left, rows, area!.cols).getMergedAreasOrNullObject();
      found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      return { sheet, found };
    });
    await sync();
    for (const { sheet, found } of asked) {
      if (found.isNullObject) continue;
      for (const item of found.areas.items) {
        const merge = rangeOf(item);
        merges[sheet]!.set(`${merge.top},${merge.left}`, merge);
      }
    }
  }, options);
}

function rangeOf(range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
