import type { FileReason } from "../host/file-reason";
import type { HostErrorCode } from "../host/host-error";
import { fileReasons as enReasons } from "./en/file-reasons";
import { hostErrors as enErrors } from "./en/host-errors";
import type { Locale } from "./locale";
import { fileReasons as zhReasons } from "./zh-CN/file-reasons";
import { hostErrors as zhErrors } from "./zh-CN/host-errors";

/** What happened, and what the user can do now. */
export interface HostErrorText {
  readonly what: string;
  readonly next: string;
}

export type HostErrorFacts = Readonly<Record<string, string | number>>;
export type HostErrorTexts = Readonly<Record<HostErrorCode, (facts: HostErrorFacts) => HostErrorText>>;
export type FileReasonTexts = Readonly<Record<FileReason, HostErrorText>>;

const ERRORS: Readonly<Record<Locale, HostErrorTexts>> = { "zh-CN": zhErrors, en: enErrors };
const REASONS: Readonly<Record<Locale, FileReasonTexts>> = { "zh-CN": zhReasons, en: enReasons };

/** A failure of the host in words. For a file that was refused the reason says more than the code. */
export function hostErrorText(code: HostErrorCode, facts: HostErrorFacts, locale: Locale): HostErrorText {
  const reason = code === "file-unreadable" ? REASONS[locale][facts.reason as FileReason] : undefined;
  return reason ? { ...reason, what: PLACED[locale](reason.what, facts) } : ERRORS[locale][code](facts);
}

/** Which file it was, and where in it: people send many at a time. */
const PLACED: Readonly<Record<Locale, (what: string, facts: HostErrorFacts) => string>> = {
  "zh-CN": (what, { file, sheet, cell }) => {
    const place = [sheet && `工作表“${sheet}”`, cell && `单元格 ${cell}`].filter(Boolean).join("");
    return `${file ? `“${file}”` : ""}${place ? `(${place})` : ""}${file || place ? ":" : ""}${what}`;
  },
  en: (what, { file, sheet, cell }) => {
    const place = [sheet && `sheet "${sheet}"`, cell && `cell ${cell}`].filter(Boolean).join(", ");
    return `${file ? `"${file}"` : ""}${place ? ` (${place})` : ""}${file || place ? ": " : ""}${what}`;
  },
};
