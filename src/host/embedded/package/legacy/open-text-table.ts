import type { WorkBook } from "@e965/xlsx";
import { refuse } from "../refuse";
import { decodeText, hasControls, tryDecode } from "./decode-text";
import { readText } from "./legacy-sheets";

/** A CSV or other text with separators. @see plainNumber for what becomes a number */
export function readTextTable(bytes: Uint8Array): WorkBook {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  if (text.trim() === "") refuse("empty");
  return readText(text, separatorOf(text));
}

const SEPARATORS = [",", "\t", ";", "|"];

/** The separator that occurs most in the first lines, outside of quotes; a comma when there is none. @example separatorOf("a;b") // ";" */
export function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const count = (separator: string) => lines.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/**
 * A web page that a system exports under the name of a workbook. It must say that it is meant for Excel, or at least in which
 * characters it is written; a page that says neither is some page (a login, an error) that was saved by mistake.
 */
export function readWebTable(bytes: Uint8Array): WorkBook {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (charset === undefined && !/urn:schemas-microsoft-com:office:excel/i.test(head)) refuse("web-page");
  const text = (charset === undefined ? null : tryDecode(bytes, charset)) ?? decodeText(bytes);
  if (hasControls(text)) refuse("unreadable-text");
  return /<table/i.test(text) ? readText(text) : refuse("web-page");
}
