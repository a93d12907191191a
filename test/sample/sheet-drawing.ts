import type { CellRange } from "../../src/core/address";
import { cellA1 } from "../../src/core/address";
import type { CellValue } from "../../src/core/grid";
import type { BorderEdge, CellLook } from "../../src/host/embedded/model/style-table";
import type { SheetModel, WorkbookModel } from "../../src/host/embedded/model/workbook-model";

const THIN = { style: "thin", color: "#000000" } as const;
const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom"];
const GRID = Object.fromEntries(EDGES.map((edge) => [edge, THIN]));

const TITLE: Partial<CellLook> = { fontSize: 18, bold: true, horizontal: "center" };
const HEAD: Partial<CellLook> = { bold: true, horizontal: "center", wrap: true, borders: GRID };
const BODY: Partial<CellLook> = { borders: GRID, horizontal: "center" };

/** A formula with the value that Excel last worked out. */
export interface Formula {
  readonly formula: string;
  readonly result: CellValue;
}

export type Drawn = CellValue | Formula;

/** Draws a sheet as an office clerk would: title, unit line, bordered head, bordered body. Rows and columns from 0. */
export class SheetDrawing {
  readonly sheet: SheetModel;

  constructor(
    private readonly workbook: WorkbookModel,
    name: string,
  ) {
    this.sheet = workbook.addSheet(name);
    this.sheet.pageLayout = {
      landscape: true,
      paper: 9,
      fitWidth: 1,
      fitHeight: 0,
      printArea: null,
      titleRows: null,
      titleCols: null,
      footer: null,
      header: null,
      centerHorizontally: true,
      margins: null,
    };
    this.sheet.changedParts.add("pageLayout");
  }

  put(row: number, col: number, value: Drawn, look: Partial<CellLook> = {}): void {
    if (typeof value === "object" && value !== null && "formula" in value) {
      this.sheet.setFormula(row, col, `=${value.formula}`, value.result);
    } else this.sheet.setValue(row, col, value);
    this.look(row, col, look);
  }

  look(row: number, col: number, look: Partial<CellLook>): void {
    this.sheet.setStyle(row, col, this.workbook.styles.derive(this.sheet.styleAt(row, col), look));
  }

  merge(range: CellRange): void {
    this.sheet.merges.push(range);
    this.sheet.changedParts.add("merges");
  }

  widths(widths: readonly number[]): void {
    widths.forEach((width, col) => this.sheet.columnWidths.set(col, width));
    this.sheet.changedParts.add("columns");
  }

  height(row: number, points: number): void {
    this.sheet.rowHeights.set(row, points);
    this.sheet.changedParts.add("rows");
  }

  hideRow(row: number): void {
    this.sheet.hiddenRows.add(row);
    this.sheet.changedParts.add("rows");
  }

  freeze(rows: number, cols: number): void {
    this.sheet.frozen = { rows, cols };
    this.sheet.changedParts.add("view");
  }

  tab(color: string): void {
    this.sheet.tabColor = color;
    this.sheet.changedParts.add("tabColor");
  }

  /** A title over the table, merged, in large type. */
  title(row: number, lastCol: number, text: string): void {
    this.put(row, 0, text, TITLE);
    this.merge({ top: row, left: 0, bottom: row, right: lastCol });
    this.height(row, 34);
  }

  /** The line under the title: who fills it in at the left, units at the right. */
  line(row: number, lastCol: number, left: string, right: string): void {
    this.put(row, 0, left, { horizontal: "left" });
    this.put(row, lastCol, right, { horizontal: "right" });
  }

  /** A head of one or more rows; `null` continues the cell to the left or above as the merges say. */
  head(top: number, rows: readonly (readonly (string | null)[])[], merges: readonly CellRange[] = []): void {
    rows.forEach((cells, index) => {
      cells.forEach((text, col) => this.put(top + index, col, text, HEAD));
      this.height(top + index, 30);
    });
    for (const { top: first, left, bottom, right } of merges) {
      this.merge({ top: top + first, left, bottom: top + bottom, right });
    }
  }

  /** A body row with borders; looks by column on top. */
  row(row: number, cells: readonly Drawn[], looks: Readonly<Record<number, Partial<CellLook>>> = {}): void {
    cells.forEach((value, col) => this.put(row, col, value, { ...BODY, ...looks[col] }));
    this.height(row, 20);
  }

  /** A note under the table. */
  note(row: number, text: string, lastCol: number): void {
    this.put(row, 0, text, { horizontal: "left", wrap: true, fontSize: 10 });
    this.merge({ top: row, left: 0, bottom: row, right: lastCol });
    this.height(row, 32);
  }
}

/** =SUM over a part of a column, with its result. */
export function sumOf(col: number, top: number, bottom: number, values: readonly number[]): Formula {
  return {
    formula: `SUM(${cellA1(top, col)}:${cellA1(bottom, col)})`,
    result: rounded(
      values.reduce((total, value) => total + value, 0),
      2,
    ),
  };
}

/** =ROUND(part/whole*100,2) of two cells of a row, with its result. */
export function percentOf(row: number, part: number, whole: number, values: readonly [number, number]): Formula {
  return {
    formula: `ROUND(${cellA1(row, part)}/${cellA1(row, whole)}*100,2)`,
    result: rounded((values[0] / values[1]) * 100, 2),
  };
}

export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale + 1e-9) / scale;
}

/** Digits and the point as full-width characters. @example fullWidth("96.2") // "９６．２" */
export function fullWidth(text: string): string {
  return [...text].map((character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0)).join("");
}
