interface CellFacts {
  /** The column's header path. */
  readonly column: string;
  /** What the user sees in the cell, ID and phone numbers masked. */
  readonly text: string;
}

/** What can be off in a cell that should hold a figure, or in a column of them. */
export interface ValueFindings {
  /** A text that is no figure we understand. */
  "value.unreadable": CellFacts;
  /** An Excel error where a figure belongs. */
  "value.error": { readonly column: string; readonly error: string };
  /** A range (2-5人) where one figure belongs. */
  "value.range": CellFacts;
  /** A bar (≥90%) where a figure belongs. */
  "value.bar": CellFacts;
  /** 约, 近, 左右: the writer did not count. */
  "value.approximate": CellFacts;
  /** A figure in a unit that does not measure what the column measures. */
  "value.otherUnit": CellFacts & { readonly unit: string; readonly columnUnit: string };
  /** A number of 16 digits or more: its last digits are lost. */
  "value.digitsLost": CellFacts;
  /** All bare numbers of a rate are at most 1 and were taken as fractions. */
  "value.fractionsTaken": {
    readonly column: string;
    readonly count: number;
    readonly value: string;
    readonly asFraction: string;
  };
  /** A column mixes 0.95 with 95 or 95%: both readings and their effect. */
  "value.mixedScale": {
    readonly column: string;
    readonly count: number;
    readonly value: string;
    readonly asFraction: string;
    readonly other: string;
  };
}
