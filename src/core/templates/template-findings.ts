/** What can be off in a form that came back, with the facts that each sentence needs. */
export interface TemplateFindings {
  /** A form is wanted from a sheet that the workbook does not have. */
  "form.no-such-sheet": { readonly sheet: string; readonly sheets: string };
  /** The method still names the county's own sheet, not the merged one. */
  "form.names-own-sheet": { readonly item: string; readonly was: string; readonly write: string };
  "form.repointed": { readonly item: string; readonly was: string; readonly write: string };
  "form.no-identity": { readonly file: string };
  "form.identity-broken": { readonly file: string };
  "form.other-form": { readonly file: string; readonly found: string; readonly wanted: string };
  "form.other-period": { readonly file: string; readonly found: string; readonly wanted: string };
  "form.other-county": { readonly file: string; readonly found: string; readonly wanted: string };
  "form.other-version": { readonly file: string };
  "form.sheet-missing": { readonly file: string; readonly sheet: string };
  "form.columns-missing": { readonly file: string; readonly sheet: string; readonly headers: string };
  "form.columns-moved": { readonly file: string; readonly sheet: string };
  "form.file-refused": { readonly file: string; readonly reason: string };
  /** A file without identity, none of whose sheets is one of the form's. */
  "form.not-the-form": { readonly file: string };
  "form.external-links": { readonly file: string };
  /** A day that lost its format: Excel's number of it. */
  "form.day-as-number": { readonly header: string; readonly text: string; readonly day: string };
  "form.empty": { readonly file: string };
  "form.unit-unknown": { readonly name: string; readonly suggested: string };
  "form.unit-twice": { readonly unit: string };
  "form.unit-not-expected": { readonly unit: string; readonly wanted: string };
  /** Rows that the form went out with are gone. */
  "form.rows-deleted": { readonly file: string; readonly sheet: string; readonly units: string };
  "form.merged-cells": { readonly range: string };
  /** A row without a name, in the copy of one township. */
  "form.unit-from-form": { readonly unit: string };
  "form.cell-missing": { readonly header: string };
  "form.cell-error": { readonly header: string; readonly error: string };
  "form.not-a-number": { readonly header: string; readonly text: string; readonly unit: string };
  /** A number with another unit behind it; `write` is what to write where that can be worked out. */
  "form.number-with-unit": {
    readonly header: string;
    readonly text: string;
    readonly unit: string;
    readonly write: string;
  };
  "form.not-whole": { readonly header: string; readonly text: string };
  "form.out-of-range": { readonly header: string; readonly text: string; readonly min: string; readonly max: string };
  "form.not-a-day": { readonly header: string; readonly text: string };
  "form.not-a-choice": { readonly header: string; readonly text: string; readonly choices: string };
  "form.more-than": { readonly header: string; readonly value: string; readonly other: string; readonly bar: string };
  "form.fraction-of-percent": { readonly header: string; readonly text: string; readonly write: string };
  "form.unusual-change": { readonly header: string; readonly value: string; readonly previous: string };
  "form.unusual-among-units": { readonly header: string; readonly value: string; readonly median: string };
  "form.formula-text": { readonly header: string };
  /** The form has no sheet 填报检查, or is no .xlsx. */
  "form.not-marked": { readonly file: string };
  "form.conflict": { readonly unit: string; readonly sheet: string; readonly files: string; readonly headers: string };
  "form.superseded": { readonly unit: string; readonly file: string; readonly by: string };
  /** Two files of one township for one list, of which nobody can tell whether the later replaces or continues the earlier. */
  "form.list-twice": {
    readonly unit: string;
    readonly sheet: string;
    readonly first: string;
    readonly second: string;
    readonly same: string;
  };
  "form.duplicate": { readonly unit: string; readonly file: string; readonly first: string };
}
