import type { CellRange } from "../../../core/address";
import type { CellValue, SheetVisibility } from "../../../core/grid";
import { StyleTable } from "./style-table";

/** A workbook in memory: what the embedded host serves and what the package layer reads from and saves into .xlsx. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly styles = new StyleTable();
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, string>();
  date1904 = false;
  isProtected = false;
  calculation: "automatic" | "manual" = "automatic";
  activeSheet = 0;
  private nextId = 1;

  /** Adds an empty sheet at the end, with an id of its own or one that the caller keeps. The caller has checked the name. */
  addSheet(name: string, id?: string): SheetModel {
    const sheet = new SheetModel(id ?? `{${String(this.nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Sheet names are the same when they differ in case only. */
  findSheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === nameOrId);
  }
}

export interface DefinedName {
  readonly name: string;
  /** With its leading =. */
  readonly formula: string;
  /** Sheet id that the name belongs to, null for the whole workbook. */
  readonly sheetId: string | null;
  /** Not shown to people in the list of names; our own sheets are marked by hidden names. */
  readonly hidden?: boolean;
}

/**
 * One sheet. Cells are kept by row: `values[row][col]`, with gaps where nothing was ever set. Everything that a save must
 * know has been touched goes through the methods, which note it in `changes`.
 */
export class SheetModel {
  visibility: SheetVisibility = "visible";
  tabColor: string | null = null;
  /** The part that the sheet was read from; null for a sheet that is new. */
  part: string | null = null;
  readonly values: (CellValue[] | undefined)[] = [];
  /** Ids in the workbook's style table; undefined is the column's or the default style. */
  readonly styles: ((number | undefined)[] | undefined)[] = [];
  /** Formula texts with their leading =, keyed by `cellKey`. */
  readonly formulas = new Map<number, string>();
  readonly merges: CellRange[] = [];
  /** In characters, as the file keeps them. */
  readonly columnWidths = new Map<number, number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenCols = new Set<number>();
  readonly columnStyles = new Map<number, number>();
  /** Styles of whole rows; a cell that was never set takes its row's before its column's. */
  readonly rowStyles = new Map<number, number>();
  /** In characters; null leaves it to the program. */
  defaultColumnWidth: number | null = null;
  /** In points; null leaves it to the program. */
  defaultRowHeight: number | null = null;
  frozen = { rows: 0, cols: 0 };
  showGridlines = true;
  isProtected = false;
  /** True for a protected sheet that only a password opens. */
  hasPassword = false;
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly hyperlinks = new Map<number, HyperlinkModel>();
  pageLayout: PageLayoutModel | null = null;
  /** Cells whose content or style was set since the file was read, by `cellKey`; a save patches just these. */
  readonly changedCells = new Set<number>();
  /** Those of the changed cells whose content was set, not the style alone. */
  readonly changedContents = new Set<number>();
  /** Parts of the sheet other than cells that were set since the file was read. */
  readonly changedParts = new Set<SheetPart>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  valueAt(row: number, col: number): CellValue {
    return this.values[row]?.[col] ?? null;
  }

  setValue(row: number, col: number, value: CellValue): void {
    (this.values[row] ??= [])[col] = value;
    this.formulas.delete(cellKey(row, col));
    this.changedCells.add(cellKey(row, col));
    this.changedContents.add(cellKey(row, col));
  }

  setFormula(row: number, col: number, formula: string, result: CellValue): void {
    this.setValue(row, col, result);
    this.formulas.set(cellKey(row, col), formula);
  }

  styleAt(row: number, col: number): number {
    return this.styles[row]?.[col] ?? this.rowStyles.get(row) ?? this.columnStyles.get(col) ?? 0;
  }

  setStyle(row: number, col: number, style: number): void {
    (this.styles[row] ??= [])[col] = style;
    this.changedCells.add(cellKey(row, col));
  }
}

export type SheetPart =
  | "name"
  | "visibility"
  | "tabColor"
  | "merges"
  | "columns"
  | "rows"
  | "view"
  | "protection"
  | "conditionalFormats"
  | "validations"
  | "hyperlinks"
  | "pageLayout";

const KEY_COLS = 16384;

/** One number for a cell of a sheet, in reading order. */
export function cellKey(row: number, col: number): number {
  return row * KEY_COLS + col;
}

export function keyPlace(key: number): { readonly row: number; readonly col: number } {
  return { row: Math.floor(key / KEY_COLS), col: key % KEY_COLS };
}

/** A conditional format in the file's own terms. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  /** From 1 in the order of the list; a format that is added first moves the others down. */
  priority: number;
  readonly rule: ConditionalRuleModel;
}

export type ConditionalRuleModel =
  | {
      readonly kind: "colorScale";
      readonly stops: readonly { readonly type: string; readonly value: string | null; readonly color: string }[];
    }
  | {
      readonly kind: "dataBar";
      readonly color: string;
      readonly min: { readonly type: string; readonly value: string | null };
      readonly max: { readonly type: string; readonly value: string | null };
    }
  | {
      readonly kind: "expression";
      readonly formula: string;
      readonly style: DifferentialStyle;
      readonly stopIfTrue: boolean;
    }
  | {
      readonly kind: "containsText";
      readonly text: string;
      readonly style: DifferentialStyle;
      readonly stopIfTrue: boolean;
    }
  | {
      readonly kind: "cellIs";
      readonly operator: string;
      readonly formulas: readonly string[];
      readonly style: DifferentialStyle;
      readonly stopIfTrue: boolean;
    }
  /** A rule that the host shows to nobody but must keep. */
  | { readonly kind: "other"; readonly type: string };

export interface DifferentialStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly borderColor?: string;
}

export interface ValidationModel {
  readonly ranges: readonly CellRange[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator: string | null;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly showDropDown: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: {
    readonly title: string;
    readonly text: string;
    readonly style: "stop" | "warning" | "information";
  } | null;
}

export interface HyperlinkModel {
  /** A place in the workbook such as `'社保'!F7`. */
  readonly location: string | null;
  readonly url: string | null;
  readonly tip: string | null;
}

export interface PageLayoutModel {
  readonly landscape: boolean;
  /** Excel's paper number; 9 is A4. */
  readonly paper: number;
  readonly fitWidth: number | null;
  readonly fitHeight: number | null;
  readonly printArea: CellRange | null;
  readonly titleRows: readonly [number, number] | null;
  readonly titleCols: readonly [number, number] | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string } | null;
  readonly header: { readonly left: string; readonly center: string; readonly right: string } | null;
  readonly centerHorizontally: boolean;
  /** In points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  } | null;
}
