import { refuse } from "../refuse";

/** What a file is by its first bytes; names lie. */
export type FileKind = "zip" | "ole" | "biff" | "html" | "xml" | "text";

/** Marks of the document-security products in use in offices: 绿盾 (TSD) and 亿赛通 (E-SafeNet). */
const SECURITY_MARKS = ["%TSD-Header-###%", "E-SafeNet"];

/**
 * The kind of a file from its bytes. The name decides only whether plain text is a table: `.csv`, `.tsv`, `.txt`, and `.xls`,
 * under which many systems export text with tabs. Refuses what is none of these.
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) refuse("empty");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  if (SECURITY_MARKS.some((mark) => head.slice(0, 512).includes(mark))) refuse("document-security");
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "zip";
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return "ole";
  if (/^\u0009[\u0000\u0002\u0004\u0008][\u0004-\u0010]\u0000/.test(head)) return "biff";
  const text = head.replace(/\0/g, "").replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, "");
  if (/^<\?xml/i.test(text) && /urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return "xml";
  if (/^<(?:!doctype\s+html|html|head|meta|table|body|\?xml)/i.test(text)) return "html";
  return isTextTable(head, fileName) ? "text" : refuse("not-a-workbook");
}

function isTextTable(head: string, fileName: string): boolean {
  if (/\.(?:csv|tsv|txt)$/i.test(fileName)) return true;
  return /\.xls$/i.test(fileName) && head.includes("\t") && !head.includes("\0");
}
