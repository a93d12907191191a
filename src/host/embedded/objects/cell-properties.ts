import type { SheetCells } from "./cell-reading";
import { columnsOf, heightOf, rowsOf, widthOf } from "./cell-sizes";
import type { CellArea } from "./cell-looks";
import { writeRange, writeSheet } from "./range-address";

type Wanted = Readonly<Record<string, unknown>>;

/** What a load of row properties asks for, row by row. */
export function rowProperties(area: CellArea & SheetCells, wanted: Wanted): readonly object[] {
  return rowsOf(area).map((row) => ({
    ...pick(wanted, {
      rowHidden: () => area.sheet.hiddenRows.has(row),
      rowIndex: () => row,
      address: () => address(area, { ...area.range, top: row, bottom: row }),
    }),
    ...formatOf(wanted, "rowHeight", () => heightOf(area.sheet, row)),
  }));
}

/** What a load of column properties asks for, column by column. */
export function columnProperties(area: CellArea & SheetCells, wanted: Wanted): readonly object[] {
  return columnsOf(area).map((col) => ({
    ...pick(wanted, {
      columnHidden: () => area.sheet.hiddenCols.has(col),
      columnIndex: () => col,
      address: () => address(area, { ...area.range, left: col, right: col }),
    }),
    ...formatOf(wanted, "columnWidth", () => widthOf(area.sheet, col)),
  }));
}

/** Whether every wanted property is one of those that this host reads here. */
export function readsAll(wanted: Wanted, size: "rowHeight" | "columnWidth"): boolean {
  const known = new Set(["rowHidden", "rowIndex", "columnHidden", "columnIndex", "address", "format"]);
  const format = wanted.format as Wanted | undefined;
  return asked(wanted).every((name) => known.has(name)) && asked(format ?? {}).every((name) => name === size);
}

function pick(wanted: Wanted, reads: Readonly<Record<string, () => unknown>>): object {
  const names = Object.keys(reads).filter((name) => wanted[name] === true);
  return Object.fromEntries(names.map((name) => [name, reads[name]!()]));
}

function formatOf(wanted: Wanted, name: string, read: () => number): object {
  return (wanted.format as Wanted | undefined)?.[name] === true ? { format: { [name]: read() } } : {};
}

function asked(wanted: Wanted): readonly string[] {
  return Object.keys(wanted).filter((name) => wanted[name] !== false && wanted[name] !== null);
}

function address(area: CellArea, range: SheetCells["range"]): string {
  return `${writeSheet(area.sheet.name)}!${writeRange(range)}`;
}
