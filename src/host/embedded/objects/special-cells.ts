import type { CellRange } from "../../../core/address";
import type { CellValue } from "../../../core/grid";
import type { SheetModel } from "../model/workbook-model";
import { cellKey } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { intersection } from "./range-address";
import { usedRange } from "./used-range";

/** Which contents a search for constants or formulas wants. */
const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  All: ["number", "string", "boolean", "object"],
  Numbers: ["number"],
  Text: ["string"],
  Logical: ["boolean"],
  Errors: ["object"],
  ErrorsLogical: ["object", "boolean"],
  ErrorsNumbers: ["object", "number"],
  ErrorsText: ["object", "string"],
  ErrorsLogicalNumber: ["object", "boolean", "number"],
  ErrorsLogicalText: ["object", "boolean", "string"],
  ErrorsNumberText: ["object", "number", "string"],
  LogicalNumbers: ["boolean", "number"],
  LogicalText: ["boolean", "string"],
  LogicalNumbersText: ["boolean", "number", "string"],
  NumbersText: ["number", "string"],
};

/** The cells of a kind, as strips of neighbours in a row joined downwards; empty where there are none. */
export function specialCells(
  sheet: SheetModel,
  range: CellRange,
  cellType: string,
  valueType: string,
): readonly CellRange[] {
  const used = usedRange(sheet, false);
  const within = used && intersection(used, range);
  if (!within) return [];
  const holds = test(sheet, cellType, VALUE_TYPES[valueType]!);
  const strips: CellRange[] = [];
  for (let row = within.top; row <= within.bottom; row++) joinStrips(strips, stripsOf(row, within, holds));
  return strips;
}

type CellTest = (row: number, col: number, value: CellValue) => boolean;

function test(sheet: SheetModel, cellType: string, types: readonly string[]): (row: number, col: number) => boolean {
  const tests: Readonly<Record<string, CellTest>> = {
    Blanks: (_row, _col, value) => value === null,
    Constants: (row, col, value) =>
      value !== null && !sheet.formulas.has(cellKey(row, col)) && types.includes(typeof value),
    Formulas: (row, col, value) => sheet.formulas.has(cellKey(row, col)) && types.includes(typeof (value ?? "")),
    Visible: (row, col) => !sheet.hiddenRows.has(row) && !sheet.hiddenCols.has(col),
  };
  const wanted = tests[cellType];
  if (!wanted) throw new ApiFailure("NotImplemented");
  return (row, col) => wanted(row, col, sheet.valueAt(row, col));
}

function stripsOf(row: number, within: CellRange, holds: (row: number, col: number) => boolean): CellRange[] {
  const strips: CellRange[] = [];
  for (let col = within.left; col <= within.right; col++) {
    if (!holds(row, col)) continue;
    const last = strips.at(-1);
    if (last && last.right === col - 1) strips[strips.length - 1] = { ...last, right: col };
    else strips.push({ top: row, left: col, bottom: row, right: col });
  }
  return strips;
}

function joinStrips(strips: CellRange[], below: readonly CellRange[]): void {
  for (const strip of below) {
    const above = strips.findIndex(
      (one) => one.bottom === strip.top - 1 && one.left === strip.left && one.right === strip.right,
    );
    if (above >= 0) strips[above] = { ...strips[above]!, bottom: strip.bottom };
    else strips.push(strip);
  }
}
