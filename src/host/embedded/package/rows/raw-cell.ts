/** A row as the file writes it. Positions are in the text of the part. */
export interface RawRow {
  /** From 0; null where the file leaves the number to the order. */
  readonly index: number | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly openEnd: number;
}

/** A formula as the file writes it. */
export interface RawFormula {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A cell as the file writes it. The scanners reuse one object for all cells of a sheet: take what you need at once. */
export class RawCell {
  /** From 0; -1 where the file leaves the place to the order. */
  row = -1;
  col = -1;
  style = 0;
  type = "";
  /** The value where it is written as a plain decimal number; null where it is not, or there is none. */
  number: number | null = null;
  /** The value's text where `number` does not give it. */
  value: string | null = null;
  formula: RawFormula | null = null;
  /** The text of an inline string, phonetics left out. */
  inline: string | null = null;
  start = 0;
  end = 0;
}

/** Is told the rows and cells of a sheet in the order of the file. */
export interface RowListener {
  row(row: RawRow): void;
  cell(cell: RawCell): void;
  /** From the `<` of the closing tag to behind its `>`; a row that closes itself ends where it opened. */
  rowEnd(start: number, end: number): void;
}
