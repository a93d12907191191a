import { cellA1 } from "../../../core/address";
import { HostError } from "../../host-error";
import type { HostOptions } from "../../workbook-host";
import { readCells, type CellBlock } from "../reading/read-cells";
import type { SheetArea } from "../reading/used-areas";
import { cellInput, type CellInput } from "../render/cell-input";
import type { ExcelSession } from "../session/excel-session";
import type { SyncMeter } from "../session/sync-meter";
import type { AddedSheets } from "./add-sheets";
import type { CommitPlan } from "./commit-plan";

/**
 * Reads every cell of the new sheets and compares it with what was to be written. Throws `read-back-differs` with the first
 * cell that is not as it should be; a number that came back as text differs.
 */
export async function readBack(
  session: ExcelSession,
  meter: SyncMeter,
  plan: CommitPlan,
  added: AddedSheets,
  options: HostOptions,
): Promise<void> {
  const areas = plan.news.map((_, index) => writtenArea(plan, added, index));
  const total = areas.reduce((rows, { area }) => rows + (area?.rows ?? 0), 0);
  let done = 0;
  const onRows = (sheet: number, rows: number) => {
    done += rows;
    options.onProgress?.({ step: "checking", done, total, sheet: plan.news[sheet]!.finalName });
  };
  const compare = (block: CellBlock) => compareBlock(plan, added, block);
  await readCells(session, meter, areas, compare, { depth: "values", signal: options.signal, onRows });
}

function writtenArea(plan: CommitPlan, added: AddedSheets, index: number): SheetArea {
  const { spec, temporaryName } = plan.news[index]!;
  const [rows, cols] = [spec.rows.length, spec.columns.length];
  return {
    sheet: { id: added.ids[index]!, name: temporaryName, visibility: "hidden" },
    isProtected: spec.isProtected,
    area: rows * cols === 0 ? null : { top: 0, left: 0, rows, cols, hasHiddenRows: false, hasHiddenCols: false },
  };
}

function compareBlock(plan: CommitPlan, added: AddedSheets, block: CellBlock): void {
  const { spec, finalName } = plan.news[block.sheet]!;
  for (const [offset, values] of block.values.entries()) {
    const row = block.from + offset;
    const cells = spec.rows[row]!.cells;
    for (const [col, found] of values.entries()) {
      const cell = cells[col]!;
      if (cell !== null && typeof cell === "object" && "formula" in cell) continue;
      const expected = cellInput(cell, added.paper);
      if (isSame(expected, found)) continue;
      const facts = { sheet: finalName, cell: cellA1(row, col), expected: String(expected), found: String(found) };
      throw new HostError("read-back-differs", facts);
    }
  }
}

function isSame(expected: CellInput, found: unknown): boolean {
  return expected === null ? found === "" || found === null : expected === found;
}
