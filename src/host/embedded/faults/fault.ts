import type { WorkbookModel } from "../model/workbook-model";
import type { FailureCode } from "../wire/api-failure";

/** One way in which Excel lets an add-in down. */
export type Fault =
  /** A cell is being edited: every request fails, or waits where the add-in asked to wait. */
  | { readonly kind: "cell-edit-mode" }
  /** A dialog of Excel's own is open. */
  | { readonly kind: "dialog-open" }
  | { readonly kind: "session-lost" }
  /** Too many requests at once. */
  | { readonly kind: "activity-limit" }
  /** Requests of more UTF-8 bytes are refused; 5 MB in Excel on the web. */
  | { readonly kind: "request-limit"; readonly bytes: number }
  /** Answers of more bytes are refused after the work is done. */
  | { readonly kind: "response-limit"; readonly bytes: number }
  /** The action of this number in a request, from 0, fails; those before it stay done. */
  | { readonly kind: "failing-action"; readonly action: number; readonly code: FailureCode }
  /** The request never gets an answer; its work is done or not. */
  | { readonly kind: "hanging"; readonly applied: boolean }
  /** The whole request is carried out, and an error is the answer. */
  | { readonly kind: "error-after-applying" }
  /** Excel's own state says that formulas are still being worked out. */
  | { readonly kind: "calculation-pending" }
  /** Somebody changes the workbook just before the request: renames, deletes or protects a sheet, edits a cell. */
  | { readonly kind: "meanwhile"; readonly change: (model: WorkbookModel) => void };

/** The numbers by which Office refuses a whole request. */
export const OFFICE_CODES = {
  "cell-edit-mode": 5004,
  "session-lost": 5012,
  "dialog-open": 5016,
  "activity-limit": 5102,
  "request-limit": 5103,
  "response-limit": 5104,
  "error-after-applying": 5001,
} as const;
