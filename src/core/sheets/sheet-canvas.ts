import type { CellPlace, CellRange } from "../address";
import type { CellStyle, ConditionalFormat, SheetSpec, SpecCell, SpecColumn, SpecLink, SpecRow } from "./sheet-spec";
import { PALETTE, SHEET_FONT } from "./palette";

/** What a sheet spec says beside its cells. */
export type SheetManner = Pick<SheetSpec, "name" | "tabColor" | "frozen" | "print">;

/**
 * A sheet spec while its builder fills it from top to bottom. It lives inside one builder call; what comes out is plain data.
 */
export class SheetCanvas {
  private readonly rows: SpecRow[] = [];
  private readonly merges: CellRange[] = [];
  private readonly styles: { range: CellRange; style: CellStyle }[] = [];
  private readonly formats: ConditionalFormat[] = [];
  private readonly links: SpecLink[] = [];

  constructor(private readonly columns: readonly SpecColumn[]) {}

  get lastCol(): number {
    return this.columns.length - 1;
  }

  get nextRow(): number {
    return this.rows.length;
  }

  /** The summed width of a span of columns, in characters. */
  widthOf(left: number, right: number): number {
    return this.columns.slice(left, right + 1).reduce((width, column) => width + column.width, 0);
  }

  /** Adds a row, filled up with empty cells, and says which one it is. */
  add(cells: readonly SpecCell[], height: number | null = null): number {
    const rest = Math.max(this.columns.length - cells.length, 0);
    this.rows.push({ cells: [...cells, ...Array<SpecCell>(rest).fill(null)], height });
    return this.rows.length - 1;
  }

  paint(range: CellRange, style: CellStyle): void {
    this.styles.push({ range, style });
  }

  merge(range: CellRange): void {
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  format(format: ConditionalFormat): void {
    this.formats.push(format);
  }

  link(row: number, col: number, target: CellPlace, tip: string): void {
    this.links.push({ row, col, target, tip: shortTip(tip) });
  }

  finish(manner: SheetManner): SheetSpec {
    const bottom = this.rows.length - 1;
    const whole = area(0, 0, bottom, this.lastCol);
    const ground = { font: SHEET_FONT, size: 10, color: PALETTE.ink, vertical: "center" } as const;
    return {
      ...manner,
      rows: this.rows,
      columns: this.columns,
      merges: this.merges,
      styles: [{ range: whole, style: ground }, ...this.styles],
      conditionalFormats: this.formats,
      validations: [],
      links: this.links,
      isProtected: false,
      visibility: "visible",
      showGridlines: false,
    };
  }
}

/** A rectangle by its four sides. */
export function area(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

/** Excel shows at most 255 characters over a link. */
function shortTip(tip: string): string {
  return tip.length <= 250 ? tip : `${tip.slice(0, 249)}…`;
}
