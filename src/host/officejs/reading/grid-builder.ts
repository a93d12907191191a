import type { CellRange } from "../../../core/address";
import type { CellValue, Grid } from "../../../core/grid";
import type { CellBlock } from "./read-cells";
import type { SheetArea } from "./used-areas";

/** Puts the blocks of one sheet together into a grid that begins at A1 and ends at the last cell that holds something. */
export class GridBuilder {
  private readonly values: CellValue[][] = [];
  private readonly texts: string[][] = [];
  private readonly formats: (readonly string[])[] = [];
  private lastRow = -1;
  private lastCol = -1;

  constructor(private readonly source: SheetArea) {}

  /** Blocks come from top to bottom. */
  take(block: CellBlock): void {
    for (let row = 0; row < block.values.length; row++) {
      const values = block.values[row]!.map((value, col) => cellValue(value, block.types[row]![col]!));
      this.note(block.from + row, values);
      this.values.push(values);
      this.formats.push(this.likeLast(block.formats[row]!));
      this.texts.push((block.texts[row] as string[] | undefined) ?? []);
    }
  }

  build(shape: {
    readonly merges: readonly CellRange[];
    readonly hiddenRows: ReadonlySet<number>;
    readonly hiddenCols: ReadonlySet<number>;
  }): Grid {
    const { top, left } = this.source.area ?? { top: 0, left: 0 };
    const rows = this.lastRow < 0 ? 0 : top + this.lastRow + 1;
    const cols = this.lastRow < 0 ? 0 : left + this.lastCol + 1;
    return {
      sheet: this.source.sheet.name,
      visibility: this.source.sheet.visibility,
      rows,
      cols,
      values: framed(this.values, rows, cols, top, left, null),
      texts: framed(this.texts, rows, cols, top, left, ""),
      formats: framed(this.formats, rows, cols, top, left, "General"),
      merges: rows === 0 ? [] : shape.merges,
      hiddenRows: shape.hiddenRows,
      hiddenCols: shape.hiddenCols,
      date1904: false,
    };
  }

  private note(row: number, values: readonly CellValue[]): void {
    let last = values.length - 1;
    while (last >= 0 && values[last] === null) last--;
    if (last < 0) return;
    this.lastRow = row;
    this.lastCol = Math.max(this.lastCol, last);
  }

  /** Rows of one format after another share their array: a sheet of a hundred thousand rows has few kinds of rows. */
  private likeLast(formats: readonly string[]): readonly string[] {
    const last = this.formats.at(-1);
    return last && last.every((format, col) => format === formats[col]) ? last : formats;
  }
}

/** A formula that gives "" shows an empty cell and is one. */
function cellValue(value: unknown, type: string): CellValue {
  if (type === "Error") return { error: String(value) };
  if (type === "Empty" || value === "" || value === null) return null;
  return value as string | number | boolean;
}

/** Sets what the used area holds into a frame that begins at A1; rows of nothing share one array. */
function framed<T>(
  cells: readonly (readonly T[])[],
  rows: number,
  cols: number,
  top: number,
  left: number,
  nothing: T,
): (readonly T[])[] {
  const blank: readonly T[] = new Array<T>(cols).fill(nothing);
  const known = new Map<readonly T[], readonly T[]>();
  const row = (source: readonly T[] | undefined): readonly T[] => {
    if (source === undefined || source.length === 0) return blank;
    if (left === 0 && source.length === cols) return source;
    const set = known.get(source) ?? [...blank.slice(0, left), ...source.slice(0, cols - left)];
    known.set(source, set);
    return set;
  };
  return Array.from({ length: rows }, (_, index) => row(cells[index - top]));
}
