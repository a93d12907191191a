export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** A cell's place from its A1 text; null when it is no place on a sheet. @example readReference("AB7") // { row: 6, col: 27 } */
export function readReference(text: string): { row: number; col: number } | null {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  let col = 0;
  for (const letter of match[1]!.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return row > LAST_ROW || col - 1 > LAST_COL ? null : { row, col: col - 1 };
}
