/** How a cell looks. Colours are #RRGGBB; theme colours are resolved when a file is read. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly strikethrough: boolean;
  readonly color: string;
  /** Null is no fill. */
  readonly fill: string | null;
  /** The file's pattern name over the fill, such as lightUp; null for none or solid. */
  readonly pattern: string | null;
  readonly patternColor: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly textRotation: number;
  readonly shrink: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, { readonly style: string; readonly color: string }>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type BorderEdge = "left" | "right" | "top" | "bottom" | "diagonalUp" | "diagonalDown";

export const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "none",
  strikethrough: false,
  color: "#000000",
  fill: null,
  pattern: null,
  patternColor: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  textRotation: 0,
  shrink: false,
  borders: {},
  locked: true,
  formulaHidden: false,
};

/** A look with its number and the file's style that it was derived from. */
export interface DerivedLook {
  readonly style: number;
  readonly look: CellLook;
  readonly base: number;
}

/**
 * Looks by number. Numbers up to the file's own cellXfs keep the file's order, so that an untouched cell keeps its style
 * to the byte; a look that is derived from another remembers its base, so that a save can keep what the look does not say.
 */
export class StyleTable {
  private readonly looks: CellLook[] = [PLAIN_LOOK];
  private readonly bases: (number | null)[] = [null];
  private readonly numbers = new Map<string, number>();
  /** What was derived before: the same change comes for cell after cell. */
  private readonly asked = new Map<string, number>();

  /** How many looks came with the file. */
  fileCount = 1;

  look(style: number): CellLook {
    return this.looks[style] ?? PLAIN_LOOK;
  }

  /** The file's style that a derived look started from. */
  baseOf(style: number): number {
    return this.bases[style] ?? style;
  }

  get size(): number {
    return this.looks.length;
  }

  /** Takes the file's looks in their order; they are never merged with each other. */
  load(looks: readonly CellLook[]): void {
    this.looks.splice(0, this.looks.length, ...looks);
    this.bases.splice(0, this.bases.length, ...looks.map(() => null));
    this.fileCount = looks.length;
    this.numbers.clear();
    this.asked.clear();
  }

  /** The looks from number `first` on, each with the file's style that it started from. */
  derivedFrom(first: number): readonly DerivedLook[] {
    return this.looks.slice(first).map((look, n) => ({ style: first + n, look, base: this.baseOf(first + n) }));
  }

  /** Takes looks that another table derived from the same file; those that are here already stay. */
  takeDerived(derived: readonly DerivedLook[]): void {
    for (const { style, look, base } of derived) {
      this.looks[style] = look;
      this.bases[style] = base;
    }
  }

  /** The number of a look that differs from `style` in what `change` says. */
  derive(style: number, change: Partial<CellLook>): number {
    const question = `${style} ${JSON.stringify(change)}`;
    const answer = this.asked.get(question) ?? this.number(style, change);
    this.asked.set(question, answer);
    return answer;
  }

  private number(style: number, change: Partial<CellLook>): number {
    const base = this.baseOf(style);
    const look = { ...this.look(style), ...change };
    const key = `${base} ${JSON.stringify(look)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.looks.push(look);
    this.bases.push(base);
    this.numbers.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }
}
