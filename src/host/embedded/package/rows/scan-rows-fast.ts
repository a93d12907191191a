import { LAST_COL, LAST_ROW } from "./cell-reference";
import { resolveReferences } from "../xml/named-references";
import { RawCell, type RawFormula, type RowListener } from "./raw-cell";

/**
 * Reads the inside of `<sheetData>` several times as fast as a general XML parser, because it knows only the plain way that
 * nearly every program writes rows. It never guesses: at anything else (a comment, CDATA, a prefix on an element, an entity
 * of more than one character, an attribute it does not know, a tag out of place) it gives null, and the general parser
 * reads the sheet. What it accepts is well-formed XML by construction.
 */
export function scanRowsFast(text: string, from: number, listener: RowListener): FastScan | null {
  const scanner = new FastScanner(text, from, listener);
  return scanner.rows() ? { stop: scanner.at, prefixes: scanner.prefixes } : null;
}

export interface FastScan {
  /** The position of `</sheetData>`. */
  readonly stop: number;
  /** Namespace prefixes seen on attributes of rows; they must be declared above. */
  readonly prefixes: ReadonlySet<string>;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const AMPERSAND = 38;

class FastScanner {
  readonly prefixes = new Set<string>();
  private readonly cell = new RawCell();

  constructor(
    private readonly text: string,
    public at: number,
    private readonly listener: RowListener,
  ) {}

  /** All rows up to `</sheetData>`, where `at` then stands. */
  rows(): boolean {
    for (;;) {
      this.blank();
      if (this.text.startsWith("</sheetData>", this.at)) return true;
      if (!this.row()) return false;
    }
  }

  private row(): boolean {
    const start = this.at;
    if (!this.take("<row")) return false;
    const attributes = this.attributes();
    if (!attributes) return false;
    const index = rowIndex(attributes.get("r"));
    if (index === undefined) return false;
    const closes = this.take("/>");
    if (!closes && !this.take(">")) return false;
    this.listener.row({ index, attributes, start, openEnd: this.at });
    if (closes) return this.endRow(this.at);
    return this.cells() && this.closeRow();
  }

  private cells(): boolean {
    for (;;) {
      this.blank();
      if (this.text.charCodeAt(this.at) !== LESS) return false;
      if (this.text.charCodeAt(this.at + 1) === SLASH) return true;
      if (!this.oneCell()) return false;
    }
  }

  private closeRow(): boolean {
    const start = this.at;
    return this.take("</row>") && this.endRow(start);
  }

  private endRow(start: number): boolean {
    this.listener.rowEnd(start, this.at);
    return true;
  }

  private oneCell(): boolean {
    const cell = this.cell;
    cell.start = this.at;
    if (!this.take("<c")) return false;
    cell.row = cell.col = -1;
    cell.style = 0;
    cell.type = "";
    cell.number = cell.value = cell.formula = cell.inline = null;
    if (!this.cellAttributes(cell)) return false;
    if (!this.take("/>")) {
      if (!this.take(">") || !this.content(cell) || !this.take("</c>")) return false;
    }
    cell.end = this.at;
    this.listener.cell(cell);
    return true;
  }

  /** `r`, `s` and `t`, each at most once; a cell that has others goes to the general parser. */
  private cellAttributes(cell: RawCell): boolean {
    const { text } = this;
    let seen = 0;
    for (;;) {
      const before = this.at;
      this.blank();
      const code = text.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) return true;
      if (before === this.at) return false;
      const quote = text.charCodeAt(this.at + 2);
      if (text.charCodeAt(this.at + 1) !== 61 || (quote !== QUOTE && quote !== APOSTROPHE)) return false;
      this.at += 3;
      const bit = code === 114 ? 1 : code === 115 ? 2 : code === 116 ? 4 : 0;
      if (bit === 0 || seen & bit) return false;
      seen |= bit;
      const known = bit === 1 ? this.reference(cell) : bit === 2 ? this.style(cell) : this.type(cell);
      if (!known || text.charCodeAt(this.at) !== quote) return false;
      this.at++;
    }
  }

  private reference(cell: RawCell): boolean {
    const { text } = this;
    let at = this.at;
    let col = 0;
    let code = text.charCodeAt(at);
    while (code >= 65 && code <= 90 && col <= LAST_COL) {
      col = col * 26 + code - 64;
      code = text.charCodeAt(++at);
    }
    const digits = at;
    let row = 0;
    while (code >= 48 && code <= 57 && row <= LAST_ROW) {
      row = row * 10 + code - 48;
      code = text.charCodeAt(++at);
    }
    if (col === 0 || col - 1 > LAST_COL || row === 0 || row - 1 > LAST_ROW || text.charCodeAt(digits) === 48)
      return false;
    cell.row = row - 1;
    cell.col = col - 1;
    this.at = at;
    return true;
  }

  private style(cell: RawCell): boolean {
    const { text } = this;
    const from = this.at;
    let code = text.charCodeAt(this.at);
    while (code >= 48 && code <= 57) {
      cell.style = cell.style * 10 + code - 48;
      code = text.charCodeAt(++this.at);
    }
    return this.at > from && this.at - from < 8;
  }

  private type(cell: RawCell): boolean {
    const from = this.at;
    let code = this.text.charCodeAt(this.at);
    while ((code >= 97 && code <= 122) || code === 83) code = this.text.charCodeAt(++this.at);
    cell.type = this.text.slice(from, this.at);
    return true;
  }

  /** At most one formula, value and inline string, up to `</c>`. */
  private content(cell: RawCell): boolean {
    for (;;) {
      this.blank();
      if (this.text.charCodeAt(this.at) !== LESS) return false;
      const code = this.text.charCodeAt(this.at + 1);
      if (code === SLASH) return true;
      if (code === 118) {
        if (cell.value !== null || cell.number !== null || !this.value(cell)) return false;
      } else if (code === 102) {
        if (cell.formula !== null || !this.formula(cell)) return false;
      } else if (cell.inline !== null || !this.inline(cell)) return false;
    }
  }

  private value(cell: RawCell): boolean {
    if (this.take("<v/>")) return (cell.value = "") === "";
    if (!this.take("<v>")) return false;
    if (NUMBER_TYPES.has(cell.type) && this.plainNumber(cell)) return this.take("</v>");
    cell.value = this.characters();
    return cell.value !== null && this.take("</v>");
  }

  /**
   * A decimal of at most 15 digits without an exponent, read without making a text of it. Its digits and the power of ten are
   * both exact, so one division rounds as `Number` would. Leaves the place as it was when it is anything else.
   */
  private plainNumber(cell: RawCell): boolean {
    const { text } = this;
    let at = this.at;
    const minus = text.charCodeAt(at) === 45;
    if (minus) at++;
    const first = at;
    let digits = 0;
    let point = -1;
    let code = text.charCodeAt(at);
    for (; (code >= 48 && code <= 57) || (code === 46 && point < 0); code = text.charCodeAt(++at)) {
      if (code === 46) point = at;
      else digits = digits * 10 + code - 48;
    }
    const length = at - first - (point < 0 ? 0 : 1);
    if (code !== LESS || length === 0 || length > 15 || point === first || point === at - 1) return false;
    const value = point < 0 ? digits : digits / POWERS[at - point - 1]!;
    cell.number = minus && value !== 0 ? -value : value;
    this.at = at;
    return true;
  }

  private formula(cell: RawCell): boolean {
    if (!this.take("<f")) return false;
    const attributes = this.attributes();
    if (!attributes) return false;
    if (this.take("/>")) return this.setFormula(cell, { text: "", attributes });
    if (!this.take(">")) return false;
    const text = this.characters();
    return text !== null && this.take("</f>") && this.setFormula(cell, { text, attributes });
  }

  private setFormula(cell: RawCell, formula: RawFormula): boolean {
    cell.formula = formula;
    return true;
  }

  /** One plain text; runs of rich text go to the general parser. */
  private inline(cell: RawCell): boolean {
    if (!this.take("<is><t")) return false;
    if (!this.take(">") && !this.take(' xml:space="preserve">')) return false;
    cell.inline = this.characters();
    return cell.inline !== null && this.take("</t></is>");
  }

  /** Text up to the next tag, references resolved. */
  private characters(): string | null {
    const { text } = this;
    const from = this.at;
    let plain = true;
    for (let code = text.charCodeAt(this.at); code !== LESS; code = text.charCodeAt(++this.at)) {
      // > could end a forbidden ]]>, a carriage return must become a line feed, NaN is the end of the file.
      if (code === GREATER || code === 13 || code !== code) return null;
      if (code === AMPERSAND) plain = false;
    }
    const raw = text.slice(from, this.at);
    return plain ? raw : resolveReferences(raw);
  }

  /** Attributes by name, each once, with values that need no resolving. */
  private attributes(): Map<string, string> | null {
    const found = new Map<string, string>();
    for (;;) {
      const before = this.at;
      this.blank();
      const code = this.text.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) return found;
      if (before === this.at || !this.attribute(found)) return null;
    }
  }

  private attribute(found: Map<string, string>): boolean {
    ATTRIBUTE.lastIndex = this.at;
    const match = ATTRIBUTE.exec(this.text);
    if (!match) return false;
    const [whole, prefix, local, double, single] = match;
    const name = prefix ? `${prefix}:${local}` : local!;
    if (found.has(name) || name === "xmlns" || prefix === "xmlns") return false;
    if (prefix) this.prefixes.add(prefix);
    found.set(name, double ?? single!);
    this.at += whole.length;
    return true;
  }

  private take(what: string): boolean {
    if (!this.text.startsWith(what, this.at)) return false;
    this.at += what.length;
    return true;
  }

  private blank(): void {
    let code = this.text.charCodeAt(this.at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = this.text.charCodeAt(++this.at);
  }
}

/** The kinds of cell whose value is a number: numbers, shared texts, truth values. */
const NUMBER_TYPES: ReadonlySet<string> = new Set(["", "n", "s", "b"]);

const POWERS = Array.from({ length: 16 }, (_, n) => 10 ** n);

/** A name with at most one prefix, and a value without references and line ends. */
const ATTRIBUTE = /(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)=(?:"([^"<&\r\n\t]*)"|'([^'<&\r\n\t]*)')/y;

/** Null where the file names none; undefined where it is no row number. */
function rowIndex(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) - 1 > LAST_ROW) return undefined;
  return Number(text) - 1;
}
