import type { CellPlace, CellRange } from "../address";

/**
 * A sheet described as data: what stands in its cells, how it looks and how it prints. Rows and columns count from 0.
 * The adapter turns it into a worksheet with few calls; a builder never says a word of Excel.
 */
export interface SheetSpec {
  /** At most 31 characters, none of / \ ? * : [ ]. */
  readonly name: string;
  readonly tabColor: string | null;
  /** Every row has `columns.length` cells. */
  readonly rows: readonly SpecRow[];
  readonly columns: readonly SpecColumn[];
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly cols: number };
  /** Looks of rectangles, applied in order; later ones win where they say something. */
  readonly styles: readonly StyledRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly SpecValidation[];
  readonly links: readonly SpecLink[];
  readonly print: PrintSetup | null;
  /** Locks the sheet but for cells whose style says unlocked. */
  readonly isProtected: boolean;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly showGridlines: boolean;
}

export interface SpecRow {
  readonly cells: readonly SpecCell[];
  /** In points; null lets the row fit its text. */
  readonly height: number | null;
}

/** Text is always written as text, never as a formula. A number keeps its exact decimal text. */
export type SpecCell =
  null | string | { readonly number: string } | { readonly day: string } | { readonly formula: string };

export interface SpecColumn {
  /** In characters of the default font; a Chinese character counts two. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface StyledRange {
  readonly range: CellRange;
  readonly style: CellStyle;
}

/** What a style does not say stays as it is. Colours are #RRGGBB. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** A hatch over the fill, for cells that are out of the reckoning. */
  readonly pattern?: "lightUp" | "gray125";
  /** The hatch's own colour; black where it is left out. */
  readonly patternColor?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** "grid": thin lines around and inside every cell. */
  readonly borders?: "grid" | "outline" | "thinTop" | "mediumTop" | "mediumBottom";
  readonly borderColor?: string;
  readonly unlocked?: boolean;
}

export type ConditionalFormat =
  | {
      readonly kind: "colorScale";
      readonly range: CellRange;
      readonly low: string;
      readonly mid?: string;
      readonly high: string;
      /** Decimal texts that the colours stand at; the range's own lowest, middle and highest where left out. */
      readonly lowAt?: string;
      readonly midAt?: string;
      readonly highAt?: string;
    }
  | {
      readonly kind: "dataBar";
      readonly range: CellRange;
      readonly color: string;
      readonly min?: string;
      readonly max?: string;
    }
  | { readonly kind: "formula"; readonly range: CellRange; readonly formula: string; readonly style: CellStyle }
  | { readonly kind: "textContains"; readonly range: CellRange; readonly text: string; readonly style: CellStyle };

export interface SpecValidation {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "list"; readonly source: string | readonly string[] }
    | { readonly kind: "whole" | "decimal"; readonly min: string | null; readonly max: string | null }
    | { readonly kind: "date"; readonly min: string | null; readonly max: string | null }
    | { readonly kind: "textLength"; readonly max: number }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly title: string;
    readonly text: string;
    readonly style: "stop" | "warning" | "information";
  };
  readonly allowBlank: boolean;
}

/** A link from a cell of the sheet to a cell of the workbook. */
export interface SpecLink {
  readonly row: number;
  readonly col: number;
  readonly target: CellPlace;
  readonly tip: string;
}

/** A4; one page wide; header rows repeat; page x of y in the footer. */
export interface PrintSetup {
  readonly landscape: boolean;
  readonly area: CellRange;
  /** First and last row repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleCols?: readonly [number, number];
  readonly footerLeft?: string;
  /** Shrinks to a single page in height too, for a sheet that must hang on one piece of paper. */
  readonly onePage?: boolean;
}
