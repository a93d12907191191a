import { refuse } from "../refuse";

/**
 * The text of an XML part. UTF-8 and UTF-16 are what the package format allows; bytes that are neither are refused instead
 * of being replaced by question marks.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = utf16Encoding(bytes) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    return refuse("bad-xml", { part }, error);
  }
}

function utf16Encoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : null;
}

/** An XML part's bytes, always UTF-8, whatever the declaration said before. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, "$1UTF-8"));
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text between tags. A carriage return is written as a reference, or readers would turn it into a line feed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => ESCAPES[char]!).replaceAll("\r", "&#13;");
}

/** The value of an attribute in double quotes; line ends and tabs would become blanks if they stood bare. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char]!).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
