import { SSF } from "@e965/xlsx";
import type { CellValue } from "../../../core/grid";

const format = (SSF as { format(code: string, value: unknown, options: { date1904: boolean }): string }).format;

/**
 * What a cell shows with a number format. A format that cannot be read shows the value as General does. Columns are
 * taken as wide enough: no ##### for want of room.
 *
 * @example cellText(0.955, "0.0%", false) // "95.5%"
 */
export function cellText(value: CellValue, code: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return code.includes("@") && code !== "@" ? formatted(value, code, date1904) : value;
  return code === "@" ? formatted(value, "General", date1904) : formatted(value, code, date1904);
}

function formatted(value: string | number, code: string, date1904: boolean): string {
  if (code === "General" && typeof value === "number" && isShort(value)) return String(value);
  const known = shownBefore(date1904 ? `1904 ${code}` : code);
  const text = known.get(value) ?? formatOnce(value, code, date1904);
  known.set(value, text);
  return text;
}

function formatOnce(value: string | number, code: string, date1904: boolean): string {
  try {
    return format(readable(code), value, { date1904 });
  } catch {
    // A file may hold any text as a format code.
    return format("General", value, { date1904 });
  }
}

type ShownTexts = Map<string | number, string>;

const shown = new Map<string, ShownTexts>();

/** Large sheets show the same values again and again, and formatting is slow; so many texts are remembered per format. */
const MOST_TEXTS = 20_000;

function shownBefore(key: string): ShownTexts {
  const known = shown.get(key);
  if (known && known.size < MOST_TEXTS) return known;
  const fresh: ShownTexts = new Map();
  shown.set(key, fresh);
  return fresh;
}

const codes = new Map<string, string>();

/** Office programs also write Chinese words without quotes, as in yyyy年m月; the format library wants them quoted. */
function readable(code: string): string {
  const known = codes.get(code) ?? code.replace(QUOTED_OR_WORD, (part, word?: string) => (word ? `"${word}"` : part));
  codes.set(code, known);
  return known;
}

/** Quoted, escaped and bracketed parts and 上午/下午 stay as they are; any other run of non-ASCII letters is a word. */
const QUOTED_OR_WORD = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|上午\/下午|([^\u0020-\u007e]+)/gu;

/** Whether General shows a number just as it is written; most cells are such, and there are many. */
function isShort(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-4 && size < 1e11 && String(value).length <= 11);
}
