import { HostError } from "../../host-error";
import type { ExcelSession, RunOptions } from "../session/excel-session";
import { isTooLarge } from "../session/host-error-of";
import { PayloadBudget, textBytes } from "../session/payload-budget";
import type { SyncMeter } from "../session/sync-meter";
import type { SheetArea, UsedArea } from "./used-areas";

/** Some rows of a sheet's used area, as Excel gave them. */
export interface CellBlock {
  readonly sheet: number;
  /** The first row, counted within the used area. */
  readonly from: number;
  readonly values: readonly (readonly unknown[])[];
  /** Empty unless asked for, as are the two below. */
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
}

/** values: what was written reads back; inputs: what the hash is over; shown: also what people see. */
export type CellDepth = "values" | "inputs" | "shown";

const PROPERTIES: Readonly<Record<CellDepth, string>> = {
  values: "values",
  inputs: "values,valueTypes,numberFormat",
  shown: "values,valueTypes,numberFormat,text",
};

export interface CellReading extends RunOptions {
  readonly depth: CellDepth;
  readonly onRows?: (sheet: number, rows: number) => void;
}

interface Span {
  readonly sheet: number;
  readonly from: number;
  readonly rows: number;
}

/** What a cell of number, format and type takes before anything of the sheet has been seen. */
const FIRST_GUESS = 80;

/**
 * Reads the cells of all areas, packing rows of one or several sheets into requests of at most the budget, and calls
 * `take` for every block, sheet by sheet from top to bottom. Where Excel finds an answer too large, the budget halves and
 * the same rows are asked for again in a fresh context.
 */
export async function readCells(
  session: ExcelSession,
  meter: SyncMeter,
  areas: readonly SheetArea[],
  take: (block: CellBlock) => void,
  reading: CellReading,
): Promise<void> {
  const budget = new PayloadBudget();
  const sizes = areas.map(() => FIRST_GUESS);
  let waiting = areas.flatMap(({ area }, sheet) => (area ? [{ sheet, from: 0, rows: area.rows }] : []));
  while (waiting.length > 0) {
    const { now, later } = pack(waiting, areas, sizes, budget.size);
    try {
      const blocks = await askFor(session, areas, now, reading);
      for (const block of blocks) {
        sizes[block.sheet] = bytesPerCell(block);
        meter.read(sizes[block.sheet]! * block.values.length * areas[block.sheet]!.area!.cols);
        take(block);
        reading.onRows?.(block.sheet, block.values.length);
      }
      waiting = later;
    } catch (error) {
      if (!isTooLarge(error) || !budget.halve()) throw error;
    }
  }
}

/** As many rows as the budget holds, at least one. */
function pack(
  waiting: readonly Span[],
  areas: readonly SheetArea[],
  sizes: readonly number[],
  budget: number,
): { now: Span[]; later: Span[] } {
  const now: Span[] = [];
  let left = budget;
  for (const [index, span] of waiting.entries()) {
    const perRow = areas[span.sheet]!.area!.cols * sizes[span.sheet]!;
    const rows = Math.min(span.rows, Math.floor(left / perRow));
    const taken = rows === 0 && now.length === 0 ? 1 : rows;
    if (taken > 0) now.push({ ...span, rows: taken });
    if (taken < span.rows) {
      const rest = { sheet: span.sheet, from: span.from + taken, rows: span.rows - taken };
      return { now, later: [rest, ...waiting.slice(index + 1)] };
    }
    left -= taken * perRow;
  }
  return { now, later: [] };
}

function askFor(
  session: ExcelSession,
  areas: readonly SheetArea[],
  spans: readonly Span[],
  reading: CellReading,
): Promise<CellBlock[]> {
  return session.run(async ({ context, sync }) => {
    const asked = spans.map((span) => {
      const { sheet, area } = areas[span.sheet]! as { sheet: SheetArea["sheet"]; area: UsedArea };
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      const range = worksheet.getRangeByIndexes(area.top + span.from, area.left, span.rows, area.cols);
      return { span, sheet, range: range.load(PROPERTIES[reading.depth]) };
    });
    await sync();
    return asked.map(({ span, sheet, range }) => {
      if (range.isNullObject) throw new HostError("sheet-missing", { sheet: sheet.name });
      return blockOf(span, range, reading.depth);
    });
  }, reading);
}

function blockOf(span: Span, range: Excel.Range, depth: CellDepth): CellBlock {
  const { values } = range;
  const [valueTypes, numberFormat] = depth === "values" ? [[], []] : [range.valueTypes, range.numberFormat];
  const text = depth === "shown" ? range.text : [];
  // Beyond its limits Excel answers null where an array is due; that is never "empty".
  if (!values || !valueTypes || !numberFormat || !text) throw new HostError("too-large");
  return { sheet: span.sheet, from: span.from, values, types: valueTypes, formats: numberFormat, texts: text };
}

/** From the first rows of a block; the next blocks of the sheet are cut by it. */
function bytesPerCell(block: CellBlock): number {
  let [bytes, cells] = [0, 0];
  for (let row = 0; row < Math.min(block.values.length, 40); row++) {
    for (const [col, value] of block.values[row]!.entries()) {
      bytes += textBytes(String(value)) + 2;
      bytes += textBytes(block.types[row]?.[col] ?? "") + textBytes(block.formats[row]?.[col] ?? "");
      bytes += textBytes(block.texts[row]?.[col] ?? "");
      cells++;
    }
  }
  return Math.max(16, Math.ceil(bytes / Math.max(1, cells)));
}
