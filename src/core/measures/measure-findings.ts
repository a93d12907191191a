/** What can be off when figures are taken out of tables, with the facts that each sentence needs. */
export interface MeasureFindings {
  /** A unit of the roster has no row in a sheet that a criterion takes a figure from. */
  "measure.unit-missing": { readonly unit: string; readonly sheet: string; readonly item: string };
  /** A unit has several rows where one figure is asked for. */
  "measure.unit-twice": { readonly unit: string; readonly sheet: string; readonly item: string; readonly rows: string };
  /** None of the unit's rows meets the condition, so there is no figure. */
  "measure.no-row-meets": { readonly unit: string; readonly item: string; readonly condition: string };
  /** The source is blank, unreadable or an error: the total waits. */
  "measure.missing": { readonly unit: string; readonly item: string; readonly state: string; readonly text: string };
  /** Several rows are summed and some of them are blank. */
  "measure.blank-skipped": { readonly unit: string; readonly item: string; readonly count: number };
  "measure.zero-denominator": { readonly unit: string; readonly item: string; readonly isNothingDue: boolean };
  "measure.no-previous": { readonly unit: string; readonly item: string; readonly period: string };
  /** What was before is zero or less, so there is no growth rate. */
  "measure.no-growth-base": { readonly unit: string; readonly item: string; readonly before: string };
  "measure.name-doubtful": {
    readonly name: string;
    readonly sheet: string;
    readonly candidates: readonly string[];
  };
  "measure.name-unknown": { readonly name: string; readonly sheet: string };
  "measure.row-without-name": { readonly sheet: string };
  /** The sheet's own total 合计 is not the sum of its rows. */
  "measure.total-differs": {
    readonly sheet: string;
    readonly column: string;
    readonly total: string;
    readonly sum: string;
    readonly difference: string;
  };
  /** A cell that a condition looks at cannot be compared; its row counts as not meeting the condition. */
  "measure.cannot-compare": { readonly condition: string; readonly text: string };
  "measure.row-not-found": { readonly row: string; readonly sheet: string };
  "measure.bar-missing": { readonly unit: string; readonly item: string; readonly text: string };
}
