import type { CellValue, Grid } from "../../src/core/grid";
import type { SheetSpec, SpecCell } from "../../src/core/sheets/sheet-spec";
import { serialOfDay } from "../../src/core/values/calendar-day";
import { gridOf } from "./make-grid";

/** The sheet as it would be read back after it was written. */
export function gridOfSpec(spec: SheetSpec): Grid {
  const rows = spec.rows.map(({ cells }) => cells.map(valueOf));
  const formats: Record<string, string> = {};
  spec.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, col) => {
      if (typeof cell === "object" && cell !== null && "day" in cell) formats[`${row},${col}`] = "yyyy-mm-dd";
    }),
  );
  return gridOf(spec.name, rows, { merges: spec.merges, formats });
}

function valueOf(cell: SpecCell): CellValue {
  if (cell === null || typeof cell === "string") return cell;
  if ("number" in cell) return Number(cell.number);
  return "day" in cell ? serialOfDay(cell.day, false) : cell.formula;
}
