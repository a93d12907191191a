/** A cell of a sheet. `row` and `col` count from 0; only A1 texts count rows from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, both ends inclusive, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column. @example columnLetters(27) // "AB" */
export function columnLetters(col: number): string {
  let letters = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters name, from 0. @example columnIndex("AB") // 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell without its sheet. @example cellA1(6, 5) // "F7" */
export function cellA1(row: number, col: number): string {
  return `${columnLetters(col)}${row + 1}`;
}

/** A sheet's name in the quotes that every address carries. @example quoteSheet("甲'乙") // "'甲''乙'" */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as people and other programs see it. @example placeA1({ sheet: "社保", row: 6, col: 5 }) // "'社保'!F7" */
export function placeA1(place: CellPlace): string {
  return `${quoteSheet(place.sheet)}!${cellA1(place.row, place.col)}`;
}

/** A range without its sheet; one cell stays one cell. @example rangeA1({ top: 0, left: 0, bottom: 1, right: 2 }) // "A1:C2" */
export function rangeA1(range: CellRange): string {
  const first = cellA1(range.top, range.left);
  const last = cellA1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an address that names its sheet, quoted or not, with or without `$`; a range gives its first cell.
 * Null when the text is no such address.
 *
 * @example parsePlace("'社保'!F7") // { sheet: "社保", row: 6, col: 5 }
 */
export function parsePlace(text: string): CellPlace | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
  return { sheet, row: Number(match[4]) - 1, col: columnIndex(match[3]!) };
}
