import type { Finding, FindingCode, FindingFacts } from "../core/finding";
import { findingMessages as enMessages } from "./en/findings";
import type { Locale } from "./locale";
import { findingMessages as zhMessages } from "./zh-CN/findings";

/** One sentence per code: what is wrong and what to do. */
export type MessagesFor<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

const MESSAGES: Readonly<Record<Locale, MessagesFor<FindingFacts>>> = { "zh-CN": zhMessages, en: enMessages };

/** The finding in words: what is wrong and what to do, without the cell, which the caller shows beside it. */
export function findingSentence(finding: Finding, locale: Locale): string {
  const message = MESSAGES[locale][finding.code as FindingCode] as (facts: unknown) => string;
  return message(finding.facts);
}
