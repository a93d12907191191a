import { HostError } from "../host/host-error";
import { hostErrorText } from "../i18n/host-error-texts";
import type { Locale } from "../i18n/locale";
import type { Failure } from "./failure";

/** What a command came to: its result, or a failure that can be shown as it is. */
export type Outcome<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly failure: Failure };

/**
 * Runs one thing that the user asked for, and turns what the host could not do into words. This is the one place that
 * catches; a mistake of ours is shown too, with its own words for whoever helps.
 */
export async function runCommand<Result>(locale: Locale, command: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await command() };
  } catch (error) {
    return { ok: false, failure: failureOf(error, locale) };
  }
}

/** A failure in words: what happened, what to do now, and where something was left behind. */
export function failureOf(error: unknown, locale: Locale): Failure {
  if (!(error instanceof HostError)) return mistake(error, locale);
  const { what, next } = hostErrorText(error.code, error.facts, locale);
  const left = error.facts.leftovers === undefined ? "" : LEFT_BEHIND[locale];
  return { code: error.code, message: what + left, next, facts: error.facts, locale };
}

const LEFT_BEHIND: Readonly<Record<Locale, string>> = {
  "zh-CN": "工作簿里可能留有未完成的内容,下次打开时会检查并清理。",
  en: " The workbook may hold unfinished sheets; the next start looks for them.",
};

const MISTAKE: Readonly<Record<Locale, { readonly what: string; readonly next: string }>> = {
  "zh-CN": { what: "程序出错,本次没有完成:", next: "请把这句话告诉维护人员。" },
  en: { what: "The program made a mistake: ", next: "Tell these words to whoever maintains it." },
};

function mistake(error: unknown, locale: Locale): Failure {
  const words = error instanceof Error ? error.message : String(error);
  return { code: "mistake", message: MISTAKE[locale].what + words, next: MISTAKE[locale].next, facts: {}, locale };
}
