import { HostError, type HostErrorCode } from "../../host-error";

/** What Excel's own error codes mean to people. Codes that are not here are `unknown` and keep Excel's words. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  // Excel on the web says just this while a cell is being edited.
  InvalidOperation: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  Unauthenticated: "session-lost",
  HostRestartNeeded: "session-lost",
  CannotRegisterEvent: "busy",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  InvalidOperationWhenModalDialogOpen: "dialog-open",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ItemNotFound: "sheet-missing",
  ItemAlreadyExists: "name-taken",
  ReadOnlyWorkbook: "read-only",
  EditorNotAllowed: "read-only",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
};

/** Members that a protected workbook structure, not a protected sheet, keeps us from. */
const STRUCTURE = /^(WorksheetCollection\.|Worksheet\.(name|delete|visibility|position|copy)$)/i;

/**
 * The failure of a call to Excel as a HostError. Errors that are ours pass through; an error that is not Excel's
 * (a mistake in our own code) passes through untouched as well.
 */
export function hostErrorOf(error: unknown): unknown {
  if (error instanceof HostError || !isOfficeError(error)) return error;
  const location = error.debugInfo?.errorLocation ?? "";
  const facts = { officeCode: error.code, officeMessage: error.message, location };
  return new HostError(codeOf(error.code, location), facts, { cause: error });
}

/** True when a request or its answer was too large: for reading, smaller pieces will do. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.code === "too-large";
}

/** True when Excel refused a request for its size, before doing anything of it: writing may be tried again in pieces. */
export function isRefusedForSize(error: unknown): boolean {
  return isTooLarge(error) && (error as HostError).facts.officeCode === "RequestPayloadSizeLimitExceeded";
}

function codeOf(code: string, location: string): HostErrorCode {
  if (code === "AccessDenied" && isReadOnly()) return "read-only";
  if (code === "AccessDenied" && STRUCTURE.test(location)) return "workbook-protected";
  return CODES[code] ?? "unknown";
}

/** Excel refuses writes to a read-only workbook as it does those to a protected sheet. */
function isReadOnly(): boolean {
  return typeof Office !== "undefined" && String(Office.context?.document?.mode) === "readOnly";
}

interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Told by its shape: the class itself belongs to the copy of office.js that is loaded. */
function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === "string" && "debugInfo" in error;
}
