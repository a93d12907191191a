/** A table that stands inside a pasted text, its cells parted by tabs or upright strokes. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** The line of each row, from 1. */
  readonly lines: readonly number[];
}

/** So many rows of so many cells make a table; fewer are words with a tab between them. */
const LEAST_ROWS = 2;
const LEAST_CELLS = 3;

/** The tables inside a text, each a run of lines that hold at least three cells. Blank lines do not end a table. */
export function tablesInText(text: string): readonly TextTable[] {
  const tables: { rows: string[][]; lines: number[] }[] = [];
  let open: { rows: string[][]; lines: number[] } | null = null;
  text.split(/\r\n|\r|\n/).forEach((words, index) => {
    if (words.trim() === "") return;
    const cells = cellsOf(words);
    if (cells.length < LEAST_CELLS) {
      open = null;
      return;
    }
    if (!open) tables.push((open = { rows: [], lines: [] }));
    open.rows.push(cells);
    open.lines.push(index + 1);
  });
  return tables.map(({ rows, lines }) => withoutRules(rows, lines)).filter(({ rows }) => rows.length >= LEAST_ROWS);
}

/** The text with these lines blank, so that every other line keeps its number. */
export function withoutLines(text: string, lines: ReadonlySet<number>): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((words, index) => (lines.has(index + 1) ? "" : words))
    .join("\n");
}

function cellsOf(line: string): string[] {
  if (line.includes("\t")) return line.split("\t").map((cell) => cell.trim());
  const plain = line.trim().replace(/｜/g, "|");
  if (!plain.includes("|")) return [];
  return plain
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

/** Lines such as |---|---| draw a rule under the head. */
function withoutRules(rows: readonly string[][], lines: readonly number[]): TextTable {
  const isRule = (row: readonly string[]) =>
    row.every((cell) => /^:?-*:?$/.test(cell)) && row.some((cell) => cell !== "");
  const kept = rows.map((row, i) => ({ row, line: lines[i]! })).filter(({ row }) => !isRule(row));
  return { rows: kept.map(({ row }) => row), lines: kept.map(({ line }) => line) };
}
