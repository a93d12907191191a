import type { Locale } from "../i18n/locale";

/** A user-facing failure in words: what went wrong and the next step. */
export interface Failure {
  readonly code: string;
  /** What happened. */
  readonly message: string;
  /** What the user can do now. */
  readonly next: string;
  /** What the host told beside the code: a sheet, a cell, a file's reason. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly locale: Locale;
}
