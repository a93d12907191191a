import { readUnit } from "./unit-of-measure";

/** What a number format code does to the meaning of its number. */
export type NumberFormatKind = "plain" | "percent" | "date" | "text";

/**
 * What a format code says its numbers are. Colours, conditions, padding and quoted texts do not count.
 *
 * @example numberFormatKind("0.00%") // "percent"
 * @example numberFormatKind('yyyy"年"m"月"') // "date"
 */
export function numberFormatKind(format: string): NumberFormatKind {
  const known = KINDS.get(format);
  if (known) return known;
  const kind = kindOf(format);
  if (KINDS.size < 4096) KINDS.set(format, kind);
  return kind;
}

/** The unit of measure that a format writes behind its number, as in `0"万元"`; null when it writes none that we know. */
export function numberFormatUnit(format: string): string | null {
  if (!format.includes('"')) return null;
  const first = format.split(";")[0]!;
  const text = /"([^"]+)"\s*(?:_.)*$/.exec(first)?.[1]?.trim();
  return text !== undefined && readUnit(text) ? text : null;
}

/** A memory of pure answers: workbooks use the same few codes for every cell. */
const KINDS = new Map<string, NumberFormatKind>([
  ["General", "plain"],
  ["@", "text"],
]);

function kindOf(format: string): NumberFormatKind {
  if (format.trim() === "@") return "text";
  const first = format.split(";")[0]!;
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (bare.includes("%")) return "percent";
  return /[ymdhs]|\[(?:h+|m+|s+)\]|[年月日]/i.test(bare.replace(/general/i, "")) &&
    !/[#0?]/.test(bare.replace(/\.0+/, ""))
    ? "date"
    : "plain";
}
