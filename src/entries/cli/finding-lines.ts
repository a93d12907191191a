import { placeA1 } from "../../core/address";
import type { Finding } from "../../core/finding";
import type { CliTexts } from "../../i18n/cli-texts";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";

/** A finding as programs get it. */
export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  /** Such as '社保'!F7; null for what concerns no single cell. */
  readonly cell: string | null;
  readonly message: string;
}

export function findingsJson(findings: readonly Finding[], locale: Locale): FindingJson[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    cell: finding.place && placeA1(finding.place),
    message: findingSentence(finding, locale),
  }));
}

/** One line a finding, with its cell; nothing for none. */
export function findingsText(findings: readonly Finding[], locale: Locale, texts: CliTexts): string {
  if (findings.length === 0) return "";
  const lines = findingsJson(findings, locale).map(({ cell, message }) => `  ${cell ? `${cell} ` : ""}${message}`);
  return [texts.findings(findings.length), ...lines].join("\n");
}
