import type { CellPlace } from "../address";
import { PALETTE } from "./palette";
import { addParagraph, paintHead } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { CellStyle, SheetSpec, SpecCell } from "./sheet-spec";
import { wrappedHeight } from "./text-width";

/** A sheet that is a title, one table and notes: what most lists drawn from ledgers are. */
export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly line: string;
  readonly tabColor: string;
  readonly columns: readonly TableSheetColumn[];
  readonly rows: readonly TableSheetRow[];
  /** Stands in place of the rows when there are none. */
  readonly whenEmpty: string;
  readonly notes: readonly string[];
  readonly frozenCols: number;
}

export interface TableSheetColumn {
  readonly head: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly numberFormat?: string;
}

export interface TableSheetRow {
  readonly cells: readonly SpecCell[];
  /** Looks of single cells over the row's own. */
  readonly looks?: readonly { readonly col: number; readonly style: CellStyle }[];
  readonly links?: readonly { readonly col: number; readonly target: CellPlace; readonly tip: string }[];
  /** Total rows stand out. */
  readonly isTotal?: boolean;
  /** A heading between rows: its first cell over the whole width. */
  readonly isHeading?: boolean;
}

/** The sheet with the habits of all result sheets: Song title, grid, repeated head, A4 landscape of one page width. */
export function tableSheet(sheet: TableSheet): SheetSpec {
  const canvas = new SheetCanvas(sheet.columns.map(({ width }) => ({ width })));
  addTitleLines(canvas, sheet);
  const head = canvas.add(
    sheet.columns.map((column) => column.head),
    headHeight(sheet),
  );
  paintHead(canvas, head, head);
  const top = canvas.nextRow;
  for (const row of sheet.rows) addRow(canvas, sheet, row);
  if (sheet.rows.length === 0) addParagraph(canvas, sheet.whenEmpty);
  else paintBody(canvas, sheet, top);
  sheet.notes.forEach((note, index) => addParagraph(canvas, `${index + 1}. ${note}`, { size: 9, quiet: true }));
  return canvas.finish({
    name: sheet.name,
    tabColor: sheet.tabColor,
    frozen: { rows: head + 1, cols: sheet.frozenCols },
    print: {
      landscape: true,
      area: area(0, 0, canvas.nextRow - 1, canvas.lastCol),
      titleRows: [head, head],
      footerLeft: sheet.title,
    },
  });
}

function addTitleLines(canvas: SheetCanvas, sheet: TableSheet): void {
  for (const [text, height, style] of [
    [sheet.title, 36, { size: 18, bold: true, horizontal: "center" }],
    [sheet.line, 20, { color: PALETTE.quiet, horizontal: "center" }],
  ] as const) {
    const row = canvas.add([text], height);
    canvas.merge(area(row, 0, row, canvas.lastCol));
    canvas.paint(area(row, 0, row, canvas.lastCol), style);
  }
}

function headHeight(sheet: TableSheet): number {
  return Math.max(
    26,
    wrappedHeight(
      sheet.columns.map(({ head, width }) => [head, width] as const),
      10,
    ),
  );
}

function addRow(canvas: SheetCanvas, sheet: TableSheet, row: TableSheetRow): void {
  if (row.isHeading) return addHeadingRow(canvas, row);
  addCells(canvas, sheet, row);
}

function addHeadingRow(canvas: SheetCanvas, { cells }: TableSheetRow): void {
  const row = canvas.add(cells.slice(0, 1), 24);
  canvas.merge(area(row, 0, row, canvas.lastCol));
  canvas.paint(area(row, 0, row, canvas.lastCol), { bold: true, fill: PALETTE.subHeader });
}

function addCells(canvas: SheetCanvas, sheet: TableSheet, { cells, looks, links, isTotal }: TableSheetRow): void {
  const wraps = sheet.columns.map(({ width }, i) => [typeof cells[i] === "string" ? cells[i] : "", width] as const);
  const row = canvas.add(cells, Math.max(22, wrappedHeight(wraps, 10)));
  if (isTotal) canvas.paint(area(row, 0, row, canvas.lastCol), { bold: true, fill: PALETTE.subHeader });
  for (const { col, style } of looks ?? []) canvas.paint(area(row, col, row, col), style);
  for (const { col, target, tip } of links ?? []) canvas.link(row, col, target, tip);
}

function paintBody(canvas: SheetCanvas, sheet: TableSheet, top: number): void {
  const bottom = canvas.nextRow - 1;
  canvas.paint(area(top, 0, bottom, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line, wrap: true });
  sheet.columns.forEach(({ align, numberFormat }, col) => {
    canvas.paint(area(top, col, bottom, col), { horizontal: align, ...(numberFormat ? { numberFormat } : {}) });
  });
}
