/** What the host can let us down with. The sentence and the next step stand in i18n under the code. */
export type HostErrorCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "workbook-protected"
  | "read-only"
  | "session-lost"
  | "too-old"
  | "too-large"
  | "storage-full"
  | "timed-out"
  | "sheet-renamed"
  | "sheet-missing"
  | "sheet-hidden"
  | "name-taken"
  | "inputs-changed"
  | "read-back-differs"
  | "calculation-pending"
  | "dialog-open"
  | "busy"
  | "cancelled"
  | "file-unreadable"
  | "file-unwritable"
  | "unsupported"
  | "unknown";

/** The host could not do what was asked. Caught once, in app/run-command. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    this.name = "HostError";
  }
}
