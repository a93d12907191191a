/**
 * The width of a text in characters of the default font: Chinese characters, full-width signs and marks such as ● count two.
 *
 * @example displayWidth("城关镇A1") // 8
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0xff ? 2 : 1;
  return width;
}

/** The width of a column that shows every line of the texts unbroken, padding included, within `least` and `most`. */
export function fittedWidth(texts: readonly string[], least: number, most: number): number {
  const lines = texts.flatMap((text) => text.split("\n"));
  const widest = lines.reduce((width, line) => Math.max(width, displayWidth(line)), 0);
  return Math.min(Math.max(widest + 2, least), most);
}

/** The width that keeps the longest Latin word of a head in one piece; Chinese breaks anywhere. */
export function headWidth(head: string, least: number): number {
  const words = head.match(/[A-Za-z]+/g) ?? [];
  return Math.max(least, ...words.map((word) => word.length + 2));
}

/** How many lines a text takes in a column; a line never ends in half a Chinese character. */
export function wrappedLines(text: string, width: number): number {
  const usable = Math.max(width - 2, 2);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / usable)), 0);
}

/**
 * The height in points of a row whose texts wrap in the given widths, so that no word is cut and no host has to measure.
 *
 * @example wrappedHeight([["短", 20]], 10) // 20
 */
export function wrappedHeight(cells: readonly (readonly [text: string, width: number])[], size: number): number {
  const lines = cells.reduce((most, [text, width]) => Math.max(most, wrappedLines(text, width)), 1);
  return Math.min(Math.round(lines * size * 1.4 + 6), 400);
}
