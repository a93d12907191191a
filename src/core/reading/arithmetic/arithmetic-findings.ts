/** Figures of a table that contradict each other. */
export interface ArithmeticFindings {
  /** A total row is not the sum of its rows. `rows` counts from 1, as the sheet does. */
  "sum.rowsDisagree": {
    readonly column: string;
    readonly total: string;
    readonly sum: string;
    readonly difference: string;
    readonly rows: string;
  };
  /** A 合计 column is not the sum of its parts. */
  "sum.columnsDisagree": {
    readonly name: string;
    readonly column: string;
    readonly total: string;
    readonly parts: string;
    readonly sum: string;
  };
  /** A rate is not the quotient of the two figures it divides everywhere else. */
  "rate.disagrees": {
    readonly name: string;
    readonly column: string;
    readonly written: string;
    readonly computed: string;
    readonly quotient: string;
  };
}
