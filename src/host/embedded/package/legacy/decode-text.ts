import { refuse } from "../refuse";

/**
 * The text of a file without a declared encoding: by its byte order mark, else UTF-8 where the bytes are valid UTF-8, else
 * GB18030, which holds GBK and GB2312. Bytes that are none of these are refused, not replaced by question marks.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = byMark(bytes);
  const text = mark ? tryDecode(bytes, mark) : (tryDecode(bytes, "utf-8") ?? tryDecode(bytes, "gb18030"));
  return text === null || hasControls(text) ? refuse("unreadable-text") : text;
}

function byMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** The text in an encoding that is named; null when the name is unknown or the bytes do not fit it. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters other than tab and line ends: the mark of bytes that are no text. */
export function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}
