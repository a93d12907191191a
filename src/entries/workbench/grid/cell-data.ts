import { CellValueType, type ICellData } from "@univerjs/presets";
import { isCellError, type CellValue } from "../../../core/grid";
import { cellKey, type SheetModel } from "../../../host/embedded/model/workbook-model";

/** The grid's id for one of the workbook's styles. */
export function styleId(style: number): string {
  return `s${style}`;
}

/** One cell for the grid; null where the sheet has neither content nor style. */
export function cellData(sheet: SheetModel, row: number, col: number): ICellData | null {
  const value = sheet.valueAt(row, col);
  const style = sheet.styles[row]?.[col];
  const formula = sheet.formulas.size > 0 ? sheet.formulas.get(cellKey(row, col)) : undefined;
  if (value === null && style === undefined && formula === undefined) return null;
  return {
    ...contentOf(value),
    ...(formula === undefined ? {} : { f: formula }),
    ...(style === undefined ? {} : { s: styleId(style) }),
  };
}

function contentOf(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: value, t: CellValueType.STRING };
  }
}

const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);

/** A value typed into the grid or computed by it, as the workbook keeps it. A formula's error is an error, not a text. */
export function valueFrom(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return textOf(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (typeof value === "string" && cell?.f && ERRORS.has(value)) return { error: value };
  if (
    typeof value === "string" &&
    cell?.t === CellValueType.NUMBER &&
    value.trim() !== "" &&
    Number.isFinite(Number(value))
  )
    return Number(value);
  return value;
}

/** Text that carries formats of its own sits in a small document inside the cell. */
function textOf(cell: ICellData | null | undefined): string | null {
  const text = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, "").replaceAll("\r", "\n");
  return text ? text : null;
}
