import type { Locale } from "../i18n/locale";

/** A user-facing failure in words: what went wrong and the next step. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly locale: Locale;
}
