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
  try {
    return format(code, value, { date1904 });
  } catch {
    // A file may hold any text as a format code.
    return format("General", value, { date1904 });
  }
}
