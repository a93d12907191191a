import type { CellValue } from "../../../core/grid";

/** What typing a text makes of a cell. A format is what Excel sets on a cell that had none. */
export type TypedInput =
  | { readonly kind: "value"; readonly value: CellValue; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string };

export interface TypingRules {
  /** Chinese Excel shows 1-2 as 1月2日, English Excel as 2-Jan. */
  readonly chinese: boolean;
  /** The year that completes a date without one. */
  readonly year: number;
}

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/**
 * Reads a text as Excel reads typing into a cell whose format is not text: "95%" becomes 0.95 as a percent, "1-2" a
 * date, "007" the number 7, a leading = a formula, and so does + or - before something that is no number. A leading
 * apostrophe keeps what follows as text.
 *
 * @example readTyping("95%", rules) // { kind: "value", value: 0.95, format: "0%" }
 */
export function readTyping(text: string, rules: TypingRules): TypedInput {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { kind: "value", value: word === "TRUE" };
  if (ERROR_TEXTS.has(word)) return { kind: "value", value: { error: word } };
  const read = readNumber(trimmed) ?? readDay(trimmed, rules) ?? readTime(trimmed);
  if (read) return read;
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^@[A-Za-z]/.test(text)) return { kind: "formula", formula: `=${text.slice(1)}` };
  return { kind: "value", value: text };
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;

function readNumber(text: string): TypedInput | null {
  const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text);
  if (plain) return number(text);
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i.test(text)) return number(text, "0.00E+00");
  const percent = new RegExp(`^([+-]?(?:${DIGITS}))\\s*%$`).exec(text);
  if (percent) return percentOf(percent[1]!);
  const grouped = new RegExp(`^[+-]?(?:${DIGITS})$`).test(text);
  if (grouped) return number(text, text.includes(".") ? "#,##0.00" : "#,##0");
  const money = new RegExp(`^([+-]?)[¥￥]\\s?(${DIGITS})$`).exec(text);
  if (money) return number(money[1]! + money[2]!, money[2]!.includes(".") ? "¥#,##0.00" : "¥#,##0");
  const negative = new RegExp(`^\\((${DIGITS})\\)$`).exec(text);
  return negative ? number(`-${negative[1]!}`) : null;
}

function number(text: string, format?: string): TypedInput {
  const value = Number(firstDigits(text.replaceAll(",", "")));
  return format === undefined ? { kind: "value", value } : { kind: "value", value, format };
}

/** Excel keeps fifteen digits and makes the others zero: the end of an identity number is lost. */
function firstDigits(text: string): string {
  let kept = 0;
  return text.replace(/^[^e]*/i, (digits) =>
    digits.replace(/\d/g, (digit) => {
      if (kept > 0 || digit !== "0") kept++;
      return kept > 15 ? "0" : digit;
    }),
  );
}

function percentOf(text: string): TypedInput {
  const value = Number((Number(text.replaceAll(",", "")) / 100).toPrecision(15));
  return { kind: "value", value, format: text.includes(".") ? "0.00%" : "0%" };
}

function readDay(text: string, rules: TypingRules): TypedInput | null {
  const long = rules.chinese ? "yyyy/m/d" : "m/d/yyyy";
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (full) return day(full[1]!, full[2]!, full[3]!, text.includes("年") ? 'yyyy"年"m"月"d"日"' : long);
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month) return day(month[1]!, month[2]!, "1", 'yyyy"年"m"月"');
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (short) return day(String(rules.year), short[1]!, short[2]!, rules.chinese ? 'm"月"d"日"' : "d-mmm");
  const english = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  return english ? day(english[3]!, english[1]!, english[2]!, long) : null;
}

function day(year: string, month: string, date: string, format: string): TypedInput | null {
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const exists = utc.getUTCMonth() === Number(month) - 1 && utc.getUTCDate() === Number(date) && Number(year) >= 1900;
  if (!exists) return null;
  return { kind: "value", value: daySerial(Number(year), Number(month), Number(date)), format };
}

/** Excel's day number; it counts a 29 February 1900 that never was. @example daySerial(2020, 6, 30) // 44012 */
export function daySerial(year: number, month: number, date: number): number {
  const days = Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

function readTime(text: string): TypedInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: "value", value: seconds / 86_400, format: match[3] ? "h:mm:ss" : "h:mm" };
}
