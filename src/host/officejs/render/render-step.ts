/** Where a sheet spec is drawn: the worksheet, and what drawing must know about the workbook. */
export interface Canvas {
  readonly sheet: Excel.Worksheet;
  readonly paper: Paper;
}

/** Facts of the workbook and of the commit that are the same for every step of one sheet. */
export interface Paper {
  readonly date1904: boolean;
  /** Pixels of one character of the default font; 7 for Calibri 11, 8 for 宋体 11. */
  readonly characterPixels: number;
  /** What the sheets of the commit are called while they are being written, by their final names. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

/**
 * A part of drawing a sheet, small enough for one request. Steps go in order; several go in one request as long as they fit
 * the budget. A step may be drawn twice with the same result, after Excel has refused a request for its size.
 */
export interface RenderStep {
  /** An estimate of the request's bytes, on the high side. */
  readonly bytes: number;
  readonly draw: (canvas: Canvas) => void;
  /** The same in two halves; null for what cannot be parted. */
  readonly halve?: () => readonly [RenderStep, RenderStep] | null;
}

/** What naming a range costs in a request, with the references that Excel.run keeps on it. */
export const RANGE_BYTES = 420;
/** What setting one plain property costs. */
export const PROPERTY_BYTES = 150;
