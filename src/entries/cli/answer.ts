import type { CliTexts } from "../../i18n/cli-texts";
import type { Locale } from "../../i18n/locale";

/** 0 done, 1 blocking findings, 2 wrong use or unreadable file. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say: one JSON document for programs, a text for people. */
export interface Answer {
  readonly exit: ExitCode;
  readonly json: unknown;
  readonly text: string;
}

/** What every command gets beside its own arguments. */
export interface CliContext {
  readonly locale: Locale;
  readonly texts: CliTexts;
  readonly isJson: boolean;
}

/** The command line was not used as it should be; the words say how. Shown with the usage, exit code 2. */
export class UsageError extends Error {}
