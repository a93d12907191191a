import type { ReasonCode, ReasonFacts, TableReason } from "../core/reading/reading-reasons";
import { readingReasonMessages as enMessages } from "./en/reading-reasons";
import type { MessagesFor } from "./finding-sentence";
import type { Locale } from "./locale";
import { readingReasonMessages as zhMessages } from "./zh-CN/reading-reasons";

const MESSAGES: Readonly<Record<Locale, MessagesFor<ReasonFacts>>> = { "zh-CN": zhMessages, en: enMessages };

/** Why a part of a table was taken so, in words, with its rows as the sheet numbers them: `第2-3行:...`. */
export function reasonSentence(reason: TableReason, locale: Locale): string {
  const message = MESSAGES[locale][reason.code as ReasonCode] as (facts: unknown) => string;
  const rows = reason.rows && reason.rows.length > 0 ? rowText(reason.rows) : null;
  const said = message(reason.facts);
  if (rows === null) return said;
  return locale === "zh-CN" ? `第${rows}行:${said}` : `Row(s) ${rows}: ${said}`;
}

const MOST_RUNS = 6;

/** Rows from 1 as runs. @example rowText([1, 2, 4]) // "2-3、5" */
function rowText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, MOST_RUNS).map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}-${to + 1}`));
  return shown.join("、") + (runs.length > MOST_RUNS ? "…" : "");
}
