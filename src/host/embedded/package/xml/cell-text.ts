/** What XML cannot hold, and lone halves of surrogate pairs. */
const UNSAYABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell's text as the file writes it: characters that XML cannot hold become `_xHHHH_`, and a text that already looks so is
 * guarded. `readCellText` undoes it.
 *
 * @example writeCellText("a\u0001_x0041_") // "a_x0001__x005F_x0041_"
 */
export function writeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(UNSAYABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** @example readCellText("一_x000D_二") // "一\r二" */
export function readCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
