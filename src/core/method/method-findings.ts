/** What can be off in the method sheets, with the facts that each sentence needs. */
export interface MethodFindings {
  /** A method sheet that scoring needs is not in the workbook. */
  "method.sheet-missing": { readonly sheet: string };
}
