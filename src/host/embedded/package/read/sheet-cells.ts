import { cellKey, type SheetModel } from "../../model/workbook-model";
import { cellA1 } from "../../../../core/address";
import { refuse } from "../refuse";
import { LAST_COL, LAST_ROW } from "../rows/cell-reference";
import type { RawCell, RawFormula, RawRow, RowListener } from "../rows/raw-cell";
import { CellExtent } from "./cell-extent";
import { readCellValue, type ValueSource } from "./cell-value";
import { shiftFormula } from "./shift-formula";

/** Puts the rows of a sheet part into a sheet. A cell without a place follows the one before it. */
export class SheetCells implements RowListener {
  readonly sheet: Pick<SheetModel, "values" | "styles" | "formulas" | "rowHeights" | "hiddenRows" | "rowStyles">;
  private rowIndex = -1;
  private col = -1;
  readonly extent: CellExtent;
  private values: SheetModel["values"][number];
  private styles: SheetModel["styles"][number];
  private readonly shared = new Map<string, { text: string; row: number; col: number }>();

  constructor(
    private readonly source: ValueSource,
    private readonly styleCount: number,
  ) {
    this.extent = new CellExtent(source.sheet);
    this.sheet = {
      values: [],
      styles: [],
      formulas: new Map(),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      rowStyles: new Map(),
    };
  }

  row(row: RawRow): void {
    const before = this.rowIndex;
    this.rowIndex = row.index ?? this.rowIndex + 1;
    if (this.rowIndex > LAST_ROW || this.rowIndex <= before) refuse("bad-cell", this.at(String(this.rowIndex + 1)));
    this.col = -1;
    this.values = this.sheet.values[this.rowIndex];
    this.styles = this.sheet.styles[this.rowIndex];
    this.rowLook(row.attributes);
  }

  private rowLook(attributes: ReadonlyMap<string, string>): void {
    const height = Number(attributes.get("ht") ?? NaN);
    if (!Number.isNaN(height)) this.sheet.rowHeights.set(this.rowIndex, height);
    if (isTrue(attributes.get("hidden"))) this.sheet.hiddenRows.add(this.rowIndex);
    const style = Number(attributes.get("s") ?? 0);
    if (isTrue(attributes.get("customFormat")) && style > 0) {
      if (!(style < this.styleCount)) refuse("bad-style", this.at(String(this.rowIndex + 1)));
      this.sheet.rowStyles.set(this.rowIndex, style);
    }
  }

  cell(cell: RawCell): void {
    const row = cell.row < 0 ? this.rowIndex : cell.row;
    const col = cell.col < 0 ? this.col + 1 : cell.col;
    // Cells stand in their order, as Excel demands: one that comes again or too late would take another's place.
    if (row !== this.rowIndex || col > LAST_COL || col <= this.col) refuse("bad-cell", this.at(cellA1(row, col)));
    this.col = col;
    if (cell.style >= this.styleCount) refuse("bad-style", this.at(cellA1(row, col)));
    if (cell.style > 0 || this.sheet.rowStyles.has(row))
      (this.styles ??= this.sheet.styles[row] = [])[col] = cell.style;
    const value = readCellValue(cell, row, col, this.source);
    if (value === null && !cell.formula) return;
    (this.values ??= this.sheet.values[row] = [])[col] = value;
    this.extent.add(row, col);
    if (cell.formula) this.formula(cell.formula, row, col);
  }

  private at(cell: string) {
    return { part: this.source.part, sheet: this.source.sheet, cell };
  }

  rowEnd(): void {}

  private formula(formula: RawFormula, row: number, col: number): void {
    const text = this.formulaText(formula, row, col);
    if (text !== null) this.sheet.formulas.set(cellKey(row, col), `=${text}`);
  }

  /** A shared formula is written at its first cell and moved along for the others. A data table has no text at all. */
  private formulaText(formula: RawFormula, row: number, col: number): string | null {
    const number = formula.attributes.get("si");
    if (formula.attributes.get("t") !== "shared" || number === undefined)
      return formula.text === "" ? null : formula.text;
    if (formula.text !== "") {
      this.shared.set(number, { text: formula.text, row, col });
      return formula.text;
    }
    const first = this.shared.get(number);
    return first ? shiftFormula(first.text, row - first.row, col - first.col) : null;
  }
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
