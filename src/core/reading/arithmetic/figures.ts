import type { CellPlace } from "../../address";
import type { Grid } from "../../grid";
import { readMeaning } from "../../values/cell-meaning";
import type { Exact } from "../../values/exact";
import { foldText } from "../../values/fold-text";
import type { Table, TableColumn } from "../table";

/** A column of figures of a table. */
export interface FigureColumn {
  readonly column: TableColumn;
  /** The lowest label, folded. */
  readonly label: string;
  /** The labels above it, as one text. */
  readonly group: string;
  /** The figure of a row of the sheet; null where there is none. */
  at(row: number): Exact | null;
}

/** The figures of a table, ready to be held against each other. */
export interface TableFigures {
  readonly table: Table;
  readonly unitRows: readonly number[];
  readonly columns: readonly FigureColumn[];
  place(row: number, col: number): CellPlace;
  /** What a row is called. */
  name(row: number): string;
}

/** Longer tables are lists from systems; adding them up again helps nobody and takes time. */
const MOST_ROWS = 5000;

/** The figures of a table; null where there is nothing to hold against each other. */
export function tableFigures(grid: Grid, table: Table): TableFigures | null {
  if (!table.dataRows || table.dataRows[1] - table.dataRows[0] > MOST_ROWS) return null;
  const [first, last] = table.dataRows;
  const others = new Set([...table.totalRows, ...table.sectionRows, ...table.blankRows, ...table.noteRows]);
  const rows = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const unitRows = rows.filter((row) => !others.has(row));
  const columns = table.columns
    .filter((column) => column.col !== table.entityCol && hasFigures(grid, column.col, unitRows))
    .map((column) => figureColumn(grid, column));
  if (columns.length === 0) return null;
  return {
    table,
    unitRows,
    columns,
    place: (row, col) => ({ sheet: grid.sheet, row, col }),
    name: (row) => (table.entityCol === null ? "" : foldText(grid.texts[row]?.[table.entityCol] ?? "")),
  };
}

function hasFigures(grid: Grid, col: number, rows: readonly number[]): boolean {
  const numbers = rows.filter((row) => typeof grid.values[row]?.[col] === "number").length;
  return numbers * 2 > rows.length;
}

function figureColumn(grid: Grid, column: TableColumn): FigureColumn {
  const known = new Map<number, Exact | null>();
  const read = (row: number): Exact | null => {
    const value = grid.values[row]?.[column.col] ?? null;
    const format = grid.formats[row]?.[column.col] ?? "General";
    const text = grid.texts[row]?.[column.col] ?? "";
    const meaning = readMeaning({ value, format, text, date1904: grid.date1904 });
    return meaning.kind === "number" && !meaning.isApproximate ? meaning.value : null;
  };
  return {
    column,
    label: foldText(column.path.at(-1) ?? ""),
    group: column.path.slice(0, -1).join(">"),
    at: (row) => {
      const before = known.get(row);
      if (before !== undefined) return before;
      const value = read(row);
      known.set(row, value);
      return value;
    },
  };
}
