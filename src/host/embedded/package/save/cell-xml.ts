import { cellA1 } from "../../../../core/address";
import { cellKey, type SheetModel } from "../../model/workbook-model";
import { isCellError, type CellValue } from "../../../../core/grid";
import { writeCellText } from "../xml/cell-text";
import { escapeText } from "../xml/xml-text";

/** Writes cells of a sheet with the prefix of its part. `styleNumber` turns the model's styles into the file's. */
export class CellWriter {
  private readonly p: string;

  constructor(
    prefix: string,
    private readonly styleNumber: (style: number) => number,
  ) {
    this.p = prefix === "" ? "" : `${prefix}:`;
  }

  /**
   * One cell with its style, formula and value. Texts stand in the cell itself, so that the shared texts of the file stay as
   * they are. A number that is not finite cannot stand in a file and is an error of the program.
   */
  cell(sheet: SheetModel, row: number, col: number): string {
    const { p } = this;
    const style = this.styleNumber(sheet.styleAt(row, col));
    const open = `<${p}c r="${cellA1(row, col)}"${style > 0 ? ` s="${style}"` : ""}`;
    const value = sheet.valueAt(row, col);
    const formula = sheet.formulas.get(cellKey(row, col));
    if (formula !== undefined) return this.formulaCell(open, formula, value);
    if (value === null) return `${open}/>`;
    if (typeof value === "string") return `${open} t="inlineStr"><${p}is>${this.text(value)}</${p}is></${p}c>`;
    return `${open}${typeOf(value)}>${this.value(value)}</${p}c>`;
  }

  private formulaCell(open: string, formula: string, value: CellValue): string {
    const { p } = this;
    const written = `<${p}f>${escapeText(formula.replace(/^=/, ""))}</${p}f>`;
    return `${open}${typeOf(value)}>${written}${value === null ? "" : this.value(value)}</${p}c>`;
  }

  private value(value: Exclude<CellValue, null>): string {
    return `<${this.p}v>${plainValue(value)}</${this.p}v>`;
  }

  private text(text: string): string {
    const space = /^\s|\s$|[\n\r\t]|  /.test(text) ? ' xml:space="preserve"' : "";
    return `<${this.p}t${space}>${escapeText(writeCellText(text))}</${this.p}t>`;
  }
}

function typeOf(value: CellValue): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return value !== null && isCellError(value) ? ' t="e"' : "";
}

function plainValue(value: Exclude<CellValue, null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string") return escapeText(writeCellText(value));
  if (isCellError(value)) return escapeText(value.error);
  if (!Number.isFinite(value)) throw new Error(`a cell holds ${value}, which no file can say`);
  return String(value);
}
